using Intimacy.Core.CheckIns;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Recommendations;

/// <summary>Priorities of the workshop catalog, worked by hand. Weights of "tidy": mess 7 (from 0.2), no-flow 2, night-noise 1.</summary>
public sealed class HandWorkedPriorityTests
{
    [Fact]
    public void A_priority_is_the_weighted_mean_of_the_severities()
    {
        OwnReport report = Workshop.Advisor.Report(Workshop.CheckIn(order: 30, pace: 5, noise: 20, delay: 4));

        // mess: the worse of noise 0.5 and delay 0.75 is 0.75; (0.75 - 0.2) / 0.8 = 0.6875; x 7 = 4.8125.
        // no-flow: flow is (100 x 2 + 100 x 1 + 50 x 3) / 6 = 75; its concern is 0.25; x 2 = 0.5. night-noise: no night shift, no rule.
        // (4.8125 + 0.5) / 9 = 0.590277..., which is 59.02 points, rounded down; mess alone 4.8125 / 9 = 0.534722...: 53.47.
        Recommendation tidy = report.Recommendations.Single(r => r.Strategy.Id == "tidy");
        tidy.Priority.Value.Should().Be(59.02m);
        tidy.Reasons.Select(r => (r.Rule.Id, r.Signal.ToString(), r.Level, r.Contribution.Value)).Should().Equal(
            ("mess", "sign:delay", 0.75m, 53.47m), ("no-flow", "dimension:flow", 0.25m, 5.55m));
    }

