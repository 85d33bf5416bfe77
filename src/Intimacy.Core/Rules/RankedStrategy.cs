using System.Text.Json.Serialization;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Rules;

/// <summary>
/// A recommended strategy at its place in the order, as numbers alone; <c>Recommendation</c> is the same with reasons and practices. Immutable and
/// thread-safe. The default belongs to no strategy.
/// </summary>
[JsonConverter(typeof(RefusingConverter))]
public readonly record struct RankedStrategy
{
    internal RankedStrategy(Strategy strategy, in StrategyPriority priority, bool isSettled, bool isNearTie)
    {
        Strategy = strategy;
        Priority = new Points(priority.Point);
        Interval = new Interval(new Points(priority.Low), new Points(priority.High));
        IsSettled = isSettled;
        IsNearTie = isNearTie;
    }

    /// <summary>The strategy.</summary>
    public Strategy Strategy { get; }

    /// <summary>
    /// Above 0 and at most 100: the weighted mean of the severities of the rules in scope of which something was answered, rounded down.
    /// </summary>
    public Points Priority { get; }

    /// <summary>From which priority to which the open questions leave it possible.</summary>
    public Interval Interval { get; }

    /// <summary>True where its place in the order is proven not to change, whatever the open questions turn out to be. False: not proven.</summary>
    public bool IsSettled { get; }

    /// <summary>Whether it and the first one are so near to each other that either is a good start. Also true of that first one.</summary>
    public bool IsNearTie { get; }

    /// <summary>The word "RankedStrategy"; never an answer.</summary>
    /// <returns>One word.</returns>
    public override string ToString() => nameof(RankedStrategy);
}
