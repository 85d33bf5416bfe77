using System.Text;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Tests.Recommendations;

namespace Intimacy.Core.Tests.Couples;

/// <summary>What cannot be used is refused with every problem, and nothing that was released is repeated.</summary>
public sealed class BadViewTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;
    private static readonly string Bands = Encoding.UTF8.GetString(SharedViewJson.Write(View("A", SharingLevel.Bands)));
    private static readonly string Scores = Encoding.UTF8.GetString(SharedViewJson.Write(View("A", SharingLevel.Scores)));
    private static readonly string Answers = Encoding.UTF8.GetString(SharedViewJson.Write(View("A", SharingLevel.Answers)));

    [Theory]
    [InlineData("A", "a")]
    [InlineData("A", "A\uFE0F")]
    [InlineData("Al", "A\u200Dl")]
    public void Two_labels_that_look_alike_are_one(string first, string second)
    {
        SharedView Of(string partner) => Advisor.Share(CalmBaseline.Start().Build().ToBuilder(partner).Build(), SharingLevel.Bands);

        Advisor.Invoking(a => a.ReportJoint(Of(first), Of(second))).Should().Throw<InvalidInputException>().Which.Problems.Select(p => p.Path).Should().Equal("$.partner");
    }

    [Fact]
    public void A_whole_check_in_is_refused_without_a_look_inside()
    {
        byte[] checkIn = CheckInJson.Write(CalmBaseline.Start().Build(), includeConfidential: true);

        Problems(Encoding.UTF8.GetString(checkIn)).Should().Equal("$.format");
    }

    [Fact]
    public void What_was_tampered_with_is_named_place_by_place()
    {
        Problems(Bands.Replace("\"closeness\": \"well\"", "\"closeness\": 91.5", StringComparison.Ordinal)).Should().Equal("$.dimensions.closeness");
        Problems(Bands.Replace("\"presence\": \"well\"", "\"presence\": \"splendid\"", StringComparison.Ordinal)).Should().Equal("$.indices.presence");
        Problems(Scores.Replace("\"presence\": 87.50", "\"presence\": 175.00", StringComparison.Ordinal)).Should().Equal("$.indices.presence");
        Problems(Bands.Replace("\"intimacy-core\"", "\"another\"", StringComparison.Ordinal)).Should().Equal("$.catalog");
        Problems(Bands.Replace("\"level\": \"bands\"", "\"level\": \"nothing\"", StringComparison.Ordinal)).Should().NotBeEmpty("an empty view holds nothing else");
        Problems(Answers.Replace("\"curiosity\": 3", "\"curiosity\": \"skipped\"", StringComparison.Ordinal)).Should().Equal("$.answers.curiosity");
        Problems(Answers.Replace("\"curiosity\": 3", "\"afraid-of-partner\": 3", StringComparison.Ordinal)).Should().Equal("$.answers.afraid-of-partner");
        Problems(Bands[..(Bands.Length / 2)]).Should().ContainSingle();
    }

    [Fact]
    public void Two_views_that_do_not_belong_together_are_refused_with_every_problem()
    {
        SharedView other = Advisor.Share(CalmBaseline.Start(ChecklistIds.Core).WithSharing(SharingLevel.Bands).Build());
        SharedView older = Advisor.ReadSharedView(new MemoryStream(Encoding.UTF8.GetBytes(Bands.Replace("\"catalogVersion\": \"2.0\"", "\"catalogVersion\": \"0.9\"", StringComparison.Ordinal))));

        Advisor.Invoking(a => a.ReportJoint(older, other)).Should().Throw<InvalidInputException>()
            .Which.Problems.Select(p => p.Path).Should().Equal("$.partner", "$.checklist", "$.catalogVersion");
    }

    [Fact]
    public void Nothing_is_checked_before_the_gate()
    {
        SharedView nothing = SharedView.Nothing(Advisor.Catalog);

        Advisor.ReportJoint(nothing, nothing).Status.Should().Be(JointStatus.Unavailable);
        Advisor.ReportJoint(View("A", SharingLevel.Answers), nothing).Page.Notices.Should().Equal(Advisor.ReportJoint(nothing, nothing).Page.Notices);
    }

    [Fact]
    public void Dates_far_apart_and_other_wordings_get_a_caution()
    {
        SharedView late = Advisor.ReadSharedView(new MemoryStream(Encoding.UTF8.GetBytes(Bands
            .Replace("\"partner\": \"A\"", "\"partner\": \"B\"", StringComparison.Ordinal)
            .Replace("2026-11-01", "2026-11-16", StringComparison.Ordinal)
            .Replace(Advisor.Catalog.WordingHash, "0000000000000000", StringComparison.Ordinal))));

        Advisor.ReportJoint(View("A", SharingLevel.Bands), late).Cautions.Select(c => c.Id).Should().Equal("answered-under-another-version", "dates-apart", "wordings-differ");
    }

    [Fact]
    public void Answers_to_other_questions_get_a_caution_and_stand_beside_none_of_today()
    {
        SharedView Old(string partner) => Advisor.ReadSharedView(new MemoryStream(Encoding.UTF8.GetBytes(Answers
            .Replace("\"partner\": \"A\"", $"\"partner\": \"{partner}\"", StringComparison.Ordinal)
            .Replace($"\"catalogVersion\": \"{Advisor.Catalog.Version}\"", "\"catalogVersion\": \"1.0\"", StringComparison.Ordinal)
            .Replace(Advisor.Catalog.WordingHash, "0000000000000000", StringComparison.Ordinal))));

        JointReport joint = Advisor.ReportJoint(Old("A"), Old("B"));

        joint.Cautions.Select(c => c.Id).Should().Equal("answered-under-another-version");
        joint.Signs.Should().BeEmpty();
        (joint.Level, joint.PositiveAgreement.Counted).Should().Be((SharingLevel.Answers, SignalKind.Dimension));
        Advisor.ReportJoint(View("A", SharingLevel.Answers), Advisor.Share(CalmBaseline.Start().Build().ToBuilder("B").Build(), SharingLevel.Answers)).Signs.Should().NotBeEmpty();
    }

    [Fact]
    public void Where_everything_was_skipped_nothing_is_said_and_nothing_is_wrong()
    {
        SharedView skipped = Advisor.Share(Advisor.Start("B", ChecklistIds.Full).WithSharing(SharingLevel.Answers).Build());

        JointReport report = Advisor.ReportJoint(View("A", SharingLevel.Answers), skipped);

        report.Areas.Should().OnlyContain(a => a.Agreement == Agreement.Unknown);
        report.Signs.Should().BeEmpty();
        report.PositiveAgreement.Compared.Should().Be(0);
    }

    private static SharedView View(string partner, SharingLevel level) =>
        Advisor.Share(CouplePairs.Build(Advisor, partner, CalmBaseline.Start().Build().Checklist, CalmBaseline.Start().Build().Slots.ToArray(), level));

    private static string[] Problems(string json)
    {
        SharedViewJson.TryRead(Encoding.UTF8.GetBytes(json), Advisor.Catalog, out SharedView? view, out var problems).Should().BeFalse();
        view.Should().BeNull();
        string.Join("\n", problems).Should().NotContain("91.5").And.NotContain("175").And.NotContain("splendid");
        return [.. problems.Select(p => p.Path)];
    }
}
