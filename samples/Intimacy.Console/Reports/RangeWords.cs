using Intimacy.Console.Reports.Content;
using Intimacy.Core.Model;

namespace Intimacy.Console.Reports;

/// <summary>How far the open answers could still move something, in the words that it has at both ends.</summary>
internal static class RangeWords
{
    /// <summary>Empty where nothing is open.</summary>
    public static string Of(Points low, Points high, Func<Points, string> words)
    {
        if (low == high)
            return "";
        string from = words(low);
        string to = words(high);
        return from == to ? $"{BarLegend.Open}: still “{to}”" : $"{BarLegend.Open}: from “{from}” to “{to}”";
    }
}
