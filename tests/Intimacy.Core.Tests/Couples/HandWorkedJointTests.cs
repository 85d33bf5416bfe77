using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Tests.Couples;

/// <summary>Worked by hand on the workshop catalog: bands from 60 (well) and below 40 (concern), scores from three answered signs on.</summary>
public sealed class HandWorkedJointTests
{
    private static readonly Dimension Flow = Workshop.Advisor.Catalog.Dimensions[0];

    [Fact]
    public void Bands_say_no_more_than_three_words()
    {
        // Presence (50 + 75) / 2 = 62.5: well. Absence (50 + 50) / 2 = 50, from the top 50: middle. Flow (50 x 2 + 75 x 1 + 50 x 3) / 6 = 54.16: middle.
        SharedView view = View("A", SharingLevel.Bands, order: 20, pace: 4, noise: 20, delay: 3);

        (view.PresenceOfIntimacy.Band, view.AbsenceOfIntimacy.Band, view.Dimension(Flow).Band).Should().Be((Band.Well, Band.Middle, Band.Middle));
        (view.PresenceOfIntimacy.Estimate, view.AbsenceOfIntimacy.Estimate, view.Dimension(Flow).Estimate).Should().Be((null, null, null));
    }

    [Fact]
    public void Scores_of_too_few_signs_are_released_as_bands_at_most_and_numbers_are_the_middle_of_a_class()
    {
        SharedView view = View("A", SharingLevel.Scores, order: 20, pace: 4, noise: 20, delay: 3);

        // The workshop sets a floor of three. Flow is 54.16: between 40 and 60, of which the middle is 50.
        view.PresenceOfIntimacy.Estimate.Should().BeNull("two signs stand behind it");
        view.Dimension(Flow).Estimate!.Value.Value.Should().Be(50m, "three signs stand behind it");
    }

    [Fact]
    public void The_lower_of_the_two_levels_holds_for_both()
    {
        JointReport report = Workshop.Advisor.ReportJoint(
            View("A", SharingLevel.Answers, 20, 4, 20, 3), View("B", SharingLevel.Bands, 30, 5, 10, 1));

        report.Level.Should().Be(SharingLevel.Bands);
        report.Signs.Should().BeEmpty();
        report.Areas.Should().OnlyContain(a => a.First.Estimate == null && a.Second.Estimate == null && a.Gap == null);
    }

    [Fact]
    public void Joint_signals_are_the_worse_of_the_two_and_never_the_mean()
    {
        // A: flow (100 x 2 + 100 x 1 + 100 x 3) / 6 = 100, well. B: (0 + 0 + 0) / 6 = 0, a concern: 1. Of "tidy" only no-flow (weight 2 of 9) reads flow;
        // of "rest" thin reads presence (B: 0, a concern of 1; weight 1 of 4). What reads single signs is open.
        JointReport report = Workshop.Advisor.ReportJoint(View("A", SharingLevel.Bands, 30, 5, 10, 1), View("B", SharingLevel.Bands, 10, 1, 30, 5));

        report.Recommendations.Select(r => (r.Strategy.Id, r.Priority.Value, r.Interval.Low.Value, r.Interval.High.Value)).Should().BeEquivalentTo(
            new[] { ("tidy", 100m, 22.22m, 100m), ("rest", 100m, 25m, 100m) });
        report.Recommendations.SelectMany(r => r.Reasons).Should().OnlyContain(r => r.Level == 1m);
    }

    [Fact]
    public void With_all_answers_the_joint_report_reads_the_worse_answer_of_each_sign()
    {
        // noise: A 0.5, B 0; delay: A 0, B 0.75. mess: (0.75 - 0.2) / 0.8 = 0.6875 x 7 = 4.8125.
        // Flow: A (100 x 2 + 100 + 50 x 3) / 6 = 75; B 100; the worse concern is 0.25 x 2 = 0.5. 5.3125 / 9 = 59.02.
        JointReport report = Workshop.Advisor.ReportJoint(View("A", SharingLevel.Answers, 30, 5, 20, 1), View("B", SharingLevel.Answers, 30, 5, 10, 4));

        Recommendation tidy = report.Recommendations.Single(r => r.Strategy.Id == "tidy");
        (tidy.Priority.Value, tidy.Interval.Low.Value, tidy.Interval.High.Value).Should().Be((59.02m, 59.02m, 59.02m));
    }

