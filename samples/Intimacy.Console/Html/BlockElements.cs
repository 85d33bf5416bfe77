using Intimacy.Console.Reports.Content;

namespace Intimacy.Console.Html;

/// <summary>Each kind of block as elements of the page; what is for a terminal alone has none.</summary>
internal static class BlockElements
{
    /// <summary>The blocks of a section or of what unfolds. A legend speaks of what stands before it.</summary>
    public static IEnumerable<HtmlElement> Of(IEnumerable<Block> blocks, int level)
    {
        Block? before = null;
        foreach (Block block in blocks)
        {
            if (Of(block, before, level) is { } element)
                yield return element;
            before = block;
        }
    }

    private static HtmlElement? Of(Block block, Block? before, int level) => block switch
    {
        Hint => null,
        Line line => Element.Of("p", line.IsQuiet ? "quiet" : null, line.Text),
        Subheading heading => Element.Of(SectionElements.Heading(level), null, heading.Text),
        BulletList list => Element.Of("ul", null, list.Items.Select(item => Element.Of("li", null, item))),
        BarList list => BarTable.Of(list),
        TimeLine line => TimeDrawing.Of(line),
        BarLegend legend => Legend.Of(legend, (before as BarList)?.Stretches),
        FirstStep step => Step(step, level),
        ReasonList reasons => ReasonsTable.Of(reasons),
        PairTable table => Element.Of("div", "picture", Legend.Scale(table.Stretches), PairRows.Of(table)),
        Fold fold => Folded(fold.Summary, Of(fold.Blocks, level)),
        _ => throw new NotSupportedException($"A {block.GetType().Name} has no form on the page."),
    };

    /// <summary>Folded until somebody wishes to read on; paper has it unfolded.</summary>
    public static HtmlElement Folded(object summary, IEnumerable<HtmlElement> content) =>
        Element.Of("details", null, Element.Of("summary", null, summary), Element.Of("div", "more", content));

    private static HtmlElement Step(FirstStep step, int level) => Element.Of(
        "div",
        "step",
        Element.Of("p", "quiet", FirstStep.Opening),
        Element.Of(SectionElements.Heading(level), null, step.Title),
        Element.Of("p", "takes", step.Takes),
        Element.Of("p", null, step.First),
        step.Care is { } care ? Element.Of("p", "care", care) : null);
}
