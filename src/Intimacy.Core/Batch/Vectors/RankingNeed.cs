namespace Intimacy.Core.Batch.Vectors;

/// <summary>What is asked of strategies, each with all that those before it take.</summary>
internal enum RankingNeed
{
    /// <summary>Tiers alone: comparisons, without a division.</summary>
    Tiers,

    /// <summary>Which are recommended, and in which order.</summary>
    Order,

    /// <summary>Both ends of every priority as well.</summary>
    Intervals,
}
