using Intimacy.Console.Language;
using Intimacy.Console.Reports;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Change;

namespace Intimacy.Console.Html;

/// <summary>
/// A line over time: the estimates as a line with a disc for each check-in, a ring for one that is not compared, and a soft band as far as open questions reach. Up is
/// more. Below it the same one by one, for those who cannot see it.
/// </summary>
internal static class TimeDrawing
{
    /// <summary>With more than these the discs would be one on top of the other, and nobody sees a finer line.</summary>
    private const int MostDiscs = 60;

    private const int Height = 120;
    private const int Margin = Drawing.Whole / 50;
    private const int BandWidth = Drawing.Whole / 60;

    public static HtmlElement Of(TimeLine line)
    {
        (DateOnly from, DateOnly to) = (line.Points[0].Date, line.Points[^1].Date);
        ChangePoint[] drawn = Thinned([.. line.Points.Where(p => p.Score.Estimate is not null)]);
        string label = Local.Format($"{line.Name} from {ReportWords.Date(from)} to {ReportWords.Date(to)}, {line.Points.Count} check-ins: {line.Verdict}.");
        return Element.Of(
            "div",
            "time",
            Element.Of("p", "quiet", Local.Text("many")),
            Drawing.Of(
                "over",
                label,
                [
                    Drawing.Level("axis", 0, Drawing.Whole, 1),
                    Drawing.Level("axis", 0, Drawing.Whole, Height - 1),
                    .. Thinned([.. line.Points]).Where(p => !p.Score.Interval.IsExact).Select(p => Band(line, p)),
                    .. drawn.Zip(drawn.Skip(1)).Select(pair => Drawing.Way("course", Place(line, pair.First), Place(line, pair.Second))),
                    .. line.Points.Count <= MostDiscs ? drawn.Select(p => Disc(line, p)) : [],
                ]),
            Element.Of("p", "quiet", Local.Text("few")),
            Element.Of("p", "quiet ends", Element.Of("span", null, ReportWords.Date(from)), from == to ? null : Element.Of("span", null, ReportWords.Date(to))),
            BlockElements.Folded(Local.Text("Check-in by check-in"), [Element.Of("ul", null, OneByOne(line).Select(text => Element.Of("li", null, text)))]));
    }

    private static IEnumerable<string> OneByOne(TimeLine line)
    {
        foreach (ChangePoint point in line.Shown)
        {
            string amount = point.Score.Estimate is { } estimate ? BarDrawing.Fraction(estimate.Hundredths, Drawing.Whole) : Local.Text("not known");
            yield return $"{ReportWords.Date(point.Date)}: {amount}{(point.IsCompared ? "" : $", {TimeLine.NotCompared}")}";
            if (line.LeftOut > 0 && point == line.Points[0])
                yield return $"... {line.More}";
        }
    }

    /// <summary>The first, the last, and as many between them as can be seen.</summary>
    private static ChangePoint[] Thinned(ChangePoint[] points) => points.Length <= MostDiscs
        ? points
        : [.. Enumerable.Range(0, MostDiscs).Select(i => points[(int)((long)i * (points.Length - 1) / (MostDiscs - 1))])];

    private static HtmlElement Disc(TimeLine line, ChangePoint point)
    {
        (int across, int down) = Place(line, point);
        return Drawing.Disc(point.IsCompared ? "disc" : "ring apart", across, down);
    }

    private static HtmlElement Band(TimeLine line, ChangePoint point)
    {
        int across = Across(line, point);
        (int top, int bottom) = (Down(point.Score.Interval.High.Hundredths), Down(point.Score.Interval.Low.Hundredths));
        return Drawing.Box("ribbon", across - (BandWidth / 2), across + (BandWidth / 2), top, bottom - top);
    }

    private static (int Across, int Down) Place(TimeLine line, ChangePoint point) => (Across(line, point), Down(point.Score.Estimate!.Value.Hundredths));

    private static int Down(int hundredths) => Height - (hundredths * Height / Drawing.Whole);

    /// <summary>By date, a little away from both edges. A single check-in stands in the middle.</summary>
    private static int Across(TimeLine line, ChangePoint point)
    {
        int first = line.Points[0].Date.DayNumber;
        int days = line.Points[^1].Date.DayNumber - first;
        return days == 0 ? Drawing.Whole / 2 : Margin + (int)((long)(point.Date.DayNumber - first) * (Drawing.Whole - (2 * Margin)) / days);
    }
}
