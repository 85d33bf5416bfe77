using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Console.Reports;

/// <summary>Scores in words. Areas have the catalog's own bands, so that a page on both partners says the same of them.</summary>
internal static class ScoreWords
{
    private const int Half = 5_000;

    private static readonly string[] Amounts = ["a little", "some", "a good deal", "a great deal"];

    /// <summary>Only what stays at half or above however the open questions are answered is called a strength.</summary>
    public static bool IsStrength(CatalogSettings settings, Score score) =>
        score.Estimate is { } estimate && estimate >= settings.BandWellFrom && score.Low.Hundredths >= Half;

    public static bool IsFair(Score score) => score.Estimate is { Hundredths: >= Half };

    /// <summary>A score of which 100 is well.</summary>
    public static string OfDimension(CatalogSettings settings, Score score) =>
        score.Estimate is { } estimate ? OfDimension(settings, estimate) : Unknown(score);

    public static string OfDimension(CatalogSettings settings, Points value) =>
        value >= settings.BandWellFrom ? "going well" : value < settings.BandConcernBelow ? "asks for care" : "in between";

    /// <summary>The side of the catalog's own cut-off, which is what the pattern is made of.</summary>
    public static string OfIndex(Score score, Points cut)
    {
        if (score.Estimate is null)
            return Unknown(score);
        bool crossing = score.Low < cut && score.High >= cut;
        return crossing ? "still open" : OfIndex(score.Low, cut);
    }

    public static string OfIndex(Points value, Points cut) => value >= cut ? "many" : "few";

    public static string OfPriority(Points priority) => Amounts[Amount(priority)];

    /// <summary>With a word of doubt where the open questions could take most of it back.</summary>
    public static string OfPriority(Points priority, Points low) =>
        Amount(priority) - Amount(low) > 1 ? $"perhaps {OfPriority(priority)}" : OfPriority(priority);

    /// <summary>For --numbers: the estimate, and how far it could still move.</summary>
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
