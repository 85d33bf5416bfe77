using Intimacy.Console.Reports.Content;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Reports;

/// <summary>
/// The areas on one line each, all of which point the same way, the strongest first. Good and hard moments are told in words: they count
/// something else, and a long bar of hard ones would look good.
/// </summary>
internal static class ScoresPart
{
    private const string Heading = "How things look";

    public static void Write(ReportContent content, OwnReport report, Stretches stretches, bool numbers)
    {
        List<Area> areas = [.. report.Areas.Where(a => a.Score.SignsInScope > 0)];
        List<Bar> bars =
            [.. areas.Where(a => a.Subject.Kind == SignalKind.Dimension).OrderByDescending(a => a.Score.Estimate?.Hundredths ?? -1).Select(a => Bar(a, numbers))];
        List<string> moments = [.. areas.Where(a => a.Subject.Kind == SignalKind.Index).Select(a => InWords(a, numbers))];
        List<Block> group = [];
        if (bars.Count > 0)
            group.AddRange([new BarList(Heading, bars, stretches), new BarLegend(bars.Any(b => b.High > b.Low))]);
        if (moments.Count > 0)
            group.Add(new Line($"{string.Join(' ', moments)} A hard one can outweigh many good."));
        content.Section(Heading, group);
    }

    private static Bar Bar(Area area, bool numbers) =>
        new(area.Name, area.Score.Interval.Low, area.Score.Interval.High, area.Score.Estimate, numbers ? ScoreWords.Numbers(area.Score) : area.Words, RangeWords.Of(area));

    private static string InWords(Area area, bool numbers)
    {
        string open = area.Score.Estimate is null || area.LowWords == area.HighWords ? "" : $" ({RangeWords.Of(area)})";
        return $"{area.Name}: {area.Words}{open}.{(numbers ? $" In numbers, where 0 is none: {ScoreWords.Numbers(area.Score)}." : "")}";
    }
}
