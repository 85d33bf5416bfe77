using CsCheck;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Promises;

/// <summary>Promise 3: with the same signs answered, a worse answer never lowers a priority.</summary>
public sealed class MonotoneTests
{
    [Fact]
    public void A_worse_answer_never_lowers_a_priority() => Situations.BuiltIn.Sample(Check, iter: Situations.Cases);

    [Fact]
    public void A_worse_answer_never_lowers_a_priority_on_random_catalogs() => Situations.Random.Sample(Check, iter: Situations.Cases);

    private static void Check(Situation situation)
    {
        AnswerSlot[] worse = [.. situation.Slots.Select((slot, i) => slot.IsAnswered && situation.Completion[i].Option % 2 == 0 ? Worse(situation, i) : slot)];
        Dictionary<string, Outcome> before = Outcome.Of(situation.Report(situation.Slots));
        Dictionary<string, Outcome> after = Outcome.Of(situation.Report(worse));

        foreach ((string strategy, Outcome outcome) in before)
        {
            (after[strategy].Low >= outcome.Low && after[strategy].High >= outcome.High).Should().BeTrue();
            if (outcome.Point is { } point)
                (after[strategy].Point >= point).Should().BeTrue("{0} was {1} and is {2}", strategy, point, after[strategy].Point);
        }
    }

    /// <summary>The next worse option of the scale, by value.</summary>
    private static AnswerSlot Worse(Situation situation, int position)
    {
        Sign sign = situation.Checklist.Signs[position];
        int sense = sign.Polarity == SignPolarity.Warning ? 1 : -1;
        int now = sense * situation.Slots[position].In(sign.Scale).Value;
        int next = Enumerable.Range(0, sign.Scale.Options.Length)
            .Where(i => sense * sign.Scale.Options[i].Value > now)
            .OrderBy(i => sense * sign.Scale.Options[i].Value)
            .DefaultIfEmpty(situation.Slots[position].Option)
            .First();
        return AnswerSlot.Of(next);
    }
}
