using Intimacy.Console.Language;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Scoring;

namespace Intimacy.Console.Reports;

/// <summary>What is: the picture that the answers make, what is going well, and each area with how sure it is.</summary>
internal static class PicturePart
{
    private static string Areas => Local.Text("How things look");

    public static void Write(ReportContent content, OwnReport report, Stretches stretches, bool numbers)
    {
        WritePattern(content, report);
        WriteStrengths(content, report);
        WriteAreas(content, report, stretches, numbers);
    }

    private static void WritePattern(ReportContent content, OwnReport report)
    {
        Scores scores = report.Scores;
        Section pattern = content.Section(scores.Pattern.Name, new Line(scores.Pattern.About));
        List<string> others = scores.PossiblePatterns.Where(p => p != scores.Pattern).Select(Quoted).ToList();
        if (others.Count > 0)
            pattern.Add(new Line(Local.Format($"With the open questions answered it could still turn out as {ReportWords.Or(others)}."), IsQuiet: true));
        else if (scores.IsCloseCall)
            pattern.Add(new Line(Local.Text("This is a close call: a few answers more or less could tip it into a neighbouring picture."), IsQuiet: true) { IsForLongText = true });
        if (report.Focus is { } focus)
            content.Section(focus.Name, new Line(focus.About));
    }

    private static void WriteStrengths(ReportContent content, OwnReport report)
    {
        List<Area> areas = [.. report.Areas.Where(a => a is { Subject.Kind: SignalKind.Dimension, Reported: null })];
        if (areas.Count == 0)
            return;
        List<string> strengths = [.. areas.Where(a => a.IsStrength).Select(a => a.Name)];
        string text = strengths.Count > 0
            ? strengths.Count == 1
                ? Local.Format($"{strengths[0]}: your answers speak well of this.")
                : Local.Format($"{ReportWords.And(strengths)}: your answers speak well of these.")
            : areas.TrueForAll(a => a.Score.Estimate is null)
                ? Local.Text("Too little has been answered to say. That is no bad sign; it is simply not known yet.")
                : report.FirmestArea is { } firmest
                    ? Local.Format($"The firmest ground at the moment is “{firmest.Name}”. It may be a good place to stand on.")

                    // To be told of firm ground where there is none would be a mockery.
                    : Local.Text("No area is clearly going well at the moment. Taking an honest look, as you do here, is already a step.");
        content.Section(Local.Text("What is going well"), new Line(text));
    }

    private static void WriteAreas(ReportContent content, OwnReport report, Stretches stretches, bool numbers)
    {
        List<Area> areas = [.. report.Areas.Where(a => a.Score.SignsInScope > 0 && a.Reported is null)];
        List<Bar> bars =
            [.. areas.Where(a => a.Subject.Kind == SignalKind.Dimension).OrderByDescending(a => a.Score.Estimate?.Hundredths ?? -1).Select(a => Bar(a, numbers))];
        List<string> moments = [.. areas.Where(a => a.Subject.Kind == SignalKind.Index).Select(a => InWords(a, numbers))];
        List<Block> group = [];
        if (bars.Count > 0)
            group.AddRange([new BarList(Areas, bars, stretches), new BarLegend(bars.Any(b => b.High > b.Low))]);
        if (moments.Count > 0)
            group.Add(new Line($"{string.Join(' ', moments)} {Local.Text("A hard one can outweigh many good.")}"));
        if (group.Count > 0)
            content.Section(Areas, group);
    }

    private static Bar Bar(Area area, bool numbers) =>
        new(area.Name, area.Score.Interval.Low, area.Score.Interval.High, area.Score.Estimate, numbers ? ReportWords.Numbers(area.Score) : area.Words, ReportWords.Range(area));

    private static string InWords(Area area, bool numbers)
    {
        string open = area.Score.Estimate is null || area.LowWords == area.HighWords ? "" : $" ({ReportWords.Range(area)})";
        string figures = numbers ? $" {Local.Format($"In numbers, where 0 is none: {ReportWords.Numbers(area.Score)}.")}" : "";
        return $"{area.Name}: {area.Words}{open}.{figures}";
    }

    private static string Quoted(Pattern pattern) => Local.Format($"“{pattern.Name}”");
}
