using Intimacy.Core.Model;

namespace Intimacy.Core.Rules;

/// <summary>A recommended strategy at its place in the order.</summary>
/// <param name="Strategy">The strategy.</param>
/// <param name="Priority">Its priority.</param>
/// <param name="IsSettled">Whether its place is proven, whatever the open questions turn out to be.</param>
/// <param name="IsNearTie">Whether it and the first one are so near that either is a good start.</param>
internal readonly record struct RankedStrategy(Strategy Strategy, StrategyPriority Priority, bool IsSettled, bool IsNearTie)
{
    /// <summary>A record prints its values; these come from answers.</summary>
    public override string ToString() => nameof(RankedStrategy);
}
