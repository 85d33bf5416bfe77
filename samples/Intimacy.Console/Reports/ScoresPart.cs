using System.Globalization;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Scoring;

namespace Intimacy.Console.Reports;

/// <summary>What an instrument reports in its own units, and answers that stand for themselves.</summary>
internal static class ScoresPart
{
    public static void Write(ReportContent content, OwnReport report)
    {
        List<string> scores = [.. report.Areas.Where(a => a.Reported is not null).Select(a => InWords(a.Name, a.Reported!))];
        if (scores.Count > 0)
            content.Section("Scores", new BulletList(scores));
        List<string> flags = [.. report.Scores.Flags.Select(InWords).OfType<string>()];
        if (flags.Count > 0)
            content.Section("Answers that stand for themselves", new BulletList(flags));
    }

    /// <summary>Which way it counts is said, since what is much of one thing is well and of another hard.</summary>
    private static string InWords(string name, ReportedScore score)
    {
        string range = $"{Number(score.Metric.Minimum)} to {Number(score.Metric.Maximum)}, where more is {(score.Metric.Direction == ScoreDirection.HigherIsBetter ? "better" : "worse")}";
        string band = score.Band is { } known ? $", {known.Name}" : "";
        string converted = score.Converted is { } number ? $" {score.Metric.Conversion!.Name}: {Number(number)}." : "";
        string open = score.Low == score.High ? "" : $" The open questions leave {score.Low} to {score.High}{Bands(score)}.";
        string estimate = score.Estimate is { } value ? $"{value}{band}" : "too little is answered to say";
        return $"{name}: {estimate} (of {range}).{converted}{open}";
    }

    private static string Bands(ReportedScore score) => score.PossibleBands.Length > 1 ? $", from {score.PossibleBands[0].Name} to {score.PossibleBands[^1].Name}" : "";

    /// <summary>A clear flag is no news; one without an answer is not clear.</summary>
    private static string? InWords(AnswerFlag flag) => flag.State switch
    {
        FlagState.Raised => $"“{flag.Sign.Statement}” {flag.Text}",
        FlagState.Unknown => $"“{flag.Sign.Statement}” has no answer. What it would say is not known.",
        _ => null,
    };

    private static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
