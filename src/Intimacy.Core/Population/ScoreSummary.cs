using System.Collections.Immutable;
using Intimacy.Core.Model;

namespace Intimacy.Core.Population;

/// <summary>What many people's scores on one index or dimension come to. Immutable and thread-safe.</summary>
/// <remarks>
/// Of the scores as they are reported: hundredths, rounded down. Sums are whole numbers up to the last division, so every machine and every way to
/// part the rows gives the same bits.
/// </remarks>
public sealed class ScoreSummary
{
    internal ScoreSummary()
    {
    }

    /// <summary>The index or dimension.</summary>
    public SignalId Subject { get; internal init; } = null!;

    /// <summary>Its name.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>How many people have an estimate.</summary>
    public long Count { get; internal init; }

    /// <summary>How much of the weight in scope was answered, over everybody, from 0 to 1; also by those without an estimate.</summary>
    public double Coverage { get; internal init; }

    /// <summary>The mean in points, from 0 to 100.</summary>
    public double Mean { get; internal init; }

    /// <summary>The standard deviation in points, with n - 1 as divisor.</summary>
    public double StandardDeviation { get; internal init; }

    /// <summary>The tenth, quarter, half, three quarters and nine tenths of the scores in points, interpolated as Hyndman and Fan's type 7 (1996, doi:10.1080/00031305.1996.10473566).</summary>
    public ImmutableArray<double> Quantiles { get; internal init; } = [];

    /// <summary>How many scores lie in each of ten classes: from 0 to below 10, and so on; the last includes 100.</summary>
    public ImmutableArray<long> Histogram { get; internal init; } = [];

    /// <summary>
    /// Cronbach's alpha (1951, doi:10.1007/BF02310555) of a dimension over those who answered every sign of it, each sign as it enters the score: k / (k - 1) x
    /// (1 - sum of variances / variance of the sum). Null for an index, with fewer than two signs or too few people, and where all sums are the same.
    /// It may be below 0.
    /// </summary>
    public double? Alpha { get; internal init; }

    /// <summary>How many people answered every sign of the dimension; 0 for an index.</summary>
    public long AlphaCount { get; internal init; }
}
