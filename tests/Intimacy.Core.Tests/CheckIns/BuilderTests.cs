using Intimacy.Core.CheckIns;

namespace Intimacy.Core.Tests.CheckIns;

public class BuilderTests
{
    [Fact]
    public void A_check_in_holds_what_was_set()
    {
        CheckIn checkIn = IntimacyAdvisor.Default.Start(checklist: "full").Answer(SignIds.Curiosity, 4).WithSharing(SharingLevel.Scores).WithOrigin(ContextIds.LostOverTime).WithSoloOnly().Build();

        (checkIn.Partner, checkIn.Date, checkIn.Checklist.Id).Should().Be(("A", Starting.Date, "full"));
        (checkIn.Sharing, checkIn.Origin!.Id, checkIn.SoloOnly).Should().Be((SharingLevel.Scores, "lost-over-time", true));
        (checkIn.CatalogVersion, checkIn.Wording).Should().Be((Sample.Catalog.Version, Sample.Catalog.WordingHash));
        checkIn.Catalog.Should().BeSameAs(Sample.Catalog);
    }

    [Fact]
    public void What_is_not_set_has_its_default()
    {
        CheckIn checkIn = IntimacyAdvisor.Default.Start().Build();

        checkIn.Checklist.Should().BeSameAs(Sample.Catalog.DefaultChecklist);
        (checkIn.Sharing, checkIn.Origin, checkIn.SoloOnly).Should().Be((SharingLevel.Nothing, null, false));
        checkIn.Checklist.Signs.Should().OnlyContain(s => checkIn[s.Id].State == AnswerState.NotAsked);
    }

    [Fact]
    public void Each_unanswered_state_is_kept_apart()
    {
        CheckIn checkIn = IntimacyAdvisor.Default.Start().Answer(SignIds.Curiosity, 0).Skip(SignIds.Loneliness).Decline(SignIds.LackOfTrust).MarkNotApplicable(SignIds.DeviceInterruptions).Build();

        (checkIn[SignIds.Curiosity].State, checkIn[SignIds.Curiosity].Code).Should().Be((AnswerState.Answered, 0));
        (checkIn[SignIds.Loneliness].State, checkIn[SignIds.Loneliness].Code).Should().Be((AnswerState.Skipped, null));
        (checkIn[SignIds.LackOfTrust].State, checkIn[SignIds.LackOfTrust].Code).Should().Be((AnswerState.Declined, null));
        (checkIn[SignIds.DeviceInterruptions].State, checkIn[SignIds.DeviceInterruptions].Code).Should().Be((AnswerState.NotApplicable, null));
        (checkIn[SignIds.MakingTime].State, checkIn[SignIds.MakingTime].Code).Should().Be((AnswerState.NotAsked, null));
    }

    [Fact]
    public void Going_back_replaces_an_answer_even_a_wrong_one()
    {
        CheckIn checkIn = IntimacyAdvisor.Default.Start().Answer(SignIds.Curiosity, 99).Skip(SignIds.Curiosity).Answer(SignIds.Curiosity, 1).Build();

        checkIn[SignIds.Curiosity].Code.Should().Be(1);
    }

    [Fact]
    public void What_was_built_does_not_change_when_the_builder_goes_on()
    {
        CheckInBuilder builder = IntimacyAdvisor.Default.Start().Answer(SignIds.Curiosity, 1);
        CheckIn first = builder.Build();

        builder.Answer(SignIds.Curiosity, 4).WithSharing(SharingLevel.Answers).WithSoloOnly().Build();

        first[SignIds.Curiosity].Code.Should().Be(1);
        (first.Sharing, first.SoloOnly).Should().Be((SharingLevel.Nothing, false));
    }

    [Fact]
    public void A_history_can_be_taken_back()
    {
        IntimacyAdvisor.Default.Start().WithOrigin("nonsense").WithOrigin(null).Build().Origin.Should().BeNull();
    }

    [Fact]
    public void Every_mistake_is_reported_at_once()
    {
        IntimacyAdvisor.Default.Start().Answer("no-such-sign", 1).Answer(SignIds.Curiosity, 5).Answer(SignIds.FeelingLoved, 1).Skip("another").WithOrigin(ContextIds.Illness)
            .WithSharing((SharingLevel)9).Problems().Should().HaveCount(6);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("A ")]
    [InlineData(" A")]
    [InlineData("\u200D")]
    [InlineData("\u3164")]
    [InlineData("A\U000E0041")]
    [InlineData("A\u202EB")]
    [InlineData("\uFE0F")]
    [InlineData("\u034F")]
    [InlineData("a\nb")]
    [InlineData("\u001B[31mred")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public void A_label_that_cannot_be_stored_is_refused(string partner)
    {
        new CheckInBuilder(Sample.Catalog, partner, Starting.Date).Problems()
            .Should().Equal("$.partner: expected a label of 1 to 64 characters, some of them visible, without control characters and outer spaces; found another text");
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_no_label_since_no_file_could_hold_it()
    {
        new CheckInBuilder(Sample.Catalog, "A\uD83D", Starting.Date).Problems().Should().ContainSingle().Which.Should().StartWith("$.partner: ");
    }

    [Theory]
    [InlineData("Zoë")]
    [InlineData("\u4E2D\u6587")]
    [InlineData("\U0001F98A")]
    [InlineData("a \"b\" \\ </script>")]
    [InlineData("1234567890123456789012345678901234567890123456789012345678901234")]
    public void Any_other_label_survives_storing(string partner)
    {
        new CheckInBuilder(Sample.Catalog, partner, Starting.Date).Build().ReadAgain().Partner.Should().Be(partner);
    }

    [Fact]
    public void Asking_for_a_sign_outside_the_checklist_is_an_error()
    {
        CheckIn checkIn = IntimacyAdvisor.Default.Start(checklist: "article").Build();

        checkIn.Invoking(c => c[SignIds.Secrets]).Should().Throw<ArgumentException>().WithParameterName("signId");
        checkIn.Invoking(c => c["no-such-sign"]).Should().Throw<ArgumentException>().WithParameterName("signId");
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(9999, 12, 31)]
    [InlineData(2024, 2, 29)]
    public void Any_date_survives_storing(int year, int month, int day)
    {
        var date = new DateOnly(year, month, day);

        new CheckInBuilder(Sample.Catalog, "A", date).Build().ReadAgain().Date.Should().Be(date);
    }
}
