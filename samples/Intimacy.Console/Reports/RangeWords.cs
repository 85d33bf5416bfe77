using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Reports;

/// <summary>How far the open answers could still move something, in the words that it has at both ends.</summary>
internal static class RangeWords
{
    /// <summary>Empty where the open questions change no word.</summary>
    public static string Of(Area area) => Of(area.Score.Interval.Low, area.Score.Interval.High, area.LowWords, area.HighWords);

    public static string Of(Points low, Points high, string from, string to) =>
        low == high || from == to ? "" : $"still open: from “{from}” to “{to}”";
}
