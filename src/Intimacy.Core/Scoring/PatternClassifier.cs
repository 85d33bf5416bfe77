using System.Collections.Immutable;
using Intimacy.Core.Model;

namespace Intimacy.Core.Scoring;

/// <summary>Reads the pattern off two intervals, and off what weighs beside them.</summary>
internal static class PatternClassifier
{
    /// <summary>The pattern that no open question can change, or the undetermined one.</summary>
    public static Pattern Read(CompiledScoring plan, ReadOnlySpan<RawScore> groups, Unevenness uneven)
    {
        PatternTable table = plan.Catalog.Patterns;
        ref readonly RawScore presence = ref Presence(groups);
        ref readonly RawScore absence = ref Absence(groups);
        if (table.IsNone || !plan.HasEstimate(GroupIndex.Of(IndexKind.Presence), presence) || !plan.HasEstimate(GroupIndex.Of(IndexKind.Absence), absence)
            || IsCrossing(presence, table.PresenceCut) || IsCrossing(absence, table.AbsenceCut))
            return table.Undetermined;
        (Pattern pattern, Pattern? other) = At(table, presence.Low >= table.PresenceCut, absence.Low >= table.AbsenceCut, uneven);
        return other is null ? pattern : table.Undetermined;
    }

    /// <summary>
    /// Every pattern that a completion could end with. One of too few signs stays undetermined, since the open questions
    /// could all turn out not to apply.
    /// </summary>
    public static ImmutableArray<Pattern> Possible(CompiledScoring plan, ReadOnlySpan<RawScore> groups, Unevenness uneven)
    {
        PatternTable table = plan.Catalog.Patterns;
        if (table.IsNone)
            return [table.Undetermined];
        int minimumAnswered = plan.Catalog.Settings.MinimumAnswered;
        ref readonly RawScore presence = ref Presence(groups);
        ref readonly RawScore absence = ref Absence(groups);
        var patterns = ImmutableArray.CreateBuilder<Pattern>();
        if (presence.InScope >= minimumAnswered && absence.InScope >= minimumAnswered)
        {
            for (int side = 0; side < 4; side++)
            {
                (bool muchPresence, bool muchAbsence) = (side < 2, side % 2 == 0);
                if (!CanBe(presence, table.PresenceCut, muchPresence) || !CanBe(absence, table.AbsenceCut, muchAbsence))
                    continue;
                (Pattern pattern, Pattern? other) = At(table, muchPresence, muchAbsence, uneven);
                patterns.Add(pattern);
                if (other is not null)
                    patterns.Add(other);
            }
        }

        if (presence.Answered < minimumAnswered || absence.Answered < minimumAnswered)
            patterns.Add(table.Undetermined);
        return patterns.ToImmutable();
    }

    /// <summary>The cuts of dimensions count where they decide: between much presence with little absence, and what it yields to.</summary>
    public static bool IsCloseCall(CompiledScoring plan, ReadOnlySpan<RawScore> groups, Pattern pattern)
    {
        PatternTable table = plan.Catalog.Patterns;
        if (table.IsNone)
            return false;
        if (IsNear(plan, groups, GroupIndex.Of(IndexKind.Presence), table.PresenceCut) || IsNear(plan, groups, GroupIndex.Of(IndexKind.Absence), table.AbsenceCut))
            return true;
        if (pattern != table.MuchLittle && pattern != table.Uneven)
            return false;
        foreach (DimensionCut cut in table.UnevenBelow)
        {
            if (IsNear(plan, groups, GroupIndex.Of(cut.Dimension), cut.Below))
                return true;
        }

        return false;
    }

    /// <summary>One pattern; or two, where much presence and little absence may yet prove to be uneven.</summary>
    private static (Pattern Pattern, Pattern? Other) At(PatternTable table, bool muchPresence, bool muchAbsence, Unevenness weighs)
    {
        Pattern pattern = table.At(muchPresence, muchAbsence);
        if (pattern != table.MuchLittle || table.Uneven is not { } uneven || !weighs.IsPossible)
            return (pattern, null);
        return weighs.IsCertain ? (uneven, null) : (pattern, uneven);
    }

    private static ref readonly RawScore Presence(ReadOnlySpan<RawScore> groups) => ref groups[GroupIndex.Of(IndexKind.Presence).Position];

    private static ref readonly RawScore Absence(ReadOnlySpan<RawScore> groups) => ref groups[GroupIndex.Of(IndexKind.Absence).Position];

    private static bool IsCrossing(in RawScore score, Points cut) => score.Low < cut && cut <= score.High;

    private static bool CanBe(in RawScore score, Points cut, bool much) => IsCrossing(score, cut) || score.Low >= cut == much;

    private static bool IsNear(CompiledScoring plan, ReadOnlySpan<RawScore> groups, GroupIndex group, Points cut) =>
        plan.HasEstimate(group, groups[group.Position]) && groups[group.Position].Estimate is { } estimate
        && Math.Abs(estimate.Hundredths - cut.Hundredths) <= plan.Catalog.Patterns.CloseCall.Hundredths;
}
