using System.Collections.Immutable;
using Intimacy.Core.Model;
using Intimacy.Core.Rules;

namespace Intimacy.Core.Reports;

/// <summary>Puts strategies in order: tier, then priority, then the catalog's own order; and says which places are proven.</summary>
internal static class RecommendationOrder
{
    public static ImmutableArray<Recommendation> Build(Assessment assessment)
    {
        ImmutableArray<Strategy> strategies = assessment.Plan.Catalog.Strategies;
        var order = new List<Strategy>(strategies.Length);
        foreach (Strategy strategy in strategies)
        {
            if (IsRecommended(assessment, strategy))
                order.Add(strategy);
        }

        order.Sort((a, b) => CompareNow(assessment, a, b));
        var recommendations = ImmutableArray.CreateBuilder<Recommendation>(order.Count);
        bool tie = order.Count > 1 && IsNear(assessment, order[0], order[1]);
        foreach (Strategy strategy in order)
        {
            recommendations.Add(new Recommendation(
                assessment, strategy, assessment.Priorities[strategy.Ordinal], IsSettled(assessment, strategy), tie && IsNear(assessment, order[0], strategy)));
        }

        return recommendations.MoveToImmutable();
    }

    /// <summary>
    /// Enough speaks for it, or a condition lifts it over the floor; part of that is certain, and no answer speaks against saying so. A
    /// priority that rests on nothing but what could still turn out well is no advice: a single answer can stand for a whole index.
    /// </summary>
    public static bool IsRecommended(Assessment assessment, Strategy strategy) =>
        assessment.Priorities[strategy.Ordinal] is { HasPoint: true, Low: > 0 } priority
        && (priority.Point >= Least(assessment) || IsLifted(assessment, strategy))
        && !assessment.Plan.Withholding.IsWithheld(assessment, strategy);

    private static int Least(Assessment assessment) => Math.Max(1, assessment.Plan.Catalog.Settings.RecommendFrom.Hundredths);

    /// <summary>Whether an answer lifts a strategy over the floor, however the open questions turn out.</summary>
    public static bool IsLifted(Assessment assessment, Strategy strategy) => CompiledCondition.AnyIsCertain(assessment.Plan.LiftsOf(strategy), assessment);

    private static bool CouldBeLifted(Assessment assessment, Strategy strategy) => CompiledCondition.AnyIsPossible(assessment.Plan.LiftsOf(strategy), assessment);

    private static int CompareNow(Assessment assessment, Strategy a, Strategy b) => Compare(
        a, assessment.Tier(a), assessment.Priorities[a.Ordinal].Point, b, assessment.Tier(b), assessment.Priorities[b.Ordinal].Point);

    private static int Compare(Strategy a, int tierA, int priorityA, Strategy b, int tierB, int priorityB)
    {
        if (tierA != tierB)
            return tierA.CompareTo(tierB);
        return priorityA != priorityB ? priorityB.CompareTo(priorityA) : a.Ordinal.CompareTo(b.Ordinal);
    }

    private static bool IsNear(Assessment assessment, Strategy first, Strategy other)
    {
        StrategyPriority a = assessment.Priorities[first.Ordinal];
        StrategyPriority b = assessment.Priorities[other.Ordinal];
        return assessment.Tier(first) == assessment.Tier(other) && Math.Abs(a.Point - b.Point) <= assessment.Plan.Catalog.Settings.NearTie.Hundredths;
    }

    /// <summary>Settled: surely recommended, and surely before or surely after each other strategy.</summary>
    private static bool IsSettled(Assessment assessment, Strategy strategy)
    {
        if (!IsSurelyIn(assessment, strategy))
            return false;
        foreach (Strategy other in assessment.Plan.Catalog.Strategies)
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
        if (!IsSurelyIn(assessment, first))
            return false;
        StrategyPriority a = assessment.Priorities[first.Ordinal];
        StrategyPriority b = assessment.Priorities[second.Ordinal];
        return IsSurelyOut(assessment, second) || Compare(first, assessment.Tier(first), a.Low, second, assessment.PossibleTier(second), b.High) < 0;
    }

    private static bool IsSurelyIn(Assessment assessment, Strategy strategy)
    {
        StrategyPriority priority = assessment.Priorities[strategy.Ordinal];
        Withholding withholding = assessment.Plan.Withholding;
        return priority is { HasPoint: true, Low: > 0 }
            && (priority.Low >= Least(assessment) || IsLifted(assessment, strategy))
            && !withholding.IsWithheld(assessment, strategy)
            && !withholding.IsOpen(assessment, strategy);
    }

    /// <summary>Nothing raises it to the floor any more, it is not in question at all, or it is withheld whatever is still open.</summary>
    private static bool IsSurelyOut(Assessment assessment, Strategy strategy)
    {
        StrategyPriority priority = assessment.Priorities[strategy.Ordinal];
        bool low = priority.High < Least(assessment) && !CouldBeLifted(assessment, strategy);
        return !priority.IsAssessed || priority.High == 0 || low || assessment.Plan.Withholding.IsCertain(assessment, strategy);
    }
}
