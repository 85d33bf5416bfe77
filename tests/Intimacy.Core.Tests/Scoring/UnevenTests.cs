using Intimacy.Core.CheckIns;
using Intimacy.Core.Reports;
using Intimacy.Core.Scoring;
using Intimacy.Core.Tests.Recommendations;

namespace Intimacy.Core.Tests.Scoring;

/// <summary>
/// Much presence and little absence is not "connected" where an answer weighs. On the calm baseline of the full list nine signs of presence
/// are at 75 and fourteen of absence at 25; the cut-offs are 50 and 40.
/// </summary>
public sealed class UnevenTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    [Theory]
    [InlineData(SignIds.ReceivingHurtfulRemarks, 4)] // Absence (13 x 25 + 100) / 14 = 30.35, still little. A guard.
    [InlineData(SignIds.ReceivingHurtfulRemarks, 3)] // The guard is at its level from 3 on.
    [InlineData(SignIds.GivingHurtfulRemarks, 3)]    // In no index; the second guard.
    [InlineData(SignIds.GettingWorse, 3)]            // "Worse" has the value 2, from which it is a guard.
    [InlineData(SignIds.FeelingSecure, 0)]           // Presence 8 x 75 / 9 = 66.66, still much. No guard; not secure at all withholds.
    [InlineData(SignIds.LackOfTrust, 4)]             // Absence 30.35. Help first.
    [InlineData(SignIds.Secrets, 3)]                 // 0.75 exactly.
    public void One_grave_answer_on_a_calm_sheet_is_uneven(string sign, int code)
    {
        OwnReport report = Report((sign, code));

        report.Scores.PossiblePatterns.Select(p => p.Id).Should().Equal("uneven");
        (report.Scores.Pattern.Id, report.Focus!.Id).Should().Be(("uneven", sign is SignIds.ReceivingHurtfulRemarks or SignIds.FeelingSecure ? "steady" : "strengthen"));
    }

    [Fact]
    public void A_dimension_that_is_missing_is_uneven_without_any_grave_answer_of_its_own()
    {
        // Presence (8 x 75 + 25) / 9 = 69.44. Closeness, weights 2 but 1 for lack-of-empathy:
        // (inner world 25 x 2 + distancing 50 x 2 + affection 50 x 2 + two warnings 75 x 4 + 75) / 11 = 56.81, below 60.
        OwnReport report = Report((SignIds.KnowingInnerWorld, 1), (SignIds.Distancing, 2), (SignIds.LittleAffection, 2));

        report.Scores.Dimensions.Single(d => d.Dimension.Id == "closeness").Score.Interval.Low.Value.Should().Be(56.81m);
        report.Scores.Pattern.Id.Should().Be("uneven");

        // With knowing-inner-world at 2: (100 + 100 + 100 + 300 + 75) / 11 = 61.36.
        Report((SignIds.KnowingInnerWorld, 2), (SignIds.Distancing, 2), (SignIds.LittleAffection, 2)).Scores.Pattern.Id.Should().Be("connected");
    }

    [Fact]
    public void A_calm_sheet_and_the_best_one_are_connected()
    {
        Report().Scores.Pattern.Id.Should().Be("connected");
        Report().Scores.PossiblePatterns.Select(p => p.Id).Should().Equal("connected");
        CheckInBuilder best = Advisor.Catalog.FindChecklist(ChecklistIds.Full)!.Signs.Aggregate(
            CalmBaseline.Start(), (builder, sign) => builder.Answer(sign.Id, sign.Polarity == Model.SignPolarity.Positive ? 4 : 0));
        (Advisor.Report(best.Build()).Scores.Pattern.Id, Advisor.Report(best.Build()).Focus!.Id).Should().Be(("connected", "maintain"));
    }

    [Theory]
    [InlineData(SignIds.ReceivingHurtfulRemarks)] // Absence lies between 13 x 25 / 14 = 23.21 and 30.35: no cut-off is crossed.
    [InlineData(SignIds.GivingHurtfulRemarks)]
    [InlineData(SignIds.GettingWorse)]
    [InlineData(SignIds.LackOfTrust)]             // No guard, and still it could put help first.
    public void A_skipped_question_that_could_weigh_leaves_it_open(string sign)
    {
        OwnReport report = Advisor.Report(CalmBaseline.Start().Skip(sign).Build());

        report.Scores.Pattern.Id.Should().Be("undetermined");
        report.Scores.PossiblePatterns.Select(p => p.Id).Should().Equal("connected", "uneven");
        (report.Focus?.Id).Should().NotBe("maintain");
    }

    [Fact]
    public void A_question_that_does_not_apply_leaves_nothing_open() =>
        Advisor.Report(CalmBaseline.Start().MarkNotApplicable(SignIds.ReceivingHurtfulRemarks).Build()).Scores.Pattern.Id.Should().Be("connected");

    [Fact]
    public void A_catalog_without_it_keeps_its_five_patterns()
    {
        // Presence 100, absence (0 + 75) / 2 = 37.5, below 40; delay is a guard from 4 on and stands at 4.
        Scores scores = Workshop.Advisor.Score(Workshop.CheckIn(order: 30, pace: 5, noise: 10, delay: 4));

        Workshop.Advisor.Catalog.Patterns.All.Select(p => p.Id).Should().Equal("humming", "busy", "idle", "jammed", "open");
        scores.PossiblePatterns.Select(p => p.Id).Should().Equal("humming");
        scores.Pattern.Id.Should().Be("humming");
    }

    private static OwnReport Report(params (string Sign, int Code)[] answers) => Advisor.Report(CalmBaseline.Start().With(answers).Build());
}
