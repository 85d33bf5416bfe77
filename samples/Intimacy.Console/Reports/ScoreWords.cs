using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Console.Reports;

/// <summary>Figures for those who ask for them: the estimate, and how far it could still move.</summary>
internal static class ScoreWords
{
    public static string Numbers(Score score) => Numbers(score.Estimate, score.Interval.Low, score.Interval.High);

    public static string Numbers(Points? estimate, Points low, Points high) =>
        low == high && estimate is not null ? $"{estimate}" : $"{(estimate is { } e ? e.ToString() : "?")} ({low} to {high})";
}
