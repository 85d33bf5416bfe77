using System.Collections.Immutable;
using Intimacy.Core.Model;

namespace Intimacy.Core.Scoring;

/// <summary>A dimension as its instrument reports it. Immutable and thread-safe.</summary>
/// <remarks>
/// With open questions the estimate is prorated: the answered ones stand for the rest, as long as enough was answered. From where to where it can still come
/// out is told beside it. A question that does not apply leaves the score as an open one does, and no interval.
/// </remarks>
public sealed class ReportedScore
{
    internal ReportedScore(ReportedMetric metric, in RawScore raw, bool hasEstimate)
    {
        Metric = metric;
        (Estimate, Low, High) = Read(metric, raw, hasEstimate);
    }

    /// <summary>Units, direction, bands.</summary>
    public ReportedMetric Metric { get; }

    /// <summary>The number; null where too little was answered.</summary>
    public ReportedValue? Estimate { get; }

    /// <summary>The smallest number that the open questions leave possible.</summary>
    public ReportedValue Low { get; }

    /// <summary>The largest number that they leave possible.</summary>
    public ReportedValue High { get; }

    /// <summary>The band of the estimate; null without an estimate or without bands.</summary>
    public ScoreBand? Band => Estimate is { } estimate ? Metric.BandOf(estimate.Value) : null;

    /// <summary>Every band from that of <see cref="Low"/> to that of <see cref="High"/>; empty without bands.</summary>
    public ImmutableArray<ScoreBand> PossibleBands
    {
        get
        {
            (int first, int last) = (Metric.Bands.IndexOf(Metric.BandOf(Low.Value)!), Metric.Bands.IndexOf(Metric.BandOf(High.Value)!));
            return first < 0 ? [] : Metric.Bands.Slice(first, last - first + 1);
        }
    }

    /// <summary>The estimate in the published metric of <see cref="ReportedMetric.Conversion"/>; null without either. A prorated sum is looked up as it is rounded.</summary>
    public decimal? Converted => Estimate is { } estimate ? Metric.Conversion?.Of(estimate.Value) : null;

    /// <summary>The words "Reported score"; never a number.</summary>
    /// <returns>Two words.</returns>
    public override string ToString() => "Reported score";

    /// <summary>The three numbers, without an object for them.</summary>
    internal static (ReportedValue? Estimate, ReportedValue Low, ReportedValue High) Read(ReportedMetric metric, in RawScore raw, bool hasEstimate)
    {
        long whole = Math.Max(1, raw.ScopeWeight);
        ReportedValue least = ReportedValue.Of(metric, raw.ScopeWeight == 0 ? 0 : raw.Sum, whole);
        ReportedValue most = ReportedValue.Of(metric, raw.ScopeWeight == 0 ? whole : raw.Sum + raw.ScopeWeight - raw.AnsweredWeight, whole);
        (ReportedValue low, ReportedValue high) = metric.Direction == ScoreDirection.HigherIsWorse ? (most, least) : (least, most);
        return (hasEstimate ? ReportedValue.Of(metric, raw.Sum, raw.AnsweredWeight) : null, low, high);
    }
}
