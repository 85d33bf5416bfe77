using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Tests.Catalog;
using static Intimacy.Core.SignIds;

namespace Intimacy.Core.Tests.Recommendations;

/// <summary>A first step alone leads to the other where that is safe, and nowhere else.</summary>
public sealed class InvitationTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    public static TheoryData<string, int> Hurt => new()
    {
        { ReceivingHurtfulRemarks, 2 }, { ReceivingHurtfulRemarks, 4 }, { FeelingSecure, 1 }, { FearOfRejection, 3 }, { GivingHurtfulRemarks, 3 },
        { LackOfTrust, 3 }, { HurtsBetweenUs, 3 },
    };

    [Fact]
    public void Somebody_who_is_doing_all_right_is_led_to_the_other_by_the_first_step_of_each_of_the_three()
    {
        Invitations(Busy()).Should().BeEquivalentTo("look-at-your-week", "mark-a-line", "own-fun-list");
    }

    [Theory]
    [MemberData(nameof(Hurt))]
    public void Nobody_who_is_hurt_is_sent_to_the_other(string sign, int code) => Invitations(Busy().With((sign, code))).Should().BeEmpty();

    [Theory]
    [InlineData(ReceivingHurtfulRemarks)]
    [InlineData(FeelingSecure)]
    [InlineData(FearOfRejection)]
    [InlineData(LackOfTrust)]
    [InlineData(HurtsBetweenUs)]
    public void Nor_anybody_who_left_open_whether_it_hurts(string sign) => Invitations(Busy().Skip(sign)).Should().BeEmpty();

    [Fact]
    public void Nor_anybody_who_is_afraid_or_wants_ideas_for_one_person()
    {
        Invitations(Busy().With((AfraidOfPartner, 1))).Should().BeEmpty();
        Invitations(Busy().WithSoloOnly()).Should().BeEmpty();
    }

    [Fact]
    public void Each_invitation_in_the_catalog_asks_about_the_same_answers_first()
    {
        Advisor.Catalog.Practices.Where(p => p.Invitation is not null).Should().HaveCountGreaterThan(3)
            .And.OnlyContain(p => p.Invitation!.Unless.Select(t => t.Signal.Target).SequenceEqual(
                new[] { ReceivingHurtfulRemarks, FeelingSecure, FearOfRejection, GivingHurtfulRemarks, LackOfTrust, HurtsBetweenUs }));
    }

    [Fact]
    public void On_a_page_for_two_there_is_nothing_to_invite_to()
    {
        CheckIn one = Busy().WithSharing(SharingLevel.Answers).Build();

        Advisor.ReportJoint(Advisor.Share(one), Advisor.Share(one.ToBuilder("B").Build())).Recommendations.SelectMany(r => r.Practices)
            .Should().NotBeEmpty().And.OnlyContain(p => p.Invitation == null);
    }

    [Fact]
    public void Only_a_practice_for_one_can_invite()
    {
        Practice joint = Edit.Document().Load().Practices.First(p => p.With == Participation.Joint);

        Edit.Document().Set($"practices/{joint.Ordinal}/invitation", "{}").Set($"texts/en/practice.{joint.Id}.invitation", "\"Ask.\"").Problems()
            .Select(p => p.ToString()).Should().Equal($"$.practices[{joint.Ordinal}].invitation: expected an invitation to the other on a solo practice; found one on a joint practice");
    }

    /// <summary>Little time, little talk, little fun, and nothing that hurts.</summary>
    private static CheckInBuilder Busy() =>
        CalmBaseline.Start().With((NoTimeTogether, 4), (MakingTime, 0), (MeaningfulConversations, 0), (HavingFunTogether, 0), (TryingEachOthersIdeas, 0));

    private static string[] Invitations(CheckInBuilder builder) =>
        [.. Advisor.Report(builder.Build()).Recommendations.SelectMany(r => r.Practices).Where(p => p.Invitation is not null).Select(p => p.Practice.Id)];
}