    [Theory]
    [InlineData(Band.Well, Band.Well, Agreement.BothWell)]
    [InlineData(Band.Concern, Band.Concern, Agreement.BothConcerned)]
    [InlineData(Band.Well, Band.Concern, Agreement.SeenDifferently)]
    [InlineData(Band.Concern, Band.Well, Agreement.SeenDifferently)]
    [InlineData(Band.Middle, Band.Concern, Agreement.Mixed)]
    [InlineData(Band.Middle, Band.Middle, Agreement.Mixed)]
    [InlineData(Band.Unknown, Band.Well, Agreement.Unknown)]
    public void Two_bands_compare_as_the_table_says(Band first, Band second, Agreement agreement) =>
        Comparison.AgreementOf(first, second).Should().Be(agreement);

    [Fact]
    public void Two_partners_at_the_worst_answer_everywhere_agree_on_nothing_good()
    {
        JointReport report = Workshop.Advisor.ReportJoint(View("A", SharingLevel.Answers, 10, 1, 30, 5), View("B", SharingLevel.Answers, 10, 1, 30, 5));

        (report.PositiveAgreement.BothWell, report.PositiveAgreement.Compared).Should().Be((0, 4));
        report.Areas.Should().OnlyContain(a => a.Agreement == Agreement.BothConcerned);
        report.Areas.Should().NotContain(a => a.Text.Contains("agree", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_joint_report_leaves_out_whatever_has_a_contra_indication()
    {
        // "sort" has one, on an answer that nobody gave here: it is missing from every joint report, so that a missing one says nothing.
        JointReport report = Workshop.Advisor.ReportJoint(View("A", SharingLevel.Answers, 10, 1, 30, 1), View("B", SharingLevel.Answers, 10, 1, 30, 1));

        report.Recommendations.Single(r => r.Strategy.Id == "tidy").Practices.Select(p => p.Practice.Id).Should().Equal("sweep");
    }

    [Fact]
    public void No_reason_of_a_joint_report_speaks_to_one_of_the_two_alone()
    {
        JointReport report = Workshop.Advisor.ReportJoint(View("A", SharingLevel.Answers, 10, 1, 30, 5), View("B", SharingLevel.Answers, 30, 5, 10, 1));

        report.Recommendations.SelectMany(r => r.Reasons).Where(r => r.Signal.Kind == SignalKind.Sign).Select(r => r.Text).Should()
            .Equal("Noise and delay come from clutter.", "A pace that does not suit wears people out.");
        string[] personal = [.. Workshop.Advisor.Catalog.Signs.Select(s => s.Because)];
        report.Recommendations.SelectMany(r => r.Practices).Select(p => p.Text).Should().NotContain(text => personal.Contains(text));
    }

    [Theory]
    [InlineData(SharingLevel.Bands)]
    [InlineData(SharingLevel.Scores)]
    [InlineData(SharingLevel.Answers)]
    public void Where_one_partner_may_be_belittled_nobody_is_told_to_open_up(SharingLevel level)
    {
        IntimacyAdvisor advisor = IntimacyAdvisor.Default;
        SharedView Of(string partner, int hurtful) => advisor.Share(advisor.Catalog.FindChecklist(ChecklistIds.Full)!.Signs.Where(s => !s.IsConfidential).Aggregate(
            advisor.Start(partner, ChecklistIds.Full).WithSharing(level),
            (builder, sign) => builder.Answer(sign.Id, sign.Id == SignIds.ReceivingHurtfulRemarks ? hurtful : sign.Polarity == SignPolarity.Positive ? 1 : 3)).Build());

        JointReport report = advisor.ReportJoint(Of("A", 4), Of("B", 0));

        report.Recommendations.Should().NotBeEmpty().And.NotContain(r => r.Strategy.Id == StrategyIds.BeEmotionallyAvailable);

        // Where the answer was released it is left out of every text; where it was not, everybody reads that nothing can be said.
        report.NotAssessed.Any(s => s.Id == StrategyIds.BeEmotionallyAvailable).Should().Be(level != SharingLevel.Answers);
    }

    private static SharedView View(string partner, SharingLevel level, int order, int pace, int noise, int delay) =>
        Workshop.Advisor.Share(Workshop.Advisor.Start(partner)
            .Answer("order", order).Answer("pace", pace).Answer("noise", noise).Answer("delay", delay).WithSharing(level).Build());
}
