using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Reports;

/// <summary>
/// Looks for what forbids the headline "connected": a guard sign at its level, a strategy of the first tier, one that an answer withholds,
/// a missing dimension that the catalog names, or an answer at its very worst in one. Each for certain, or perhaps.
/// </summary>
internal static class UnevennessDetector
{
    private const int FirstTier = 1;

    public static Unevenness Read(Assessment assessment, ReadOnlySpan<AnswerSlot> slots, ReadOnlySpan<RawScore> groups)
    {
        if (assessment.Catalog.Patterns.Uneven is null)
            return default;
        Checklist checklist = assessment.Rules.Scoring.Checklist;
        bool certain = GuardSigns.IsAnyRaised(checklist, slots);
        bool possible = certain || GuardSigns.IsAnyUnanswered(checklist, slots);
        Add(Strategies(assessment), ref certain, ref possible);
        foreach (Dimension dimension in assessment.Catalog.Patterns.UnevenAtWorst)
            Add(Worst(assessment.Rules.Scoring, slots, dimension), ref certain, ref possible);
        foreach (DimensionCut cut in assessment.Catalog.Patterns.UnevenBelow)
            Add(Dimension(groups[GroupIndex.Of(cut.Dimension).Position], cut.Below), ref certain, ref possible);
        return new Unevenness(certain, possible);
    }

    private static void Add(Unevenness part, ref bool certain, ref bool possible)
    {
        certain |= part.IsCertain;
        possible |= part.IsPossible;
    }

    private static Unevenness Strategies(Assessment assessment)
    {
        bool certain = false;
        bool possible = false;
        foreach (Strategy strategy in assessment.Catalog.Strategies)
        {
            ref readonly StrategyStanding standing = ref assessment.Of(strategy);
            certain |= standing.Tier == FirstTier || (standing.Withheld & HeldConditions.Certainly) != 0;
            possible |= standing.Tier == FirstTier || standing.PossibleTier == FirstTier || (standing.Withheld & HeldConditions.Possibly) != 0;
        }

        return new Unevenness(certain, possible);
    }

    private static Unevenness Worst(CompiledScoring plan, ReadOnlySpan<AnswerSlot> slots, Dimension dimension)
    {
        bool isWorst = false;
        foreach (int position in plan.PositionsOf(dimension))
            isWorst |= plan.Concern(position, slots[position]).Point == Level.Full;
        return new Unevenness(isWorst, isWorst || WeighingAnswers.CouldBeIn(plan, slots, dimension));
    }

    /// <summary>A dimension of which nothing is in scope is not missing: it was not asked about.</summary>
    private static Unevenness Dimension(in RawScore raw, Points cut) => raw.InScope == 0
        ? default
        : new Unevenness(raw.High < cut, raw.Low < cut);
}
