using Intimacy.Core.CheckIns;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Facade;

public sealed class AdvisorTests
{
    [Fact]
    public void A_check_in_of_another_catalog_is_refused()
    {
        CheckIn workshop = Workshop.Advisor.Start().Build();

        ((Action)(() => IntimacyAdvisor.Default.Report(workshop))).Should().Throw<ArgumentException>();
        ((Action)(() => IntimacyAdvisor.Default.Score(workshop))).Should().Throw<ArgumentException>();
        ((Action)(() => IntimacyAdvisor.Default.GetGuidance(workshop))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_default_checklist_can_be_chosen()
    {
        var advisor = new IntimacyAdvisor(IntimacyAdvisor.Default.Catalog, ChecklistIds.Full);

        advisor.Start().Build().Checklist.Id.Should().Be(ChecklistIds.Full);
        ((Action)(() => _ = new IntimacyAdvisor(advisor.Catalog, "none"))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Scores_alone_are_those_of_the_report()
    {
        CheckIn checkIn = Workshop.CheckIn(20, 4, null, 2);

        Workshop.Advisor.Score(checkIn).PresenceOfIntimacy.Estimate.Should().Be(Workshop.Advisor.Report(checkIn).Scores.PresenceOfIntimacy.Estimate);
    }

    [Fact]
    public void The_next_check_in_is_about_four_weeks_on()
    {
        OwnReport Report(DateOnly date) => IntimacyAdvisor.Default.Report(IntimacyAdvisor.Default.StartCheckIn("A", date).Build());

        Report(new DateOnly(2026, 11, 1)).NextCheckIn.Should().Be(new DateOnly(2026, 11, 29));
        Report(DateOnly.MaxValue).NextCheckIn.Should().Be(DateOnly.MaxValue, "there is no later date");
    }

    [Fact]
    public void Nothing_of_a_report_shows_an_answer_in_text()
    {
        OwnReport report = Workshop.Advisor.Report(Workshop.CheckIn(10, 1, 30, 5));

        string[] texts = [report.ToString(), report.Scores.ToString(), report.Recommendations[0].ToString(), Workshop.CheckIn(10, 1, 30, 5).ToString()];

        texts.Should().Equal("Own report", "Scores", "Recommendation", "Check-in of 2026-11-01 (all)");
    }
}
