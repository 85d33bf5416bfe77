using System.Collections.Immutable;
using Intimacy.Core.Model;

namespace Intimacy.Leakage.Guessing;

/// <summary>What somebody can say about single answers who knows the population and sees one release.</summary>
/// <param name="Right">How likely the best guess of an answer is right, as a mean over the signs that count.</param>
/// <param name="Surest">How likely the one answer is that is guessed most surely.</param>
/// <param name="Certain">Whether only one option is possible for some sign.</param>
/// <param name="SurelyConcern">Whether some sign is in the band of concern for certain, whichever answer it was.</param>
internal readonly record struct Guess(double Right, double Surest, bool Certain, bool SurelyConcern)
{
    /// <summary>One sign, by how likely its options are; less than 0 is impossible.</summary>
    public static Guess Of(Sign sign, double[] shares, CatalogSettings settings)
    {
        int[] possible = [.. Enumerable.Range(0, shares.Length).Where(option => shares[option] >= 0)];
        double right = possible.Max(option => shares[option]) / possible.Sum(option => shares[option]);
        return new Guess(right, right, possible.Length == 1, possible.All(option => Block.IsConcern(settings, sign, option)));
    }

    /// <summary>A whole sheet, by its signs.</summary>
    public static Guess Of(ImmutableArray<Guess> signs) =>
        new(signs.Average(g => g.Right), signs.Max(g => g.Surest), signs.Any(g => g.Certain), signs.Any(g => g.SurelyConcern));
}
