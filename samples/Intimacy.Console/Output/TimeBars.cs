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
        foreach (ChangePoint point in line.Shown)
        {
            AddRow(grid, point);
            if (line.LeftOut > 0 && point == line.Points[0])
                grid.AddRow(new Text("..."), new Text(""), Page.Inline(line.More, Look.Quiet));
        }

        return grid;
    }

    private static void AddRow(Grid grid, ChangePoint point)
    {
        Interval range = point.Score.Interval;
        grid.AddRow(
            Page.Inline(ReportWords.Date(point.Date)),
            IntervalBar.Of(range.Low, range.High, point.Score.Estimate),
            Page.Inline(point.IsCompared ? "" : TimeLine.NotCompared, Look.Quiet));
    }
}
