using CsCheck;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Promises;

/// <summary>While an answer withholds a strategy, a report is for one alone; in every other way it is what it would have been.</summary>
public sealed class SoloWhileWithheldPropertyTests
{
    [Fact]
    public void Whoever_is_withheld_a_strategy_is_given_practices_for_one_alone() => Sample(Situations.BuiltIn);

    [Fact]
    public void Whoever_is_withheld_a_strategy_is_given_practices_for_one_alone_on_random_catalogs() => Sample(Situations.Random);

    [Fact]
    public void Withheld_is_what_was_answered_and_settled_what_no_answer_can_withhold() => Situations.BuiltIn.Sample(CheckConditions, iter: Situations.Cases);

    [Fact]
    public void Withheld_is_what_was_answered_and_settled_what_no_answer_can_withhold_on_random_catalogs() =>
        Situations.Random.Sample(CheckConditions, iter: Situations.Cases);

    private static void Sample(Gen<Situation> situations)
    {
        (int withheld, int narrowed) = (0, 0);
        situations.Sample(
            situation =>
            {
                OwnReport report = situation.Report(situation.Slots);
                OwnReport alone = (situation with { Options = new ReportOptions { Contexts = situation.Options.Contexts, SoloOnly = true } }).Report(situation.Slots);

                // Order, priorities, intervals and places: what was withheld takes part in none of them.
                Order(report).Should().Equal(Order(alone));
                if (!report.Others.Any(o => o.IsWithheld))
                    return;
                Interlocked.Increment(ref withheld);
                if (alone.Recommendations.Length > 0)
                    Interlocked.Increment(ref narrowed);
                report.Recommendations.SelectMany(r => r.Practices).Should().NotContain(p => p.Practice.With == Participation.Joint || p.Practice.Contraindication != null);
                report.KeepGoing.Should().BeEmpty();
                report.Focus.Should().Be(situation.Checklist.ScoresOnly ? null : situation.Advisor.Catalog.Focus.WhileWithheld);
                ReportJson.Write(report).AsSpan().SequenceEqual(ReportJson.Write(alone)).Should().BeTrue("to have asked for it changes nothing more");
            },
            iter: Situations.Cases);
        withheld.Should().BeGreaterThan(Situations.Cases / 20);
        narrowed.Should().BeGreaterThan(Situations.Cases / 50);
    }

    private static void CheckConditions(Situation situation)
    {
        var signals = new SignalOracle(situation, situation.Slots);
        OwnReport report = situation.Report(situation.Slots);

        foreach (StrategyOutlook other in report.Others)
            other.IsWithheld.Should().Be(signals.Holds(other.Strategy.WithheldFrom), "{0}", other.Strategy.Id);
        foreach (Recommendation recommendation in report.Recommendations)
        {
            signals.Holds(recommendation.Strategy.WithheldFrom).Should().BeFalse();
            if (recommendation.IsSettled)
                signals.IsPossible(recommendation.Strategy.WithheldFrom).Should().BeFalse();
        }
    }

    private static IEnumerable<(string, Points, Points, Points, bool, bool)> Order(OwnReport report) =>
        report.Recommendations.Select(r => (r.Strategy.Id, r.Priority, r.Interval.Low, r.Interval.High, r.IsSettled, r.IsNearTie));
}
