using System.Text;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Scoring;
using Intimacy.Core.Tests.Recommendations;

namespace Intimacy.Core.Tests.Couples;

public sealed class SharedViewTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    [Fact]
    public void A_shared_file_of_the_first_release_keeps_loading()
    {
        // Written by the first version of the library, and never to be changed.
        byte[] file = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "TestData", "shared-0.1.json"));

        SharedView view = IntimacyAdvisor.Default.ReadSharedView(new MemoryStream(file));

        (view.Level, view.Partner, view.PresenceOfIntimacy.Band).Should().Be((SharingLevel.Bands, "A", Band.Middle));
        SharedViewJson.Write(view).Should().Equal(file);
    }

    [Fact]
    public void Nothing_is_shared_unless_somebody_says_so()
    {
        SharedView view = Advisor.Share(CalmBaseline.Start().Build());

        (view.Level, view.Partner, view.Date, view.Checklist).Should().Be((SharingLevel.Nothing, null, null, null));
        Text(view).Should().Be("{\n  \"format\": \"intimacy-shared/1\",\n  \"level\": \"nothing\"\n}\n");
    }

    [Fact]
    public void A_concern_shares_nothing_whatever_was_chosen()
    {
        CheckIn afraid = CalmBaseline.Start().With((SignIds.AfraidOfPartner, 1)).WithSharing(SharingLevel.Answers).Build();

        Text(Advisor.Share(afraid)).Should().Be(Text(SharedView.Nothing(Advisor.Catalog)));
        Text(Advisor.Share(afraid, SharingLevel.Answers)).Should().Be(Text(SharedView.Nothing(Advisor.Catalog)));
    }

    [Fact]
    public void Confidential_answers_are_never_released_and_no_reason_for_an_open_one_is()
    {
        CheckIn checkIn = CalmBaseline.Start().Skip(SignIds.Loneliness).Decline(SignIds.Secrets).MarkNotApplicable(SignIds.Distancing).WithSharing(SharingLevel.Answers).Build();

        string text = Text(Advisor.Share(checkIn));

        text.Should().NotContain(SignIds.AfraidOfPartner).And.NotContain(SignIds.ControlledByPartner).And.NotContain("skipped").And.NotContain("declined")
            .And.NotContain($"\"{SignIds.Loneliness}\"").And.NotContain($"\"{SignIds.Secrets}\"").And.Contain("\"distancing\": \"not-applicable\"");
    }

    [Theory]
    [InlineData(SharingLevel.Bands)]
    [InlineData(SharingLevel.Scores)]
    public void Below_answers_delicate_signs_have_no_say(SharingLevel level)
    {
        string With(int code) => Text(Advisor.Share(CalmBaseline.Start()
            .With((SignIds.FearOfRejection, code), (SignIds.LackOfTrust, code), (SignIds.Secrets, code), (SignIds.ReceivingHurtfulRemarks, code)).WithSharing(level).Build()));

        With(4).Should().Be(With(0));
    }

    [Theory]
    [InlineData(SharingLevel.Nothing)]
    [InlineData(SharingLevel.Bands)]
    [InlineData(SharingLevel.Scores)]
    [InlineData(SharingLevel.Answers)]
    public void A_view_survives_its_file(SharingLevel level)
    {
        SharedView view = Advisor.Share(CalmBaseline.Start().With((SignIds.Loneliness, 4)).Skip(SignIds.Curiosity).WithSharing(level).Build());

        Text(Advisor.ReadSharedView(new MemoryStream(SharedViewJson.Write(view)))).Should().Be(Text(view));
    }

    [Fact]
    public void A_level_can_be_lowered_with_the_request()
    {
        CheckIn checkIn = CalmBaseline.Start().WithSharing(SharingLevel.Answers).Build();

        Advisor.Share(checkIn, SharingLevel.Bands).Level.Should().Be(SharingLevel.Bands);
        Advisor.Share(checkIn, SharingLevel.Nothing).Level.Should().Be(SharingLevel.Nothing);
        Advisor.Invoking(a => a.Share(checkIn, (SharingLevel)9)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Nothing_of_a_view_shows_in_text() =>
        Advisor.Share(CalmBaseline.Start().WithSharing(SharingLevel.Answers).Build()).ToString().Should().Be("Shared view");

    private static string Text(SharedView view) => Encoding.UTF8.GetString(SharedViewJson.Write(view));
}
