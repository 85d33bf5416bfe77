using Intimacy.Core.CheckIns;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Change;

/// <summary>
/// Two check-ins on the signs that both answered: who skips what was hardest must not come out better for it. Sums are in the unit of the group.
/// </summary>
internal readonly record struct CommonAnswers(long Difference, long Weight)
{
    private const int MicroPoints = 100_000_000;

    /// <summary>How much the later is above the earlier, in millionths of a point, from -100 to 100 points; cut off towards 0.</summary>
    public long InMillionths => (long)((Int128)Difference * MicroPoints / Weight);

    /// <summary>Null where both answered less than half of the weight of the group.</summary>
    public static CommonAnswers? Of(ScoreGroup group, ReadOnlySpan<AnswerSlot> earlier, ReadOnlySpan<AnswerSlot> later)
    {
        (long difference, long weight, long full) = (0, 0, 0);
        for (int i = 0; i < group.Positions.Length; i++)
        {
            (AnswerSlot before, AnswerSlot after) = (earlier[group.Positions[i]], later[group.Positions[i]]);
            full += group.FullWeights[i];
            if (!before.IsAnswered || !after.IsAnswered)
                continue;
            weight += group.FullWeights[i];
            difference += group.PartOf(i, after.Option) - group.PartOf(i, before.Option);
        }

        return weight > 0 && weight * 2 >= full ? new CommonAnswers(difference, weight) : null;
    }

    /// <summary>A record prints its values; these come from answers.</summary>
    public override string ToString() => nameof(CommonAnswers);
}
