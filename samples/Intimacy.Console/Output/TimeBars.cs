using Intimacy.Console.Reports;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Change;
using Intimacy.Core.Model;
using Spectre.Console;

namespace Intimacy.Console.Output;

/// <summary>A line over time as text: a small bar for each check-in, the first one on top.</summary>
internal static class TimeBars
{
    public static Grid Of(TimeLine line)
    {
        Grid grid = IntervalBar.Grid();
        for (int i = 0; i < line.Points.Count; i++)
        {
            if (i == 1 && line.LeftOut > 0)
                grid.AddRow(new Text("..."), new Text(""), Page.Inline($"{line.LeftOut} more", Look.Quiet));
            if (i == 0 || i > line.LeftOut)
                AddRow(grid, line.Points[i]);
        }

        return grid;
    }

    private static void AddRow(Grid grid, ChangePoint point)
    {
        Interval range = point.Score.Interval;
        grid.AddRow(
            Page.Inline(ReportWords.Date(point.Date)),
            IntervalBar.Of(range.Low, range.High, point.Score.Estimate),
            Page.Inline(point.IsCompared ? "" : "not compared", Look.Quiet));
    }
}
