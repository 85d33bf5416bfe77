using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Recommendations;

public sealed class ContextTests
{
    private static readonly CheckIn Calm = CalmBaseline.Start().Build();

    [Fact]
    public void Every_context_that_cannot_be_used_is_listed()
    {
        ReportOptions options = ReportOptions.Default
            .WithContext("on-holiday").WithContext(ContextIds.NeverDeveloped).WithContext(ContextIds.Illness, 1.5m).WithContext(ContextIds.NewBaby, 0.1234567m);

        Action report = () => IntimacyAdvisor.Default.Report(Calm, options);

        report.Should().Throw<InvalidInputException>().Which.Problems.Select(p => p.Path).Should().Equal(
            "contexts.illness", "contexts.never-developed", "contexts.new-baby", "contexts.on-holiday");
    }

    [Fact]
    public void Adding_a_context_leaves_the_options_as_they_were()
    {
        ReportOptions more = ReportOptions.Default.WithContext(ContextIds.Illness);

        ReportOptions.Default.Contexts.Should().BeEmpty();
        more.Contexts.Should().ContainKey(ContextIds.Illness);
    }

    [Fact]
    public void A_history_works_as_a_context_of_that_check_in_alone()
    {
        CheckIn with = TestData.Workshop.Advisor.Start().WithOrigin("always-so").Build();

        with.Origin!.Id.Should().Be("always-so");
        TestData.Workshop.Advisor.Start().Build().Origin.Should().BeNull();
    }
}
