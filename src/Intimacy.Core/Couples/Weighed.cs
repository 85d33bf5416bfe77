using System.Collections.Immutable;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Couples;

/// <summary>
/// What weighs on one partner where answers were released: a mean drowns a grave answer, and "you both see this as going well" would
/// then be said of an area in which somebody is belittled.
/// </summary>
internal static class Weighed
{
    /// <summary>A dimension that holds a guard sign at its level is no longer called well.</summary>
    public static ImmutableArray<SharedScore> Groups(ScoringPlan plan, int[] slots, ImmutableArray<SharedScore> groups) =>
    [
        .. groups.Select((score, group) => score.Band == Band.Well && HoldsGuard(plan, slots, group - ScoreGroup.FirstDimension)
            ? new SharedScore(Band.Middle, score.Estimate)
            : score),
    ];

    /// <summary>Whether a dimension of the view holds a guard sign at its level; never true below the level of answers.</summary>
    public static bool On(ScoringPlan plan, SharedView view, Dimension dimension) =>
        view.Slots is not null && HoldsGuard(plan, view.Slots, dimension.Ordinal);

    private static bool HoldsGuard(ScoringPlan plan, int[] slots, int dimension)
    {
        for (int i = 0; i < slots.Length; i++)
        {
            Sign sign = plan.Checklist.Signs[i];
            if (sign.GuardFrom is { } from && slots[i] >= 0 && sign.Scale.Options[slots[i]].Value >= from && sign.Dimensions.Any(w => w.Dimension.Ordinal == dimension))
                return true;
        }

        return false;
    }
}
