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

    public static void Write(Page page, ReportContent content, bool isFull)
    {
        var text = new ReportPage(page, isFull);
        page.Title(content.FullTitle);
        foreach (Section section in content.Sections)
            text.Write(section);
        List<Block> last = content.Closing is { } closing ? [new Line(closing)] : [];
        if (content.Beside is { } beside)
        {
            text.WriteLast(last);

            // Where nothing else stands above, the title of the whole has set it off already.
            if (content.Sections.Count > 0)
                text.WriteChapter(beside);
            else
                text.WriteParts(beside);
            last = [];
        }

        text.WriteLast(content.All is { } all ? [.. last, all] : last);
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

    private void Write(Section section)
    {
        if (!IsShown(section))
            return;
        if (section.Sections.Count > 0)
            WriteChapter(section);
        else
            WriteSection(section);
    }

    /// <summary>A line across the page sets off what has sections of its own.</summary>
    private void WriteChapter(Section chapter)
    {
        _page.Title(chapter.Heading);
        WriteParts(chapter);
    }

    private void WriteParts(Section chapter)
    {
        foreach (IRenderable[] group in Groups(chapter))
            _page.Paragraphs(group);
        foreach (Section section in chapter.Sections)
            Write(section);
    }

    private void WriteSection(Section section)
    {
        IRenderable[][] groups = [.. Groups(section)];
        _page.Section(section.Heading, groups[0]);
        foreach (IRenderable[] group in groups.Skip(1))
            _page.Block(group);
    }

    private IEnumerable<IRenderable[]> Groups(Section section) =>
        section.Groups.Select(group => group.Where(IsShown).SelectMany(Drawn).ToArray()).Where(group => group.Length > 0);

    private IEnumerable<IRenderable> Drawn(Block block) => block switch
    {
        Line { IsQuiet: true } line => [Page.Inline(line.Text, Look.Quiet)],
        Line line => [Page.Inline(line.Text)],
        Hint hint => [Page.Inline(hint.Text, Look.Quiet)],
        Subheading heading => [Page.Inline(heading.Text, Look.Strong)],
        BulletList list => [Page.Bullets(list.Items)],
        BarList list => [Bars(list)],
        BarLegend legend => [Page.Inline(IntervalBar.Legend(legend.HasOpen), Look.Quiet)],
        FirstStep step => Step(step),
        ReasonList reasons => [ReasonsGrid.Of(reasons)],
        PairTable table => [PairGrid.Of(table)],
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
