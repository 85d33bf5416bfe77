using Intimacy.Console.Reports.Content;
using Intimacy.Core.Model;
using Intimacy.Core.Recommendations;

namespace Intimacy.Console.Reports;

/// <summary>
/// The areas as bars, all of which point the same way, the strongest first. Hard moments are told in words: a long bar would look good where
/// it is not.
/// </summary>
internal static class ScoresPart
{
    private const string Heading = "How things look";
    private const string Absence = "absence";

    public static void Write(ReportContent content, OwnReport report, bool numbers)
    {
        List<Area> areas = [.. report.Areas.Where(a => a.Score.SignsInScope > 0)];
        List<Bar> bars =
        [
            .. areas.Where(a => a.Subject.Kind == SignalKind.Index && a.Subject.Target != Absence).Select(a => Bar(a, numbers)),
            .. areas.Where(a => a.Subject.Kind == SignalKind.Dimension).OrderByDescending(a => a.Score.Estimate?.Hundredths ?? -1).Select(a => Bar(a, numbers)),
        ];
        Section section = content.Section(Heading, new BarList(Heading, bars), new BarLegend(bars.Any(b => b.High > b.Low)));
        if (areas.Find(a => a.Subject.Target == Absence) is { } hard)
            section.Add(new Line(InWords(hard, numbers)));
    }

    private static Bar Bar(Area area, bool numbers) =>
        new(area.Name, area.Score.Low, area.Score.High, area.Score.Estimate, numbers ? ScoreWords.Numbers(area.Score) : ScoreWords.Of(area), RangeWords.Of(area));

    private static string InWords(Area area, bool numbers)
    {
        string open = area.Score.Low == area.Score.High ? ""
            : area.LowWords == area.HighWords ? ", whatever is still open"
            : $" ({RangeWords.Of(area)})";
        return $"{area.Name}: {ScoreWords.Of(area)}{open}. One hard thing can weigh more than many good ones.{(numbers ? $" In numbers, where 0 is none: {ScoreWords.Numbers(area.Score)}." : "")}";
    }
}
