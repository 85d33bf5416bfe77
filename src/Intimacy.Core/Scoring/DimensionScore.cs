using Intimacy.Core.Model;

namespace Intimacy.Core.Scoring;

/// <summary>The score of one dimension: 100 is well. Immutable and thread-safe.</summary>
public sealed class DimensionScore
{
    internal DimensionScore(Dimension dimension, Score score)
    {
        Dimension = dimension;
        Score = score;
    }

    /// <summary>The dimension.</summary>
    public Dimension Dimension { get; }

    /// <summary>Its score.</summary>
    public Score Score { get; }
}
