using Intimacy.Console.Output;
using Intimacy.Console.Reports.Content;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Intimacy.Console.Reports;

/// <summary>The report as text: short, or with everything that is known.</summary>
internal sealed class ReportPage
{
    private readonly Page _page;
    private readonly bool _isFull;

    private ReportPage(Page page, bool isFull)
    {
        _page = page;
        _isFull = isFull;
    }

    /// <param name="content">What there is to say.</param>
    /// <param name="isFull">Whether what is for those who read on is shown as well.</param>
    /// <param name="before">A paragraph to stand before it, such as where it comes from; null for none.</param>
    public static Page Of(ReportContent content, bool isFull, string? before = null)
    {
        var text = new ReportPage(new Page(), isFull);
        if (before is not null)
            text._page.Paragraph(before, Look.Quiet);
        text._page.Title(content.FullTitle);
        foreach (Section section in content.Sections.Where(text.IsShown))
            text.Write(section, isTitled: true);
        List<Block> last = content.Closing is { } closing ? [new Line(closing)] : [];
        if (content.Beside is { } beside)
        {
            text.WriteLast(last);

            // Where nothing else stands above, the title of the whole has set it off already.
            text.Write(beside, isTitled: content.Sections.Count > 0);
            last = [];
        }

        text.WriteLast(content.All is { } all ? [.. last, all] : last);
        return text._page;
    }

    private void WriteLast(IEnumerable<Block> blocks)
    {
        IRenderable[] last = [.. blocks.Where(IsShown).SelectMany(Drawn)];
        if (last.Length > 0)
            _page.Paragraphs(last);
    }

    private bool IsShown(Section section) =>
        (_isFull || !section.IsFolded) && (section.Sections.Any(IsShown) || section.Groups.SelectMany(g => g).Any(IsShown));

    private bool IsShown(Block block) => block switch
    {
        Fold => _isFull,
        Line { IsForLongText: true } => _isFull,
        Hint { IsForShortText: true } => !_isFull,
        _ => true,
    };

    /// <summary>A line across the page sets off what has sections of its own.</summary>
    private void Write(Section section, bool isTitled)
    {
        bool isChapter = section.Sections.Count > 0;
        if (isChapter && isTitled)
            _page.Title(section.Heading);
        IRenderable[][] groups = [.. section.Groups.Select(group => group.Where(IsShown).SelectMany(Drawn).ToArray()).Where(group => group.Length > 0)];
        for (int i = 0; i < groups.Length; i++)
        {
            if (isChapter)
                _page.Paragraphs(groups[i]);
            else if (i == 0)
                _page.Section(section.Heading, groups[i]);
            else
                _page.Block(groups[i]);
        }

        foreach (Section inner in section.Sections.Where(IsShown))
            Write(inner, isTitled: true);
    }

    private IEnumerable<IRenderable> Drawn(Block block) => block switch
    {
        Line { IsQuiet: true } line => [Page.Inline(line.Text, Look.Quiet)],
        Line line => [Page.Inline(line.Text)],
        Hint hint => [Page.Inline(hint.Text, Look.Quiet)],
        Subheading heading => [Page.Inline(heading.Text, Look.Strong)],
        BulletList list => [Page.Bullets(list.Items)],
        BarList list => [Bars(list)],
        TimeLine line => [TimeBars.Of(line)],
        BarLegend legend => [Page.Inline(IntervalBar.Legend(legend.HasOpen), Look.Quiet)],
        FirstStep step => Step(step),
        ReasonList reasons => [ReportGrid.Of(reasons)],
        PairTable table => [ReportGrid.Of(table)],
        Fold fold => fold.Blocks.SelectMany(Drawn).Prepend(Page.Inline(fold.Summary, Look.Strong)),
        _ => throw new NotSupportedException($"A {block.GetType().Name} has no form in text."),
    };

    private static Grid Bars(BarList list)
    {
        Grid grid = IntervalBar.Grid();
        foreach (Bar bar in list.Bars)
            grid.AddRow(Page.Inline(bar.Name), IntervalBar.Of(bar.Low, bar.High, bar.Estimate), Page.Inline(bar.Words));
        return grid;
    }

    private static IEnumerable<IRenderable> Step(FirstStep step)
    {
        yield return Page.Inline(step.Heading, Look.Strong);
        yield return Page.Inline(step.Takes, Look.Quiet);
        yield return Page.Inline(step.First);
        if (step.Care is { } care)
            yield return Page.Inline(care, Look.Open);
    }
}
