using System.Globalization;
using System.Xml.Linq;
using Intimacy.Console.Reports;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Change;

namespace Intimacy.Console.Html;

/// <summary>
/// A line over time: what open questions leave as a ribbon, the estimates as a line, each check-in as a disc; one that is not compared as a ring. Up is more.
/// </summary>
internal static class TimeDrawing
{
    /// <summary>With more than these the discs would be one on top of the other.</summary>
    private const int MostDiscs = 60;

    private const int Height = 120;
    private const int Edge = 10;

    public static XElement Of(TimeLine line)
    {
        (DateOnly from, DateOnly to) = (line.Points[0].Date, line.Points[^1].Date);
        ChangePoint[] known = [.. line.Points.Where(p => p.Score.Estimate is not null)];
        string label = $"{line.Name} from {ReportWords.Date(from)} to {ReportWords.Date(to)}, {line.Points.Count} check-ins: {line.Verdict}.";
        XElement stretched = Element.Of(
            "svg",
            null,
            Element.Attribute("viewBox", $"0 0 {Drawing.Whole} {Drawing.Whole}"),
            Element.Attribute("preserveAspectRatio", "none"),
            Element.Attribute("width", "100%"),
            Element.Attribute("height", "100%"),
            Shape("polygon", "ribbon", [.. line.Points.Select(p => (Across(line, p), p.Score.Interval.High.Hundredths)), .. line.Points.Reverse().Select(p => (Across(line, p), p.Score.Interval.Low.Hundredths))]),
            Shape("polyline", "course", known.Select(p => (Across(line, p), p.Score.Estimate!.Value.Hundredths))));
        return Element.Of(
            "div",
            "time",
            Element.Of("p", "quiet", "many"),
            Drawing.Of(
                "over",
                label,
                [Drawing.Level("axis", 0, Drawing.Whole, 1), Drawing.Level("axis", 0, Drawing.Whole, Height - 1), stretched, .. known.Length <= MostDiscs ? known.Select(p => Disc(line, p)) : []]),
            Element.Of("p", "quiet", "few"),
            Element.Of("p", "quiet ends", Element.Of("span", null, ReportWords.Date(from)), from == to ? null : Element.Of("span", null, ReportWords.Date(to))));
    }

    private static XElement Disc(TimeLine line, ChangePoint point) =>
        Drawing.Disc(point.IsCompared ? "disc" : "ring apart", Across(line, point), Height - (point.Score.Estimate!.Value.Hundredths * Height / Drawing.Whole));

    /// <summary>By date, a little away from both edges. A single check-in stands in the middle.</summary>
    private static int Across(TimeLine line, ChangePoint point)
    {
        int first = line.Points[0].Date.DayNumber;
        int days = line.Points[^1].Date.DayNumber - first;
        int margin = Drawing.Whole / (Edge * 5);
        return days == 0 ? Drawing.Whole / 2 : margin + (int)((long)(point.Date.DayNumber - first) * (Drawing.Whole - (2 * margin)) / days);
    }

    private static XElement Shape(string name, string look, IEnumerable<(int Across, int Up)> corners) => Element.Of(
        name,
        look,
        Element.Attribute("points", string.Join(' ', corners.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Across},{Drawing.Whole - c.Up}")))));
}
