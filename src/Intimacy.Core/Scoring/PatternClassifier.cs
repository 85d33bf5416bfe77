using System.Collections.Immutable;
using Intimacy.Core.Model;

namespace Intimacy.Core.Scoring;

/// <summary>Reads the pattern off two intervals, and off what weighs beside them.</summary>
internal static class PatternClassifier
{
    /// <summary>The pattern that no open question can change, or the undetermined one.</summary>
    public static Pattern Read(PatternTable table, Score presence, Score absence, Unevenness uneven)
    {
        if (presence.Estimate is null || absence.Estimate is null || IsCrossing(presence, table.PresenceCut) || IsCrossing(absence, table.AbsenceCut))
            return table.Undetermined;
        (Pattern pattern, Pattern? other) = At(table, presence.Interval.Low >= table.PresenceCut, absence.Interval.Low >= table.AbsenceCut, uneven);
        return other is null ? pattern : table.Undetermined;
    }

    /// <summary>
    /// Every pattern that a completion could end with. One of too few signs stays undetermined, since the open questions
    /// could all turn out not to apply.
    /// </summary>
    public static ImmutableArray<Pattern> Possible(PatternTable table, Score presence, Score absence, Unevenness uneven, int minimumAnswered)
    {
        var patterns = ImmutableArray.CreateBuilder<Pattern>();
        if (presence.SignsInScope >= minimumAnswered && absence.SignsInScope >= minimumAnswered)
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

        if (presence.AnsweredSigns < minimumAnswered || absence.AnsweredSigns < minimumAnswered)
            patterns.Add(table.Undetermined);
        return patterns.ToImmutable();
    }

    /// <summary>The cuts of dimensions count where they decide: between much presence with little absence, and what it yields to.</summary>
    public static bool IsCloseCall(PatternTable table, Score presence, Score absence, ImmutableArray<DimensionScore> dimensions, Pattern pattern) =>
        IsNear(presence, table.PresenceCut, table.CloseCall)
        || IsNear(absence, table.AbsenceCut, table.CloseCall)
        || ((pattern == table.MuchLittle || pattern == table.Uneven) && table.UnevenBelow.Any(c => IsNear(dimensions[c.Dimension.Ordinal].Score, c.Below, table.CloseCall)));

    /// <summary>One pattern; or two, where much presence and little absence may yet prove to be uneven.</summary>
    private static (Pattern Pattern, Pattern? Other) At(PatternTable table, bool muchPresence, bool muchAbsence, Unevenness weighs)
    {
        Pattern pattern = table.At(muchPresence, muchAbsence);
        if (pattern != table.MuchLittle || table.Uneven is not { } uneven || !weighs.IsPossible)
            return (pattern, null);
        return weighs.IsCertain ? (uneven, null) : (pattern, uneven);
    }

    private static bool IsCrossing(Score score, Points cut) => score.Interval.Low < cut && cut <= score.Interval.High;

    private static bool CanBe(Score score, Points cut, bool much) => IsCrossing(score, cut) || score.Interval.Low >= cut == much;

    private static bool IsNear(Score score, Points cut, Points margin) =>
        score.Estimate is { } estimate && Math.Abs(estimate.Hundredths - cut.Hundredths) <= margin.Hundredths;
}
