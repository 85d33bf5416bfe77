using Intimacy.Core.CheckIns;

namespace Intimacy.Core.Tests.CheckIns;

public class ConfidentialAnswersTests
{
    private static readonly string[] Confidential = [SignIds.AfraidOfPartner, SignIds.ControlledByPartner];

    [Fact]
    public void Confidential_answers_are_not_written_unless_asked_for()
    {
        CheckIn checkIn = Calm().Answer(SignIds.AfraidOfPartner, 0).Skip(SignIds.ControlledByPartner).Build();

        checkIn.Text().Should().NotContainAny(Confidential);
        checkIn.Text(includeConfidential: true).Should().ContainAll(Confidential);
    }

    public static TheoryData<string, int?> Concerns => new()
    {
        { SignIds.AfraidOfPartner, 1 }, { SignIds.AfraidOfPartner, 4 }, { SignIds.AfraidOfPartner, null },
        { SignIds.ControlledByPartner, 1 }, { SignIds.ControlledByPartner, 4 }, { SignIds.ControlledByPartner, null },
    };

    [Theory]
    [MemberData(nameof(Concerns))]
    public void A_concern_writes_byte_for_byte_the_file_of_one_who_shares_nothing(string sign, int? code)
    {
        CheckIn concerned = Give(Calm().WithSharing(SharingLevel.Answers), sign, code).Build();
        CheckIn private_ = Calm().WithSharing(SharingLevel.Nothing).Build();

        concerned.SafetyConcern.Should().Be(SafetyConcern.Raised);
        concerned.Text().Should().Be(private_.Text());
        concerned.ReadAgain().SafetyConcern.Should().Be(SafetyConcern.Unknown, "the file cannot tell");
    }

    [Theory]
    [MemberData(nameof(Concerns))]
    public void One_calm_answer_does_not_outweigh_a_concern(string sign, int? code)
    {
        string other = Confidential.Single(s => s != sign);

        Give(Calm().Answer(other, 0), sign, code).Build().SafetyConcern.Should().Be(SafetyConcern.Raised);
    }

    [Fact]
    public void A_host_that_keeps_confidential_answers_keeps_the_choice_to_share_as_well()
    {
        CheckIn again = Calm().WithSharing(SharingLevel.Bands).Answer(SignIds.AfraidOfPartner, 3).Build().ReadAgain(includeConfidential: true);

        (again.Sharing, again.SoloOnly, again.SafetyConcern).Should().Be((SharingLevel.Bands, false, SafetyConcern.Raised));
        again[SignIds.AfraidOfPartner].Code.Should().Be(3);
    }

    [Fact]
    public void Skipped_or_not_asked_is_unknown_and_never_safe()
    {
        Calm().Build().SafetyConcern.Should().Be(SafetyConcern.Unknown);
        Calm().Answer(SignIds.AfraidOfPartner, 0).Skip(SignIds.ControlledByPartner).Build().SafetyConcern.Should().Be(SafetyConcern.Unknown);
        Calm().Skip(SignIds.AfraidOfPartner).Skip(SignIds.ControlledByPartner).Build().SafetyConcern.Should().Be(SafetyConcern.Unknown);
        IntimacyAdvisor.Default.Start(checklist: "article").Build().SafetyConcern.Should().Be(SafetyConcern.Unknown);
    }

    [Fact]
    public void Two_calm_answers_raise_nothing_and_leave_the_choice_to_share()
    {
        CheckIn calm = Calm().WithSharing(SharingLevel.Bands).Answer(SignIds.AfraidOfPartner, 0).Answer(SignIds.ControlledByPartner, 0).Build();

        calm.SafetyConcern.Should().Be(SafetyConcern.NotRaised);
        calm.ReadAgain().Sharing.Should().Be(SharingLevel.Bands);
    }

    [Fact]
    public void No_public_member_of_a_check_in_tells_of_a_concern()
    {
        typeof(CheckIn).GetProperties().Should().NotContain(p => p.PropertyType == typeof(SafetyConcern));
    }

    private static CheckInBuilder Calm() => IntimacyAdvisor.Default.Start().Answer(SignIds.Curiosity, 3).Answer(SignIds.Loneliness, 1);

    private static CheckInBuilder Give(CheckInBuilder builder, string sign, int? code) =>
        code is { } given ? builder.Answer(sign, given) : builder.Decline(sign);
}
