using Intimacy.Console.Reports.Content;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Reports;

/// <summary>How much speaks for a strategy, and how far that could still move.</summary>
internal static class StrengthBar
{
    private const string Name = "Speaks for it";

    public static BarList Of(Recommendation recommendation, bool numbers)
    {
        string words = numbers ? ScoreWords.Numbers(recommendation.Priority, recommendation.Interval.Low, recommendation.Interval.High) : recommendation.Words;
        string range = RangeWords.Of(recommendation.Interval.Low, recommendation.Interval.High, recommendation.LowWords, recommendation.HighWords);
        return new BarList($"{Name}: {recommendation.Title}", [new Bar(Name, recommendation.Interval.Low, recommendation.Interval.High, recommendation.Priority, words, range)]);
    }
}
