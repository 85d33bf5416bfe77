using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Console.Reports;

/// <summary>Scores in words. Where words change is a choice of this program, and not a measured cut-off.</summary>
internal static class ScoreWords
{
    private const int Well = 7_500;
    private const int Fair = 5_000;
    private const int Thin = 2_500;
    private const string Unknown = "not known yet";

    /// <summary>Only what holds however the open questions are answered is called well.</summary>
    public static bool IsWell(Score score) => score.Estimate is { Hundredths: >= Well } && score.Low.Hundredths >= Fair;

    public static bool IsFair(Score score) => score.Estimate is { Hundredths: >= Fair };

    /// <summary>A score of which 100 is well.</summary>
    public static string OfDimension(Score score) => score.Estimate is { } estimate ? OfDimension(estimate) : Unknown;

    public static string OfDimension(Points value) => value.Hundredths switch
    {
        >= Well => "going well",
        >= Fair => "mostly well",
        >= Thin => "could grow",
        _ => "asks for care",
    };

    /// <summary>The side of the catalog's own cut-off, which is what the pattern is made of.</summary>
    public static string OfIndex(Score score, Points cut)
    {
        if (score.Estimate is null)
            return Unknown;
        bool crossing = score.Low < cut && score.High >= cut;
        return crossing ? "still open" : OfIndex(score.Low, cut);
    }

    public static string OfIndex(Points value, Points cut) => value >= cut ? "many" : "few";

    public static string OfPriority(Points priority) => priority.Hundredths switch
    {
        >= 6_000 => "a great deal",
        >= 3_500 => "a good deal",
        >= 1_500 => "some",
        _ => "a little",
    };

    /// <summary>For --numbers: the estimate, and how far it could still move.</summary>
    public static string Numbers(Points? estimate, Points low, Points high) =>
        low == high && estimate is not null ? $"{estimate}" : $"{(estimate is { } e ? e.ToString() : "?")} ({low} to {high})";
}
