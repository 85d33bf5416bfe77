using Intimacy.Core.Model;
using Intimacy.Core.Recommendations;
using Intimacy.Core.Scoring;

namespace Intimacy.Console.Reports;

/// <summary>Scores and priorities in words, beside what the library says of them.</summary>
internal static class ScoreWords
{
    private const int Half = 5_000;

    private static readonly string[] Amounts = ["a little", "some", "a good deal", "a great deal"];

    public static bool IsFair(Score score) => score.Estimate is { Hundredths: >= Half };

    /// <summary>What the library says of an area; and why it says nothing, where it does not.</summary>
    public static string Of(Area area) => area.Score.Estimate is null ? Unknown(area.Score) : area.Words;

    public static string OfPriority(Points priority) => Amounts[Amount(priority)];

    /// <summary>With a word of doubt where the open questions could take most of it back.</summary>
    public static string OfPriority(Points priority, Points low) =>
        Amount(priority) - Amount(low) > 1 ? $"perhaps {OfPriority(priority)}" : OfPriority(priority);

    /// <summary>For --numbers: the estimate, and how far it could still move.</summary>
    public static string Numbers(Score score) => Numbers(score.Estimate, score.Low, score.High);

    public static string Numbers(Points? estimate, Points low, Points high) =>
        low == high && estimate is not null ? $"{estimate}" : $"{(estimate is { } e ? e.ToString() : "?")} ({low} to {high})";

    /// <summary>Where nothing is open, more answers would not help: the list asks too little.</summary>
    private static string Unknown(Score score) => score.Low == score.High ? "too few questions to say" : "not known yet";

    private static int Amount(Points priority) => priority.Hundredths switch
    {
        >= 6_000 => 3,
        >= 3_500 => 2,
        >= 1_500 => 1,
        _ => 0,
    };
}
