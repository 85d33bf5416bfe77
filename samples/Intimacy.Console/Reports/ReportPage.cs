using Intimacy.Console.Output;
using Intimacy.Console.Reports.Content;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Intimacy.Console.Reports;

/// <summary>The report as text.</summary>
internal static class ReportPage
{
    public static void Write(Page page, ReportContent content)
    {
        page.Title(content.FullTitle);
        foreach (Section section in content.Sections)
            Write(page, section);

        if (content.Closing is { } closing)
            page.Paragraph(closing);
        if (content.Beside is { } beside)
            WriteChapter(page, beside);
    }

    private static void Write(Page page, Section section)
    {
        if (section.Sections.Count > 0)
            WriteChapter(page, section);
        else
            WriteSection(page, section);
    }

    /// <summary>A line across the page sets off what has sections of its own.</summary>
    private static void WriteChapter(Page page, Section chapter)
    {
        page.Title(chapter.Heading);
        foreach (Line line in chapter.Groups.SelectMany(g => g).Cast<Line>())
            page.Paragraph(line.Text);
        foreach (Section section in chapter.Sections)
            Write(page, section);
    }

    private static void WriteSection(Page page, Section section)
    {
        page.Section(section.Heading, Drawn(section.Groups[0]));
        foreach (IReadOnlyList<Block> group in section.Groups.Skip(1))
            page.Block(Drawn(group));
    }

    private static IRenderable[] Drawn(IReadOnlyList<Block> group) => [.. group.SelectMany(Drawn)];

    private static IEnumerable<IRenderable> Drawn(Block block) => block switch
    {
        Line { IsQuiet: true } line => [Page.Inline(line.Text, Look.Quiet)],
        Line line => [Page.Inline(line.Text)],
        Subheading heading => [Page.Inline(heading.Text, Look.Strong)],
        BulletList list => [Page.Bullets(list.Items)],
        BarList list => [Bars(list)],
        BarLegend legend => [Page.Inline(IntervalBar.Legend(legend.HasOpen), Look.Quiet)],
        FirstStep step => Step(step),
        ReasonList reasons => [ReasonsGrid.Of(reasons)],
        Fold fold => fold.Blocks.SelectMany(Drawn),
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
