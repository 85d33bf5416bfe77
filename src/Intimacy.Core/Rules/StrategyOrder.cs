using System.Collections.Immutable;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>Puts strategies in order: tier, then priority, then the catalog's own order; and says which places are proven.</summary>
internal static class StrategyOrder
{
    private const int Highest = 10_000;
    private const int OrdinalBits = 16;

    /// <summary>The recommended strategies, best first.</summary>
    /// <param name="assessment">What the answers come to.</param>
    /// <param name="ranked">Where they go.</param>
    /// <param name="count">How many there are.</param>
    /// <returns>False where they do not fit; then nothing is written.</returns>
    public static bool TryRank(Assessment assessment, Span<RankedStrategy> ranked, out int count)
    {
        ImmutableArray<Strategy> strategies = assessment.Catalog.Strategies;
        using var order = new Scratch<long>(stackalloc long[Scratch<long>.OnStack(strategies.Length)], strategies.Length);
        using var bounds = new Scratch<Bounds>(stackalloc Bounds[Scratch<Bounds>.OnStack(strategies.Length)], strategies.Length);
        count = 0;
        foreach (Strategy strategy in strategies)
        {
            bounds.Span[strategy.Ordinal] = BoundsOf(assessment, strategy);
            if (assessment.IsRecommended(strategy))
                order.Span[count++] = Place(assessment.Tier(strategy), assessment.PriorityOf(strategy).Point, strategy.Ordinal);
        }

        if (count > ranked.Length)
            return false;
        order.Span[..count].Sort();
        Strategy? first = count > 1 ? strategies[OrdinalAt(order.Span[0])] : null;
        bool tie = first is not null && IsNear(assessment, first, strategies[OrdinalAt(order.Span[1])]);
        for (int i = 0; i < count; i++)
        {
            Strategy strategy = strategies[OrdinalAt(order.Span[i])];
            ranked[i] = new RankedStrategy(strategy, assessment.PriorityOf(strategy), IsSettled(bounds.Span, strategy.Ordinal), tie && IsNear(assessment, first!, strategy));
        }

        return true;
    }

    private static bool IsNear(Assessment assessment, Strategy first, Strategy other) =>
        assessment.Tier(first) == assessment.Tier(other)
        && Math.Abs(assessment.PriorityOf(first).Point - assessment.PriorityOf(other).Point) <= assessment.Catalog.Settings.NearTie.Hundredths;

    /// <summary>Settled: surely recommended, and surely before or surely after each other strategy.</summary>
    private static bool IsSettled(ReadOnlySpan<Bounds> bounds, int ordinal)
    {
        ref readonly Bounds own = ref bounds[ordinal];
        if (!own.IsSurely)
            return false;
        for (int i = 0; i < bounds.Length; i++)
        {
            if (i != ordinal && !IsSurelyBefore(own, bounds[i]) && !IsSurelyBefore(bounds[i], own))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Even at its lowest the first goes before the second at its highest; the order is monotone in both, so that proves it. Without
    /// a point it could still leave scope altogether.
    /// </summary>
    private static bool IsSurelyBefore(in Bounds first, in Bounds second) => first.IsSurely && (second.IsSurelyNot || first.Lowest < second.Highest);

    private static Bounds BoundsOf(Assessment assessment, Strategy strategy)
    {
        ref readonly StrategyStanding standing = ref assessment.Of(strategy);
        return new Bounds(
            Place(standing.Tier, standing.Priority.Low, strategy.Ordinal),
            Place(standing.PossibleTier, standing.Priority.High, strategy.Ordinal),
            assessment.IsSurelyRecommended(strategy),
            assessment.IsSurelyNotRecommended(strategy));
    }

    /// <summary>
    /// What decides about a place in the order as one number, the smallest first: tier, then priority counted from the top, then the catalog's own
    /// order. A priority of at most 10,000 takes 14 bits, and no catalog has 65,536 strategies.
    /// </summary>
    private static long Place(int tier, int priority, int ordinal) => ((long)tier << (14 + OrdinalBits)) | ((long)(Highest - priority) << OrdinalBits) | (long)ordinal;

    private static int OrdinalAt(long place) => (int)(place & ((1 << OrdinalBits) - 1));

    /// <summary>The best and the worst place that the open questions leave, and whether it is recommended for certain, or for certain not.</summary>
    private readonly record struct Bounds(long Lowest, long Highest, bool IsSurely, bool IsSurelyNot)
    {
        /// <summary>A record prints its values; these come from answers.</summary>
        public override string ToString() => nameof(Bounds);
    }
}
