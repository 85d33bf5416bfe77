using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Scoring;
using Intimacy.Core.Tests.Recommendations;

namespace Intimacy.Core.Tests.Couples;

/// <summary>That one of the two is hurt, afraid of being rejected or without trust is no matter of two views.</summary>
public sealed class WeighsOnOneTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;
    private static readonly CheckIn Calm = CalmBaseline.Start().Build();

    [Fact]
    public void An_area_in_which_one_is_belittled_is_not_called_well_and_nobody_is_sent_to_ask_and_listen()
    {
        JointReport joint = Joint(SharingLevel.Answers, (SignIds.ReceivingHurtfulRemarks, 3));

        Comparison security = joint.Areas.Single(a => a.Subject.Target == "security");
        Comparison sign = joint.Signs.Single(s => s.Subject.Target == SignIds.ReceivingHurtfulRemarks);
        (security.First.Band, security.Second.Band, security.WeighsOnOne).Should().Be((Band.Middle, Band.Well, true));
        sign.WeighsOnOne.Should().BeTrue();
        new[] { security.Text, sign.Text }.Should().OnlyContain(t => t.Contains("someone from outside") && !t.Contains("asking"));
    }

    [Theory]
    [InlineData(SharingLevel.Bands)]
    [InlineData(SharingLevel.Scores)]
    public void Below_answers_nothing_of_it_is_to_be_seen(SharingLevel level)
    {
        Joint(level, (SignIds.ReceivingHurtfulRemarks, 3)).Areas.Should().OnlyContain(a => !a.WeighsOnOne);
        Json(Joint(level, (SignIds.ReceivingHurtfulRemarks, 3))).Should().Equal(Json(Joint(level)));
    }

    [Fact]
    public void Who_can_hardly_trust_is_not_told_that_feeling_secure_is_something_both_lean_on()
    {
        Comparison security = Joint(SharingLevel.Answers, (SignIds.LackOfTrust, 4), (SignIds.FeelingSecure, 4), (SignIds.FeelingLoved, 4), (SignIds.Secrets, 0), (SignIds.FearOfRejection, 0))
            .Areas.Single(a => a.Subject.Target == "security");

        (security.First.Band, security.Agreement, security.WeighsOnOne).Should().Be((Band.Middle, Agreement.Mixed, true));
    }

    [Theory]
    [InlineData(SignIds.GettingWorse)]
    [InlineData(SignIds.GivingHurtfulRemarks)]
    public void Two_views_of_the_bond_and_an_own_part_are_no_weight_on_one(string sign) =>
        Joint(SharingLevel.Answers, (sign, 4)).Signs.Should().OnlyContain(s => !s.WeighsOnOne);

    [Fact]
    public void What_weighs_on_both_is_told_as_hard_for_both()
    {
        CheckIn hurt = CalmBaseline.Start().With((SignIds.ReceivingHurtfulRemarks, 4)).Build();

        JointReport joint = Advisor.ReportJoint(Advisor.Share(hurt, SharingLevel.Answers), Advisor.Share(hurt.ToBuilder("B").Build(), SharingLevel.Answers));

        Comparison security = joint.Areas.Single(a => a.Subject.Target == "security");
        (security.WeighsOnOne, security.Text.Contains("both see this as hard")).Should().Be((false, true));
    }

    [Fact]
    public void A_difference_in_what_both_share_stays_a_matter_of_two_views()
    {
        Comparison time = Joint(SharingLevel.Answers, (SignIds.MakingTime, 0)).Signs.Single(s => s.Subject.Target == SignIds.MakingTime);

        (time.Agreement, time.WeighsOnOne).Should().Be((Agreement.SeenDifferently, false));
    }

    private static JointReport Joint(SharingLevel level, params (string Sign, int Code)[] answers) =>
        Advisor.ReportJoint(Advisor.Share(CalmBaseline.Start().With(answers).Build(), level), Advisor.Share(Calm.ToBuilder("B").Build(), level));

    private static byte[] Json(JointReport joint) => ReportJson.Write(Advisor.Report(Calm), joint);
}
