using Intimacy.Core.Scoring;

namespace Intimacy.Leakage.Guessing;

/// <summary>What B sees of a group of signs: the band, and the number where one is released.</summary>
internal readonly record struct Look(Band Band, int? Hundredths)
{
    /// <summary>More than there are looks: four bands, and 0.00 to 100.00 or no number.</summary>
    public const int Kinds = Bands * 10_002;

    private const int Bands = 4;

    public static Look Unseen => new(Band.Unknown, null);

    /// <summary>A number for each look, since numbers are compared faster than records.</summary>
    public int Number => (int)Band + (Bands * (Hundredths + 1 ?? 0));
}
