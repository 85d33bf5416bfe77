using Intimacy.Console.Language;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Scoring;

namespace Intimacy.Console.Reports;

/// <summary>How dates, lists, numbers and ranges are put in a report.</summary>
internal static class ReportWords
{
    public static string Date(DateOnly date) => Local.Date(date);

    public static string And(IReadOnlyList<string> items) => Join(items, Local.Text("and"));

    public static string Or(IReadOnlyList<string> items) => Join(items, Local.Text("or"));

    /// <summary>Empty where the open questions change no word.</summary>
    public static string Range(Area area) => Range(area.Score.Interval.Low, area.Score.Interval.High, area.LowWords, area.HighWords);

    public static string Range(Points low, Points high, string from, string to) =>
        low == high || from == to ? "" : Local.Format($"still open: from “{from}” to “{to}”");

    public static string Numbers(Score score) => Numbers(score.Estimate, score.Interval.Low, score.Interval.High);

    public static string Numbers(Points? estimate, Points low, Points high) =>
        low == high && estimate is not null ? $"{estimate}" : Local.Format($"{estimate?.ToString() ?? "?"} ({low} to {high})");

    private static string Join(IReadOnlyList<string> items, string word) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {word} {items[^1]}",
    };
}
