using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Core.Scoring;

/// <summary>
/// What weighs, told in one place for a partner's own report and for a page on both. A mean drowns a grave answer: "this is going well"
/// would then be said of an area in which somebody is always lonely, or belittled.
/// </summary>
internal static class WeighingAnswers
{
    /// <summary>An answer in the band of concern, or a guard sign at its level.</summary>
    public static bool Weighs(CompiledScoring plan, int position, AnswerSlot slot)
    {
        Sign sign = plan.Checklist.Signs[position];
        return (sign.GuardFrom is { } from && slot.In(sign.Scale).Value >= from)
            || BandOf(plan.Catalog.Settings, WellnessOf(plan, position, slot)) == Band.Concern;
    }

    /// <summary>Whether a dimension holds an answer that weighs.</summary>
    public static bool IsIn(CompiledScoring plan, ReadOnlySpan<AnswerSlot> slots, Dimension dimension)
    {
        foreach (int position in plan.PositionsOf(dimension))
        {
            if (slots[position].IsAnswered && Weighs(plan, position, slots[position]))
                return true;
        }

        return false;
    }

    /// <summary>Whether an open question of a dimension could turn out to weigh.</summary>
    public static bool CouldBeIn(CompiledScoring plan, ReadOnlySpan<AnswerSlot> slots, Dimension dimension)
    {
        foreach (int position in plan.PositionsOf(dimension))
        {
            if (slots[position].IsOpen)
                return true;
        }

        return false;
    }

    /// <summary>An area that holds an answer that weighs is never well, whatever its mean: just below the cut-off, it is the best of the rest.</summary>
    public static Points Capped(CatalogSettings settings, Points wellness, bool weighs) =>
        weighs && wellness >= settings.BandWellFrom ? new Points(Math.Max(0, settings.BandWellFrom.Hundredths - 1)) : wellness;

    /// <summary>One answered sign, 100 being well.</summary>
    public static Points WellnessOf(CompiledScoring plan, int position, AnswerSlot slot) =>
        plan.Concern(position, slot).Point.Complement().ToPoints();

    /// <summary>An index or dimension, 100 being well: an index of warning signs counts from the top.</summary>
    public static Points WellnessOf(GroupIndex group, Points estimate) =>
        group.IsAbsence ? new Points(100_00 - estimate.Hundredths) : estimate;

    public static Band BandOf(CatalogSettings settings, Points wellness)
    {
        if (wellness >= settings.BandWellFrom)
            return Band.Well;
        return wellness < settings.BandConcernBelow ? Band.Concern : Band.Middle;
    }
}
