using System.Text;
using CsCheck;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Safety;
using Intimacy.Core.Tests.Promises;

namespace Intimacy.Core.Tests.Recommendations;

/// <summary>Nothing that somebody looking over the shoulder could notice.</summary>
public sealed class SafetyTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    [Fact]
    public void Under_concern_the_own_report_is_byte_for_byte_the_one_of_somebody_who_wants_solo_practices() =>
        Situations.BuiltIn.Sample(
            situation =>
            {
                AnswerSlot[] calm = WithConfidential(situation, AnswerSlot.NotAsked);
                byte[] solo = ReportJson.Write(situation.Advisor.Report(situation.CheckIn(calm), Solo(situation.Options)));
                foreach (AnswerSlot slot in new[] { AnswerSlot.Of(1), AnswerSlot.Of(4), AnswerSlot.Declined })
                {
                    AnswerSlot[] afraid = WithConfidential(situation, slot);
                    if (!afraid.SequenceEqual(calm))
                        ReportJson.Write(situation.Report(afraid)).AsSpan().SequenceEqual(solo).Should().BeTrue();
                }
            },
            iter: Situations.Cases);

    [Fact]
    public void A_confidential_answer_without_concern_changes_nothing() =>
        Situations.BuiltIn.Sample(
            situation => ReportJson.Write(situation.Report(WithConfidential(situation, AnswerSlot.Of(0)))).AsSpan()
                .SequenceEqual(ReportJson.Write(situation.Report(WithConfidential(situation, AnswerSlot.Skipped)))).Should().BeTrue(),
            iter: Situations.Cases);

    [Fact]
    public void Solo_practices_are_solo_and_free_of_contra_indications()
    {
        CheckIn checkIn = CalmBaseline.Start().With((SignIds.FearOfRejection, 4), (SignIds.NoTimeTogether, 4), (SignIds.GettingWorse, 4)).WithSoloOnly().Build();

        OwnReport report = Advisor.Report(checkIn);

        report.Recommendations.Should().OnlyContain(r => r.Practices.Length > 0);
        report.Recommendations.SelectMany(r => r.Practices).Should()
            .OnlyContain(p => p.Practice.With == Participation.Solo && p.Practice.Contraindication == null);
    }

    [Fact]
    public void The_order_of_recommendations_is_the_same_with_and_without_the_solo_wish()
    {
        CheckIn checkIn = CalmBaseline.Start().With((SignIds.FearOfRejection, 4), (SignIds.NoTimeTogether, 4)).Build();

        string[] Order(ReportOptions options) => [.. Advisor.Report(checkIn, options).Recommendations.Select(r => $"{r.Strategy.Id} {r.Priority}")];

        Order(new ReportOptions { SoloOnly = true }).Should().Equal(Order(ReportOptions.Default));
    }

    [Theory]
    [InlineData(0, SafetyConcern.NotRaised)]
    [InlineData(1, SafetyConcern.Raised)]
    [InlineData(4, SafetyConcern.Raised)]
    public void An_answer_above_never_raises_a_concern(int code, SafetyConcern concern) =>
        Advisor.GetGuidance(CalmBaseline.Start().With((SignIds.AfraidOfPartner, code)).Build()).GetConcern().Should().Be(concern);

    [Fact]
    public void Declining_raises_a_concern_and_skipping_is_unknown_but_never_safe()
    {
        Advisor.GetGuidance(CalmBaseline.Start().Decline(SignIds.ControlledByPartner).Build()).GetConcern().Should().Be(SafetyConcern.Raised);
        Advisor.GetGuidance(CalmBaseline.Start().Skip(SignIds.ControlledByPartner).Build()).GetConcern().Should().Be(SafetyConcern.Unknown);
        Advisor.GetGuidance(Advisor.Start().Build()).GetConcern().Should().Be(SafetyConcern.Unknown);
        Advisor.GetGuidance(CalmBaseline.Start(ChecklistIds.Article).Build()).GetConcern().Should().Be(SafetyConcern.Unknown, "it does not ask");
    }

    [Fact]
    public void The_guidance_page_is_the_same_whatever_was_answered()
    {
        Guidance afraid = Advisor.GetGuidance(CalmBaseline.Start().With((SignIds.AfraidOfPartner, 4)).Build());
        Guidance calm = Advisor.GetGuidance(CalmBaseline.Start().Build());

        afraid.Paragraphs.Should().Equal(calm.Paragraphs);
        afraid.LeaveOut.Should().Equal(calm.LeaveOut).And.Contain(p => p.With == Participation.Joint);
        afraid.WhyLeaveOut.Should().Be(calm.WhyLeaveOut);
    }

    [Fact]
    public void A_report_never_mentions_a_confidential_sign()
    {
        string json = Encoding.UTF8.GetString(ReportJson.Write(Advisor.Report(CalmBaseline.Start().With((SignIds.AfraidOfPartner, 4), (SignIds.Loneliness, 4)).Build())));

        json.Should().NotContain(SignIds.AfraidOfPartner).And.NotContain(SignIds.ControlledByPartner).And.NotContain("soloOnly");
    }

    [Fact]
    public void The_scores_of_single_signs_leave_confidential_ones_out() =>
        Advisor.Score(CalmBaseline.Start().With((SignIds.AfraidOfPartner, 4)).Build()).Signs.Should().NotContain(s => s.Sign.IsConfidential).And.NotBeEmpty();

    private static AnswerSlot[] WithConfidential(Situation situation, AnswerSlot slot) =>
        [.. situation.Slots.Select((s, i) => situation.Checklist.Signs[i].IsConfidential ? slot : s)];

    private static ReportOptions Solo(ReportOptions options) => new() { Contexts = options.Contexts, SoloOnly = true };
}
