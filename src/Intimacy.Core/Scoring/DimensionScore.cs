using Intimacy.Core.Model;

namespace Intimacy.Core.Scoring;

/// <summary>The score of one dimension: 100 is well. Immutable and thread-safe.</summary>
public sealed class DimensionScore
{
    internal DimensionScore(Dimension dimension, Score score, ReportedScore? reported)
    {
        Dimension = dimension;
        Score = score;
        Reported = reported;
    }

    /// <summary>The dimension.</summary>
    public Dimension Dimension { get; }

    /// <summary>Its score.</summary>
    public Score Score { get; }

    /// <summary>The same as its instrument reports it; null where the catalog says nothing of that, or where the checklist leaves some of its signs out.</summary>
    public ReportedScore? Reported { get; }
}
