using Intimacy.Console.Output;
using Intimacy.Console.Reports.Content;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Intimacy.Console.Reports;

/// <summary>Tables of a report as text.</summary>
internal static class ReportGrid
{
    /// <summary>Two views side by side: a column for the area and one for each of the two.</summary>
    public static Grid Of(PairTable table)
    {
        Grid grid = new Grid()
            .AddColumn(new GridColumn().PadLeft(0).PadRight(2))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(2))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        grid.AddRow(Page.Inline(""), Page.Inline(table.FirstPartner, Look.Strong), Page.Inline(table.SecondPartner, Look.Strong));
        foreach (PairRow row in table.Rows)
            grid.AddRow(Page.Inline(row.Name), Page.Inline(row.First.Words), Page.Inline(row.Second.Words));
        return grid;
    }

    /// <summary>Reasons: what was mentioned, how large a share it has, and the points where they are asked for.</summary>
    public static Grid Of(ReasonList reasons)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().PadLeft(0).PadRight(2));
        if (reasons.HasShares)
            grid.AddColumn(new GridColumn { Width = IntervalBar.ShareWidth, NoWrap = true }.PadLeft(0).PadRight(2));
        if (reasons.Numbers)
            grid.AddColumn(new GridColumn { Alignment = Justify.Right, NoWrap = true }.PadLeft(0).PadRight(0));
        Add(grid, reasons, Page.Inline(ReasonList.Why, Look.Strong), Page.Inline(ReasonList.Share, Look.Strong), Page.Inline(ReasonList.Points, Look.Strong));
        foreach (ReasonLine line in reasons.Lines)
            Add(grid, reasons, Page.Inline(line.Text), IntervalBar.OfShare(line.Part, reasons.Whole), Page.Inline($"{line.Part}"));
        if (reasons.Numbers)
            Add(grid, reasons, Page.Inline(ReasonList.Together, Look.Quiet), Page.Inline(""), Page.Inline($"{reasons.Whole}"));
        return grid;
    }

    private static void Add(Grid grid, ReasonList reasons, IRenderable why, IRenderable share, IRenderable points) =>
        grid.AddRow(reasons.Numbers ? [why, share, points] : reasons.HasShares ? [why, share] : [why]);
}
