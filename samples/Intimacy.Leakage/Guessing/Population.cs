using System.Collections.Immutable;
using Intimacy.Core.Model;

namespace Intimacy.Leakage.Guessing;

/// <summary>
/// People who answer by a stated law: each is in one of nine moods, and given the mood the answers are independent. That is the whole
/// population and not a likeness of one, so that what follows from a release can be computed exactly.
/// </summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Positive">Where the concern behind a positive sign is cut into five answers, in standard deviations.</param>
/// <param name="Warning">The same for a warning sign of the absence index.</param>
/// <param name="Driver">The same for a sign of no index: what drives apart, and what changed.</param>
internal sealed record Population(string Name, ImmutableArray<double> Positive, ImmutableArray<double> Warning, ImmutableArray<double> Driver)
{
    /// <summary>How much of the concern behind a sign is mood; the rest is noise of its own.</summary>
    private const double Loading = 0.65;

    /// <summary>A logistic curve of this slope keeps within a hundredth of the normal one, and needs no table.</summary>
    private const double Slope = 1.702;

    private const int Coins = 8;

    /// <summary>The one in the middle answers often to the good, rarely to the bad, and not at all to what drives apart.</summary>
    public static Population MostlyContent { get; } = new("mostly content", [-0.7, 0.5, 1.2, 1.9], [-0.7, 0.5, 1.2, 1.9], [0.3, 1.0, 1.6, 2.2]);

    /// <summary>The one in the middle answers sometimes to the good, sometimes or often to the bad, and rarely to what drives apart.</summary>
    public static Population Strained { get; } = new("strained", [-1.6, -0.6, 0.4, 1.3], [-1.8, -0.9, 0.0, 0.9], [-0.7, 0.3, 1.0, 1.7]);

    /// <summary>Nine moods, as often as eight coins show heads: mean 0 and variance 1, and no share is a rounded number.</summary>
    public static ImmutableArray<(double Mood, double Share)> Moods { get; } =
        [.. Enumerable.Range(0, Coins + 1).Select(heads => ((heads - (Coins / 2.0)) / Math.Sqrt(Coins / 4.0), Ways(heads) / Math.Pow(2, Coins)))];

    /// <summary>How often each option of a sign is chosen in a mood.</summary>
    public double[] Chances(Sign sign, double mood)
    {
        bool positive = sign.Polarity == SignPolarity.Positive;
        ImmutableArray<double> cuts = sign.Index is null ? Driver : positive ? Positive : Warning;
        double[] below = [0, .. cuts.Select(cut => Below(cut - (Loading * mood))), 1];
        double[] chances = [.. below.Zip(below.Skip(1), (from, to) => to - from)];
        if (positive)
            Array.Reverse(chances);
        return chances;
    }

    private static double Below(double distance) => 1 / (1 + Math.Exp(-Slope * distance / Math.Sqrt(1 - (Loading * Loading))));

    private static double Ways(int heads) => heads == 0 ? 1 : Ways(heads - 1) * (Coins - heads + 1) / heads;
}
