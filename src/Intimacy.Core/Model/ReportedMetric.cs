using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>How an instrument reports a dimension: direction, units, rounding, bands, a published metric. Immutable.</summary>
public sealed class ReportedMetric
{
    internal ReportedMetric()
    {
    }

    /// <summary>What a high number means. Default: the more, the better.</summary>
    public ScoreDirection Direction { get; internal init; }

    /// <summary>The units. Default: percent of maximum possible.</summary>
    public ScoreMetric Metric { get; internal init; }

    /// <summary>The smallest number that can come out.</summary>
    public decimal Minimum { get; internal init; }

    /// <summary>The largest number that can come out.</summary>
    public decimal Maximum { get; internal init; }

    /// <summary>The decimal places, from 0 to 4. Default: none for a sum, two for anything else.</summary>
    public int DecimalPlaces { get; internal init; }

    /// <summary>How it is rounded. Default: down.</summary>
    public ScoreRounding Rounding { get; internal init; }

    /// <summary>The bands from the lowest to the highest, without a gap; may be empty.</summary>
    public ImmutableArray<ScoreBand> Bands { get; internal init; } = [];

    /// <summary>Where the cut-offs of the bands come from; null without bands.</summary>
    public Basis? BandsBasis { get; internal init; }

    /// <summary>Where the cut-offs of the bands were published; null where they are editorial, or without bands.</summary>
    public EvidenceSource? BandsSource { get; internal init; }

    /// <summary>A published metric to which a sum is converted, or null.</summary>
    public ScoreConversion? Conversion { get; internal init; }

    /// <summary>How many signs of the catalog count to the dimension. Where a checklist asks fewer, nothing is reported: cut-offs are made for the whole.</summary>
    public int Signs { get; internal init; }

    /// <summary>The number is (offset + part x span) / divisor, the part being how much of the possible there is.</summary>
    internal long Offset { get; init; }

    internal long Span { get; init; } = 100;

    internal long Divisor { get; init; } = 1;

    /// <summary>The band in which a number lies.</summary>
    /// <param name="value">A number in the units of the reported score.</param>
    /// <returns>The band, the first one for whatever lies below; null where there are none.</returns>
    public ScoreBand? BandOf(decimal value)
    {
        ScoreBand? found = null;
        foreach (ScoreBand band in Bands)
        {
            if (found is null || band.From <= value)
                found = band;
        }

        return found;
    }
}
