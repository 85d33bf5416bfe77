using Intimacy.Core.CheckIns;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Recommendations;

public sealed class OrderTests
{
    [Fact]
    public void A_strategy_with_precedence_goes_first_from_its_priority_on()
    {
        // tidy: mess 0.5 is 0.375 x 7; flow (0 + 0 + 100 x 3) / 6 = 50, 0.5 x 2; 3.625 / 9 = 40.27: below 60, so rest (100) leads.
        Order(order: 10, pace: 1, noise: 10, delay: 3).Should().Equal("rest", "tidy");

        // With delay 5 mess is 1: (7 + 1) / 9 = 88.88, at least 60, so tidy leads although rest stays at 100.
        Order(order: 10, pace: 1, noise: 10, delay: 5).Should().Equal("tidy", "rest");
    }

    [Fact]
    public void Precedence_goes_by_what_is_certain()
    {
        // Two answers on the usual list: feelings reach 58.33 from one rule of weight 10, and could still be at 0; screens are certain.
        CheckIn checkIn = IntimacyAdvisor.Default.Start()
            .Answer(SignIds.MeaningfulConversations, 1).Answer(SignIds.DeviceInterruptions, 4).Build();

        IntimacyAdvisor.Default.Report(checkIn).Recommendations[0].Strategy.Id.Should().Be(StrategyIds.SilenceElectronics);
    }

    [Fact]
    public void One_certain_grave_answer_has_precedence_however_much_is_open()
    {
        CheckIn checkIn = IntimacyAdvisor.Default.Start()
            .Answer(SignIds.ReceivingHurtfulRemarks, 4).Answer(SignIds.DeviceInterruptions, 4).Build();

        IntimacyAdvisor.Default.Report(checkIn).Recommendations[0].Strategy.Id.Should().Be(StrategyIds.GetHelp);
    }

    [Fact]
    public void A_priority_of_zero_is_no_recommendation()
    {
        OwnReport report = Workshop.Advisor.Report(Workshop.CheckIn(order: 30, pace: 5, noise: 10, delay: 1));

        report.Recommendations.Should().BeEmpty();
        report.Others.Select(o => (o.Strategy.Id, o.Priority?.Value)).Should().Equal(("tidy", 0m), ("rest", 0m));
    }

    [Fact]
    public void Everything_known_is_settled()
    {
        OwnReport report = Workshop.Advisor.Report(Workshop.CheckIn(order: 20, pace: 2, noise: 20, delay: 3));

        report.Recommendations.Should().HaveCount(2).And.OnlyContain(r => r.IsSettled && r.Interval.Low == r.Interval.High);
    }

    [Fact]
    public void What_an_open_sign_could_overturn_is_not_settled()
    {
        // rest leads at 65.62; delay could raise tidy to its precedence.
        OwnReport report = Workshop.Advisor.Report(Workshop.CheckIn(order: 20, pace: 2, noise: 20, delay: null));

        report.Recommendations[0].Strategy.Id.Should().Be("rest");
        report.Recommendations.Should().OnlyContain(r => !r.IsSettled);
    }

    [Fact]
    public void Priorities_near_the_first_are_near_ties_and_others_are_not()
    {
        // Calm, but phones often and long talks rare, both 0.666 x 80 of 100: see the catalog's near tie of 5 points.
        CheckIn near = CalmBaseline.Start().With((SignIds.DeviceInterruptions, 3), (SignIds.MeaningfulConversations, 1)).Build();
        CheckIn apart = CalmBaseline.Start().With((SignIds.DeviceInterruptions, 4), (SignIds.NoTimeTogether, 2)).Build();

        IntimacyAdvisor.Default.Report(near).Recommendations.Take(2).Should().OnlyContain(r => r.IsNearTie);
        IntimacyAdvisor.Default.Report(apart).Recommendations.Should().OnlyContain(r => !r.IsNearTie);
    }

    [Fact]
    public void Two_strategies_that_pull_apart_are_reported_as_a_tension()
    {
        Workshop.Advisor.Report(Workshop.CheckIn(order: 10, pace: 1, noise: 30, delay: 5)).Tensions.Select(t => t.Id).Should().Equal("work-or-rest");
        Workshop.Advisor.Report(Workshop.CheckIn(order: 30, pace: 5, noise: 30, delay: 5)).Tensions.Should().BeEmpty();
    }

    private static string[] Order(int order, int pace, int noise, int delay) =>
        [.. Workshop.Advisor.Report(Workshop.CheckIn(order, pace, noise, delay)).Recommendations.Select(r => r.Strategy.Id)];
}
