using Intimacy.Core.Model;

namespace Intimacy.Core.Rules;

/// <summary>Puts strategies in order: tier, then priority, then the catalog's own order; and says which places are proven.</summary>
internal static class StrategyOrder
{
    /// <summary>The recommended strategies, best first.</summary>
    public static RankedStrategy[] Rank(Assessment assessment)
    {
        var order = new List<Strategy>(assessment.Catalog.Strategies.Length);
        foreach (Strategy strategy in assessment.Catalog.Strategies)
        {
            if (assessment.IsRecommended(strategy))
                order.Add(strategy);
        }

        order.Sort((a, b) => Compare(Now(assessment, a), Now(assessment, b)));
        bool tie = order.Count > 1 && IsNear(assessment, order[0], order[1]);
        var ranked = new RankedStrategy[order.Count];
        for (int i = 0; i < ranked.Length; i++)
            ranked[i] = new RankedStrategy(order[i], assessment.PriorityOf(order[i]), IsSettled(assessment, order[i]), tie && IsNear(assessment, order[0], order[i]));
        return ranked;
    }

    private static Place Now(Assessment assessment, Strategy strategy) =>
        new(assessment.Tier(strategy), assessment.PriorityOf(strategy).Point, strategy.Ordinal);

    private static int Compare(Place a, Place b)
    {
        if (a.Tier != b.Tier)
            return a.Tier.CompareTo(b.Tier);
        return a.Priority != b.Priority ? b.Priority.CompareTo(a.Priority) : a.Ordinal.CompareTo(b.Ordinal);
    }

    private static bool IsNear(Assessment assessment, Strategy first, Strategy other) =>
        assessment.Tier(first) == assessment.Tier(other)
        && Math.Abs(assessment.PriorityOf(first).Point - assessment.PriorityOf(other).Point) <= assessment.Catalog.Settings.NearTie.Hundredths;

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
        return assessment.IsSurelyNotRecommended(second) || Compare(lowest, highest) < 0;
    }

    /// <summary>What decides about a place in the order.</summary>
    private readonly record struct Place(int Tier, int Priority, int Ordinal);
}
