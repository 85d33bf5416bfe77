using System.Xml.Linq;
using Intimacy.Console.Reports.Content;

namespace Intimacy.Console.Html;

/// <summary>Each kind of block as elements of the page.</summary>
internal static class BlockElements
{
    /// <param name="block">What is to be said.</param>
    /// <param name="level">The level of a heading within the section.</param>
    public static XElement? Of(Block block, int level) => block switch
    {
        Hint => null,
        Line line => Element.Of("p", line.IsQuiet ? "quiet" : null, line.Text),
        Subheading heading => Element.Of(SectionElements.Heading(level), null, heading.Text),
        BulletList list => Element.Of("ul", null, list.Items.Select(item => Element.Of("li", null, item))),
        BarList list => BarTable.Of(list),
        BarLegend legend => Legend(legend.HasOpen),
        FirstStep step => Step(step, level),
        ReasonList reasons => ReasonsTable.Of(reasons),
        Fold fold => Element.Of("details", null, [Element.Of("summary", null, fold.Summary), .. fold.Blocks.Select(inner => Of(inner, level))]),
        _ => throw new NotSupportedException($"A {block.GetType().Name} has no form on the page."),
    };

    private static XElement Legend(bool hasOpen) => Element.Of(
        "ul",
        "legend",
        Entry("solid part", "certain", BarLegend.Certain),
        hasOpen ? Entry("outlined part", "open", BarLegend.Open) : null,
        Entry("upright line", "mark", BarLegend.Estimate));

    private static XElement Entry(string label, string look, string words) => Element.Of("li", null, BarDrawing.OfLegend(label, look), $" {words}");

    private static XElement Step(FirstStep step, int level) => Element.Of(
        "div",
        "step",
        Element.Of(SectionElements.Heading(level), null, step.Heading),
        Element.Of("p", "quiet", step.Takes),
        Element.Of("p", null, step.First),
        step.Care is { } care ? Element.Of("p", "care", care) : null);
}
