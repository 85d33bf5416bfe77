using System.Globalization;
using Intimacy.Console.Language;
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
            content.Section(Local.Text("Scores"), new BulletList(scores));
        List<string> flags = [.. report.Scores.Flags.Select(InWords).OfType<string>()];
        if (flags.Count > 0)
            content.Section(Local.Text("Answers that stand for themselves"), new BulletList(flags));
    }

    /// <summary>Which way it counts is said, since what is much of one thing is well and of another hard.</summary>
    private static string InWords(string name, ReportedScore score)
    {
        (string minimum, string maximum) = (Number(score.Metric.Minimum), Number(score.Metric.Maximum));
        string range = score.Metric.Direction == ScoreDirection.HigherIsBetter
            ? Local.Format($"(of {minimum} to {maximum}, where more is better)")
            : Local.Format($"(of {minimum} to {maximum}, where more is worse)");
        string band = score.Band is { } known ? $", {known.Name}" : "";
        string converted = score.Converted is { } number ? $" {score.Metric.Conversion!.Name}: {Number(number)}." : "";
        string open = score.Low == score.High ? "" : $" {Local.Format($"The open questions leave {score.Low} to {score.High}{Bands(score)}.")}";
        string estimate = score.Estimate is { } value ? $"{value}{band}" : Local.Text("too little is answered to say");
        return $"{name}: {estimate} {range}.{converted}{open}";
    }

    private static string Bands(ReportedScore score) => score.PossibleBands.Length > 1 ? Local.Format($", from {score.PossibleBands[0].Name} to {score.PossibleBands[^1].Name}") : "";

    /// <summary>A clear flag is no news; one without an answer is not clear.</summary>
    private static string? InWords(AnswerFlag flag) => flag.State switch
    {
        FlagState.Raised => Local.Format($"“{flag.Sign.Statement}” {flag.Text}"),
        FlagState.Unknown => Local.Format($"“{flag.Sign.Statement}” has no answer. What it would say is not known."),
        _ => null,
    };

    private static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
