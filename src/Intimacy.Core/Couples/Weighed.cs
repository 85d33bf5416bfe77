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
    /// <summary>A dimension that holds something that weighs is no longer called well.</summary>
    public static ImmutableArray<SharedScore> Groups(ScoringPlan plan, int[] slots, ImmutableArray<SharedScore> groups) =>
    [
        .. groups.Select((score, group) => score.Band == Band.Well && HoldsWeight(plan, slots, group - ScoreGroup.FirstDimension)
            ? new SharedScore(Band.Middle, score.Estimate)
            : score),
    ];

    /// <summary>Whether a dimension of the view holds something that weighs; never true below the level of answers.</summary>
    public static bool On(ScoringPlan plan, SharedView view, Dimension dimension) =>
        view.Slots is not null && HoldsWeight(plan, view.Slots, dimension.Ordinal);

    private static bool HoldsWeight(ScoringPlan plan, int[] slots, int dimension)
    {
        for (int i = 0; i < slots.Length; i++)
        {
            Sign sign = plan.Checklist.Signs[i];
            if (slots[i] >= 0 && sign.Dimensions.Any(w => w.Dimension.Ordinal == dimension) && Weighs(plan, i, slots[i]))
                return true;
        }

        return false;
    }

    /// <summary>A guard sign at its level, or a delicate one in the band of concern.</summary>
    private static bool Weighs(ScoringPlan plan, int position, int slot)
    {
        Sign sign = plan.Checklist.Signs[position];
        bool guards = sign.GuardFrom is { } from && sign.Scale.Options[slot].Value >= from;
        return guards || (sign.IsDelicate && Projector.BandOf(plan.Catalog.Settings, Projector.WellnessOf(plan, position, slot)) == Band.Concern);
    }
}
