using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Recommendations;

/// <summary>
/// "help-several" takes the second greatest of getting-worse, lack-of-trust, secrets and feeling-secure, from 0.25 and in full from 0.6, with a
/// weight of 25; "help-grave" the greatest, from 0.45, with 65; "help-conflict" has 10. On the calm baseline all other members are at 0.25 or below.
/// </summary>
public sealed class SeveralAndInFullTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    [Fact]
    public void Two_together_say_what_neither_says_alone()
    {
        // Trust 2 of 4 and secrets 2 of 4: grave (0.5 - 0.45) / 0.55 = 0.090909 x 65 = 5.909085; several (0.5 - 0.25) / 0.35 = 0.714285 x 25 = 17.857125.
        // Together 23.76621 of 100: 23.76; grave alone 5.90, so several adds 17.86.
        Recommendation help = Report((SignIds.LackOfTrust, 2), (SignIds.Secrets, 2)).Recommendations.Single(r => r.Strategy.Id == StrategyIds.GetHelp);

        help.Priority.Value.Should().Be(23.76m);
        help.Reasons.Select(r => (r.Rule.Id, r.Level, r.Contribution.Value)).Should().Equal(("help-several", 0.5m, 17.86m), ("help-grave", 0.5m, 5.90m));
        help.Reasons[0].Text.Should().Be(help.Reasons[0].Rule.Text, "no single one of them is the reason");

        // One alone: the second greatest is at 0.25, which is where it begins.
        Outlook((SignIds.LackOfTrust, 2)).Should().Be((5.90m, 5.90m, 5.90m));
    }

    [Fact]
    public void From_where_it_ends_it_counts_in_full()
    {
        // Trust 3 and secrets 3 (0.75, above 0.6): several 25; grave (0.75 - 0.45) / 0.55 = 0.545454 x 65 = 35.45451. 60.45451.
        Report((SignIds.LackOfTrust, 3), (SignIds.Secrets, 3)).Recommendations[0].Priority.Value.Should().Be(60.45m);

        // Trust 3 and secrets 4: the same second greatest, and the greatest is 1: 65 + 25 = 90.
        Report((SignIds.LackOfTrust, 3), (SignIds.Secrets, 4)).Recommendations[0].Priority.Value.Should().Be(90m);
    }

    [Fact]
    public void As_many_as_it_takes_must_be_answered()
    {
        // Of the six only trust is answered, at 0.5: several has no point, and could be 0 or, with one more, all of it: 0.714285.. but it is open, so 1.
        // grave: from trust 0.5 at least, at most 1. Conflict 0. Point over grave and conflict: 5.909085 / 75 = 7.87. Low 5.90; high (65 + 25) / 100 = 90.
        OwnReport report = Advisor.Report(CalmBaseline.Start().With((SignIds.LackOfTrust, 2)).Skip(SignIds.ReceivingHurtfulRemarks).Skip(SignIds.Secrets).Skip(SignIds.FeelingSecure).Skip(SignIds.HurtsBetweenUs).Skip(SignIds.GettingWorse).Build());

        StrategyOutlook help = report.Others.Single(o => o.Strategy.Id == StrategyIds.GetHelp);
        (help.Priority!.Value.Value, help.Interval.Low.Value, help.Interval.High.Value).Should().Be((7.87m, 5.90m, 90m));
    }

    [Fact]
    public void What_does_not_apply_is_not_there()
    {
        // The other five do not apply: nothing is open, and the second greatest of one is none.
        OwnReport report = Advisor.Report(
            CalmBaseline.Start().With((SignIds.LackOfTrust, 2)).MarkNotApplicable(SignIds.ReceivingHurtfulRemarks).MarkNotApplicable(SignIds.Secrets).MarkNotApplicable(SignIds.FeelingSecure).MarkNotApplicable(SignIds.HurtsBetweenUs).MarkNotApplicable(SignIds.GettingWorse).Build());

        StrategyOutlook help = report.Others.Single(o => o.Strategy.Id == StrategyIds.GetHelp);
        (help.Priority!.Value.Value, help.Interval.Low.Value, help.Interval.High.Value).Should().Be((5.90m, 5.90m, 5.90m));
    }

    private static (decimal, decimal, decimal) Outlook(params (string Sign, int Code)[] answers)
    {
        StrategyOutlook help = Report(answers).Others.Single(o => o.Strategy.Id == StrategyIds.GetHelp);
        return (help.Priority!.Value.Value, help.Interval.Low.Value, help.Interval.High.Value);
    }

    private static OwnReport Report(params (string Sign, int Code)[] answers) => Advisor.Report(CalmBaseline.Start().With(answers).Build());
}
