using System.Collections.Immutable;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>Puts strategies in order: tier, then priority, then the catalog's own order; and says which places are proven.</summary>
internal static class StrategyOrder
{
    /// <summary>The recommended strategies, best first.</summary>
    /// <param name="assessment">What the answers come to.</param>
    /// <param name="ranked">Where they go.</param>
    /// <param name="count">How many there are.</param>
    /// <returns>False where they do not fit; then nothing is written.</returns>
    public static bool TryRank(Assessment assessment, Span<RankedStrategy> ranked, out int count)
    {
        ImmutableArray<Strategy> strategies = assessment.Catalog.Strategies;
        using var places = new Scratch<Place>(stackalloc Place[Scratch<Place>.OnStack(strategies.Length)], strategies.Length);
        count = 0;
        foreach (Strategy strategy in strategies)
        {
            if (assessment.IsRecommended(strategy))
                places.Span[count++] = Now(assessment, strategy);
        }

        if (count > ranked.Length)
            return false;
        Span<Place> order = places.Span[..count];
        order.Sort();
        bool tie = count > 1 && IsNear(assessment, order[0], order[1]);
        for (int i = 0; i < count; i++)
        {
            Strategy strategy = strategies[order[i].Ordinal];
            ranked[i] = new RankedStrategy(strategy, assessment.PriorityOf(strategy), IsSettled(assessment, strategy), tie && IsNear(assessment, order[0], order[i]));
        }

        return true;
    }

    private static Place Now(Assessment assessment, Strategy strategy) =>
        new(assessment.Tier(strategy), assessment.PriorityOf(strategy).Point, strategy.Ordinal);

    private static bool IsNear(Assessment assessment, Place first, Place other) =>
        first.Tier == other.Tier && Math.Abs(first.Priority - other.Priority) <= assessment.Catalog.Settings.NearTie.Hundredths;

    /// <summary>Settled: surely recommended, and surely before or surely after each other strategy.</summary>
    private static bool IsSettled(Assessment assessment, Strategy strategy)
    {
        if (!assessment.IsSurelyRecommended(strategy))
            return false;
        foreach (Strategy other in assessment.Catalog.Strategies)
        {
            if (!ReferenceEquals(other, strategy) && !IsSurelyBefore(assessment, strategy, other) && !IsSurelyBefore(assessment, other, strategy))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Even at its lowest the first goes before the second at its highest; the order is monotone in both, so that proves it. Without
    /// a point it could still leave scope altogether.
    /// </summary>
    private static bool IsSurelyBefore(Assessment assessment, Strategy first, Strategy second)
    {
        if (!assessment.IsSurelyRecommended(first))
            return false;
        var lowest = new Place(assessment.Tier(first), assessment.PriorityOf(first).Low, first.Ordinal);
        var highest = new Place(assessment.PossibleTier(second), assessment.PriorityOf(second).High, second.Ordinal);
        return assessment.IsSurelyNotRecommended(second) || lowest.CompareTo(highest) < 0;
    }

    /// <summary>What decides about a place in the order.</summary>
    private readonly record struct Place(int Tier, int Priority, int Ordinal) : IComparable<Place>
    {
        public int CompareTo(Place other)
        {
            if (Tier != other.Tier)
                return Tier.CompareTo(other.Tier);
            return Priority != other.Priority ? other.Priority.CompareTo(Priority) : Ordinal.CompareTo(other.Ordinal);
        }

        /// <summary>A record prints its values; these come from answers.</summary>
        public override string ToString() => nameof(Place);
    }
}
