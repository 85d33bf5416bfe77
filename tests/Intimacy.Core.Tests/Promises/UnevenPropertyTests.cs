using CsCheck;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Promises;

/// <summary>Nobody reads "much that is good and little that is not" while something weighs, on any complete check-in.</summary>
public sealed class UnevenPropertyTests
{
    [Fact]
    public void The_best_pattern_is_never_given_while_something_weighs() => Sample(Situations.BuiltIn, atLeastUneven: Situations.Cases / 200);

    [Fact]
    public void The_best_pattern_is_never_given_while_something_weighs_on_random_catalogs() => Sample(Situations.Random, atLeastUneven: Situations.Cases / 100);

    private static void Sample(Gen<Situation> situations, int atLeastUneven)
    {
        int uneven = 0;
        situations.Sample(
            situation =>
            {
                AnswerSlot[] slots = situation.Completed();
                PatternTable table = situation.Advisor.Catalog.Patterns;
                OwnReport report = situation.Report(slots);
                bool weighs = Weighs(situation, slots, report);
                if (table.Uneven is null || (report.Scores.Pattern != table.MuchLittle && report.Scores.Pattern != table.Uneven))
                    return;
                report.Scores.Pattern.Should().Be(weighs ? table.Uneven : table.MuchLittle);
                report.Scores.PossiblePatterns.Should().Contain(report.Scores.Pattern);
                if (weighs)
                    Interlocked.Increment(ref uneven);
            },
            iter: Situations.Cases);
        uneven.Should().BeGreaterThan(atLeastUneven, "otherwise the cases would prove little");
    }

    private static bool Weighs(Situation situation, AnswerSlot[] slots, OwnReport report)
    {
        var signals = new SignalOracle(situation, slots);
        Dictionary<string, Outcome> outcomes = Outcome.Of(report);
        return signals.IsGuardRaised()
            || situation.Advisor.Catalog.Strategies.Any(s => signals.Holds(s.WithheldFrom) || (s.Precedence is { Tier: 1 } first && HasTier(signals, first, outcomes.GetValueOrDefault(s.Id))))
            || situation.Advisor.Catalog.Patterns.UnevenAtWorst.Any(dimension => Enumerable.Range(0, slots.Length).Any(i => IsWorst(situation.Checklist.Signs[i], slots[i], dimension)))
            || situation.Advisor.Catalog.Patterns.UnevenBelow.Any(cut => report.Scores.Dimensions.Single(d => d.Dimension == cut.Dimension).Score is { SignsInScope: > 0 } score && score.Interval.Low < cut.Below);
    }

    private static bool IsWorst(Sign sign, AnswerSlot slot, Dimension dimension) =>
        slot.IsAnswered
        && sign.Dimensions.Any(d => d.Dimension == dimension)
        && slot.In(sign.Scale).Value == (sign.Polarity == SignPolarity.Positive ? sign.Scale.Minimum : sign.Scale.Maximum);

    /// <summary>What was not assessed has no tier.</summary>
    private static bool HasTier(SignalOracle signals, Precedence precedence, Outcome? outcome) =>
        outcome is not null
        && (signals.Holds(precedence.AlsoWhen) || (outcome.Low >= precedence.FromPriority && (precedence.OnlyWhen.IsEmpty || signals.Holds(precedence.OnlyWhen))));
}