    [Fact]
    public void A_situation_counts_when_it_is_supplied_and_raises()
    {
        CheckIn checkIn = Workshop.CheckIn(order: 30, pace: 5, noise: 30, delay: 1);

        Recommendation tidy = Workshop.Advisor.Report(checkIn, ReportOptions.Default.WithContext("night-shift")).Recommendations[0];

        // mess: noise 1, so 1 x 7. flow is (100 x 2 + 100 x 1 + 0 x 3) / 6 = 50, a concern of 0.5 x 2 = 1: 8 / 9 = 88.88...
        // The smaller of night-shift 1 and noise 1 is 1; x 1 more: 9 / 10 = 90.
        tidy.Priority.Value.Should().Be(90m);
        tidy.Reasons.Single(r => r.Rule.Id == "night-noise").Text.Should().Be("At night noise carries.", "no single signal is the reason");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0.3)]
    public void A_situation_that_would_lower_a_priority_does_not_count(double level)
    {
        CheckIn checkIn = Workshop.CheckIn(order: 30, pace: 5, noise: 20, delay: 4);

        Recommendation tidy = Workshop.Advisor.Report(checkIn, ReportOptions.Default.WithContext("night-shift", (decimal)level)).Recommendations[0];

        // Without it 5.3125 / 9 = 59.02. The smaller of the night shift and noise 0.5 is 0.5 or 0.3: 5.8125 / 10 = 58.12, or 56.12.
        tidy.Priority.Value.Should().Be(59.02m);
        tidy.Reasons.Select(r => r.Rule.Id).Should().Equal("mess", "no-flow");
    }

    [Fact]
    public void An_open_sign_leaves_an_interval_around_the_point()
    {
        OwnReport report = Workshop.Advisor.Report(Workshop.CheckIn(order: 30, pace: 5, noise: 20, delay: null));

        // Point: mess from noise alone (0.5 - 0.2) / 0.8 = 0.375; x 7 = 2.625; + 0.5: 3.125 / 9 = 34.72...
        // Delay could leave that or raise mess to 1: (7 + 0.5) / 9 = 83.33...
        Recommendation tidy = report.Recommendations.Single(r => r.Strategy.Id == "tidy");
        (tidy.Priority.Value, tidy.Interval.Low.Value, tidy.Interval.High.Value).Should().Be((34.72m, 34.72m, 83.33m));
        tidy.IsSettled.Should().BeTrue("it stays the only recommendation: rest is at 0 whatever happens");
    }

    [Fact]
    public void A_rule_of_which_nothing_was_answered_has_no_point_and_any_severity()
    {
        OwnReport report = Workshop.Advisor.Report(Workshop.CheckIn(order: 30, pace: 5, noise: null, delay: null));

        // Only flow has a point, from order and pace at their best: 0. So tidy is at 0 of what is known; mess is open,
        // and flow could be (300 + 0) / 600, a concern of 0.5: (7 + 2 x 0.5) / 9 = 88.88...
        StrategyOutlook tidy = report.Others.Single(o => o.Strategy.Id == "tidy");
        (tidy.Priority!.Value.Value, tidy.Interval.Low.Value, tidy.Interval.High.Value).Should().Be((0m, 0m, 88.88m));
    }

    [Fact]
    public void Half_of_a_conjunction_is_no_reason()
    {
        // "screens-closeness" takes interruptions and little closeness together; of closeness nothing was asked.
        CheckIn checkIn = IntimacyAdvisor.Default.Start().Answer(SignIds.DeviceInterruptions, 4).Build();

        Recommendation screens = IntimacyAdvisor.Default.Report(checkIn).Recommendations.Single();

        // Of 65 + 15 + 20 the 80 that are known count in full; the open 20 could take it down to 80 of 100.
        screens.Reasons.Select(r => r.Rule.Id).Should().Equal("screens-between", "screens-interrupt");
        (screens.Priority.Value, screens.Interval.Low.Value, screens.Interval.High.Value).Should().Be((100m, 80m, 100m));
    }

    [Fact]
    public void Without_any_answer_there_is_no_point_even_where_a_situation_applies()
    {
        OwnReport report = Workshop.Advisor.Report(Workshop.CheckIn(null, null, null, null), ReportOptions.Default.WithContext("night-shift"));

        report.Recommendations.Should().BeEmpty();
        report.Others.Single(o => o.Strategy.Id == "tidy").Priority.Should().BeNull();
    }

    [Fact]
    public void Signs_that_do_not_apply_take_their_rules_out_of_the_mean()
    {
        CheckIn checkIn = Workshop.Advisor.Start().MarkNotApplicable("order").Answer("pace", 4).MarkNotApplicable("noise").MarkNotApplicable("delay").Build();

        OwnReport report = Workshop.Advisor.Report(checkIn);

        // tidy: of flow only pace is left, a concern of 0.25; mess and night-noise are out of scope: 25 points.
        // rest: slow (0.25 - 0.25) = 0 x 3; thin 0.25 x 1; 0.25 / 4 = 6.25.
        report.Recommendations.Select(r => (r.Strategy.Id, r.Priority.Value)).Should().Equal(("tidy", 25m), ("rest", 6.25m));
    }

    [Fact]
    public void A_strategy_with_no_rule_in_scope_is_not_assessed()
    {
        CheckIn checkIn = Workshop.Advisor.Start().MarkNotApplicable("order").MarkNotApplicable("pace").MarkNotApplicable("noise").Answer("delay", 5).Build();

        // rest reads pace and presence, and neither applies.
        Workshop.Advisor.Report(checkIn).NotAssessed.Select(s => s.Id).Should().Equal("rest");
    }

    [Fact]
    public void A_strategy_is_set_aside_under_a_context_that_excludes_it()
    {
        CheckIn checkIn = Workshop.CheckIn(order: 10, pace: 1, noise: 10, delay: 1);

        Workshop.Advisor.Report(checkIn).Recommendations[0].Strategy.Id.Should().Be("rest");
        Workshop.Advisor.Report(checkIn, ReportOptions.Default.WithContext("night-shift")).NotAssessed.Select(s => s.Id).Should().Equal("rest");
    }

    [Fact]
    public void Contributions_are_differences_of_running_totals_rounded_down()
    {
        OwnReport report = Workshop.Advisor.Report(Workshop.CheckIn(order: 20, pace: 2, noise: 10, delay: 1));

        // rest: slow (0.75 - 0.25) / 0.75 = 0.666666 x 3 = 1.999998, / 4 = 0.4999995: 49.99 points.
        // thin: presence (50 + 25) / 2 = 37.5, a concern of 0.625; (1.999998 + 0.625) / 4 = 0.6562495: 65.62 points; 65.62 - 49.99 = 15.63.
        Recommendation rest = report.Recommendations.Single(r => r.Strategy.Id == "rest");
        rest.Priority.Value.Should().Be(65.62m);
        rest.Reasons.Select(r => r.Contribution.Value).Should().Equal(49.99m, 15.63m);
    }
}
