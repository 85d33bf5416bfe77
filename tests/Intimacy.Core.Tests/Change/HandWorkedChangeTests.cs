using Intimacy.Core.Change;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Change;

/// <summary>Numbers worked by hand, and from published formulas.</summary>
public sealed class HandWorkedChangeTests
{
    /// <summary>Seven check-ins, each 3.125 points below the last, four weeks apart: 21 pairs, all falling; -3.125 in four weeks, -18.75 in twenty-four.</summary>
    [Fact]
    public void A_steady_fall_has_every_pair_against_it_and_its_own_slope()
    {
        AreaChange presence = Compare(Months.Of(0, 1, 2, 3, 4, 5, 6)).PresenceOfIntimacy;

        (presence.Verdict, presence.Reason).Should().Be((ChangeVerdict.Declined, VerdictReason.Trend));
        (presence.TrendTest!.CheckIns, presence.TrendTest.Sum, presence.TrendTest.CriticalSum, presence.TrendTest.PointsInFourWeeks).Should().Be((7, -21, 18, -3.12m));
        presence.Moved.Should().Be(-18.75m);
    }

    /// <summary>Of the fifteen pairs of six, those of two neighbours turned round: 14 less 1.</summary>
    [Fact]
    public void Two_neighbours_turned_round_cost_two()
    {
        AreaChange presence = Compare(Months.Of(0, 2, 1, 3, 4, 5)).PresenceOfIntimacy;

        presence.TrendTest!.Sum.Should().Be(-13);
        (presence.Verdict, presence.Reason).Should().Be((ChangeVerdict.NoDetectableChange, VerdictReason.NoTrend));
    }

    /// <summary>
    /// Fifteen slopes: six are 0, and nine fall by 3.125 over 1, 2, 2, 3, 3, 3, 4, 4 and 5 times four weeks. In order the eighth is one of those over four: 3.125 / 4.
    /// </summary>
    [Fact]
    public void The_slope_is_the_median_over_all_pairs()
    {
        AreaChange presence = Compare(Months.Of(0, 0, 0, 1, 1, 1)).PresenceOfIntimacy;

        presence.TrendTest!.PointsInFourWeeks.Should().Be(-0.78m);
        presence.TrendTest.Sum.Should().Be(-9);
    }

    [Fact]
    public void A_rise_mirrors_a_fall()
    {
        AreaChange presence = Compare(Months.Of(6, 5, 4, 3, 2, 1, 0)).PresenceOfIntimacy;

        (presence.Verdict, presence.TrendTest!.Sum, presence.Moved).Should().Be((ChangeVerdict.Improved, 21, 18.75m));
    }

    /// <summary>Eight steps of 3.125 points in the first month alone, 70 months ago: the rank test takes the latest 60, the figures look from the first to the last, -25 points and more than 24.80.</summary>
    [Fact]
    public void With_figures_the_first_of_all_check_ins_counts_however_many_there_are()
    {
        CheckInHistory many = Months.Of([0, .. Enumerable.Repeat(8, 69)]);

        AreaChange presence = Compare(many, Figures(.80m)).PresenceOfIntimacy;
        (presence.Verdict, presence.Reason, presence.Moved).Should().Be((ChangeVerdict.Declined, VerdictReason.ReliableChange, -25m));
        AreaChange ranked = Compare(many).PresenceOfIntimacy;
        (ranked.Verdict, ranked.TrendTest!.CheckIns, ranked.TrendTest.Sum).Should().Be((ChangeVerdict.NoDetectableChange, 60, 0));
    }

    /// <summary>With a standard deviation of 20 (Jacobson and Truax 1991): 1.96 x 20 x sqrt(2 (1 - r)) = 30.36, 24.79 and 17.53 points.</summary>
    [Theory]
    [InlineData(.70, 30.37)]
    [InlineData(.80, 24.80)]
    [InlineData(.90, 17.54)]
    public void The_smallest_reliable_change_is_that_of_the_formula(double reliability, double points)
    {
        AreaChange presence = Compare(Months.Of(0, 8), Figures((decimal)reliability)).PresenceOfIntimacy;

        presence.ReliableChange!.SmallestReliable.Should().Be((decimal)points);
    }

    /// <summary>From 100 to 75: -25 / (20 sqrt(2 x .2)) = -1.976; with .70 it is -25 / 15.49 = -1.61.</summary>
    [Theory]
    [InlineData(.80, -1.97, ChangeVerdict.Declined, VerdictReason.ReliableChange)]
    [InlineData(.70, -1.61, ChangeVerdict.NoDetectableChange, VerdictReason.WithinError)]
    public void Two_check_ins_and_figures_are_enough(double reliability, double index, ChangeVerdict verdict, VerdictReason reason)
    {
        AreaChange presence = Compare(Months.Of(0, 8), Figures((decimal)reliability)).PresenceOfIntimacy;

        (presence.Verdict, presence.Reason, presence.ReliableChange!.Index, presence.Moved).Should().Be((verdict, reason, (decimal)index, -25m));
        presence.ReasonText.Should().Contain("a thousand invented people").And.Contain("a table in this test");
    }

    [Fact]
    public void Figures_on_one_index_leave_the_others_to_the_rank_test()
    {
        ChangeOverTime change = Compare(Months.Of(0, 8), Figures(.8m));

        change.AbsenceOfIntimacy.Reason.Should().Be(VerdictReason.TooFewCheckIns);
        change.Areas.Should().OnlyContain(a => a.ReliableChange == null || a.Subject.Target == "presence");
    }

    [Fact]
    public void More_hard_moments_are_a_decline_and_called_more()
    {
        CheckIn[] months = [.. Enumerable.Range(0, 7).Select(month => Months.CheckIn(month, 0)
            .Answer(SignIds.Loneliness, Math.Min(4, month)).Answer(SignIds.Disconnection, Math.Min(4, (month + 1) / 2)).Answer(SignIds.Distancing, month / 2).Build())];

        AreaChange absence = Compare(CheckInHistory.Of(months)).AbsenceOfIntimacy;

        (absence.Verdict, absence.Words).Should().Be((ChangeVerdict.Declined, "more than before"));
        absence.Moved.Should().BePositive();
    }

    internal static ReportOptions Figures(decimal reliability, string subject = "presence") => new()
    {
        Reliability =
        [
            new() { Subject = subject, StandardDeviation = 20, Reliability = reliability, Population = "a thousand invented people", Source = "a table in this test" },
        ],
    };

    private static ChangeOverTime Compare(CheckInHistory history, ReportOptions? options = null) => Months.Advisor.Compare(history, options);
}
