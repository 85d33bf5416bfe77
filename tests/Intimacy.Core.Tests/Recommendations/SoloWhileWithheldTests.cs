using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Rules;

namespace Intimacy.Core.Tests.Recommendations;

/// <summary>While an answer withholds a strategy nobody is sent to do anything for two; and half of a condition withholds nothing.</summary>
public sealed class SoloWhileWithheldTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    /// <summary>Belittled "sometimes" (0.5) and afraid of being rejected "often" (0.75), or hardly secure "a little" (0.75): together they withhold.</summary>
    [Theory]
    [InlineData(2, 3, 3, true)]
    [InlineData(2, 1, 1, true)]
    [InlineData(2, 2, 2, false)] // fear 0.5 and security 0.5: each below 0.75
    [InlineData(1, 4, 1, false)] // belittled "rarely", 0.25
    [InlineData(0, 4, 1, false)]
    [InlineData(0, 1, 0, true)]  // not secure at all: alone from 1 on
    [InlineData(3, 1, 3, true)]  // alone from 0.75 on
    public void Half_of_a_condition_never_withholds(int receiving, int fear, int secure, bool withheld)
    {
        OwnReport report = Advisor.Report(Distant((SignIds.ReceivingHurtfulRemarks, receiving), (SignIds.FearOfRejection, fear), (SignIds.FeelingSecure, secure)).Build());

        Withheld(report).Should().Equal(withheld ? [StrategyIds.BeEmotionallyAvailable, StrategyIds.MarriageEnrichment] : Array.Empty<string>());
        (report.Focus?.Id == "steady").Should().Be(withheld);
    }

    [Fact]
    public void With_half_of_it_skipped_nothing_is_withheld_and_no_place_is_settled_that_hangs_on_it()
    {
        CheckInBuilder builder = Distant((SignIds.ReceivingHurtfulRemarks, 2), (SignIds.FeelingSecure, 3)).Skip(SignIds.FearOfRejection);

        OwnReport report = Advisor.Report(builder.Build());

        Withheld(report).Should().BeEmpty();
        report.Recommendations.Single(r => r.Strategy.Id == StrategyIds.BeEmotionallyAvailable).IsSettled.Should().BeFalse();
        States(builder.Build()).Should().Be((false, true, false));
        States(builder.Answer(SignIds.FearOfRejection, 3).Build()).Should().Be((true, false, true));
        States(builder.Answer(SignIds.FearOfRejection, 2).Build()).Should().Be((false, false, false));
        States(builder.MarkNotApplicable(SignIds.FearOfRejection).Build()).Should().Be((false, false, false));
    }

    [Fact]
    public void With_both_halves_skipped_it_stays_open() =>
        States(Distant((SignIds.FeelingSecure, 3)).Skip(SignIds.FearOfRejection).Skip(SignIds.ReceivingHurtfulRemarks).Build()).Should().Be((false, true, false));

    [Fact]
    public void An_answer_that_withholds_and_was_released_leaves_a_page_for_one_alone()
    {
        JointReport hurt = Joint(SharingLevel.Answers, 3);
        JointReport calm = Joint(SharingLevel.Answers, 2);

        hurt.Recommendations.Should().NotBeEmpty();
        hurt.Recommendations.SelectMany(r => r.Practices).Should().NotBeEmpty().And.OnlyContain(p => p.Practice.With == Participation.Solo);
        calm.Recommendations.SelectMany(r => r.Practices).Should().Contain(p => p.Practice.With == Participation.Joint, "one step below nothing is withheld");
    }

    [Theory]
    [InlineData(SharingLevel.Bands)]
    [InlineData(SharingLevel.Scores)]
    public void What_was_not_released_takes_nothing_off_the_page(SharingLevel level)
    {
        JointReport hurt = Joint(level, 4);

        hurt.Recommendations.SelectMany(r => r.Practices).Should().Contain(p => p.Practice.With == Participation.Joint);
        Json(hurt).Should().Equal(Json(Joint(level, 0)));
    }

    /// <summary>A joint page reads the worse of two answers to each question, so each of the two may hold one half: that keeps them from harm as well.</summary>
    [Fact]
    public void Halves_of_a_condition_from_both_withhold_on_a_page_for_both()
    {
        JointReport joint = Advisor.ReportJoint(
            Advisor.Share(Distant((SignIds.ReceivingHurtfulRemarks, 2)).Build(), SharingLevel.Answers),
            Advisor.Share(Distant((SignIds.ReceivingHurtfulRemarks, 0), (SignIds.FearOfRejection, 3)).Build().ToBuilder("B").Build(), SharingLevel.Answers));

        joint.Recommendations.Should().NotContain(r => r.Strategy.Id == StrategyIds.BeEmotionallyAvailable);
        joint.Recommendations.SelectMany(r => r.Practices).Should().NotContain(p => p.Practice.With == Participation.Joint);
    }

    private static byte[] Json(JointReport joint) => ReportJson.Write(Advisor.Report(CalmBaseline.Start().Build()), joint);

    private static JointReport Joint(SharingLevel level, int receiving) => Advisor.ReportJoint(
        Advisor.Share(Distant((SignIds.ReceivingHurtfulRemarks, receiving), (SignIds.FeelingSecure, 2), (SignIds.FearOfRejection, 1)).Build(), level),
        Advisor.Share(Distant((SignIds.ReceivingHurtfulRemarks, 0), (SignIds.FeelingSecure, 2), (SignIds.FearOfRejection, 1)).Build().ToBuilder("B").Build(), level));

    /// <summary>A couple that speaks little and has grown apart, with nothing that weighs but what is given.</summary>
    private static CheckInBuilder Distant(params (string Sign, int Code)[] answers) => CalmBaseline.Start()
        .With((SignIds.MeaningfulConversations, 1), (SignIds.MakingTime, 0), (SignIds.Curiosity, 1), (SignIds.HiddenEmotions, 4), (SignIds.Disconnection, 4))
        .With(answers);

    private static string[] Withheld(OwnReport report) => [.. report.Others.Where(o => o.IsWithheld).Select(o => o.Strategy.Id)];

    private static (bool Now, bool IsOpen, bool IsCertain) States(CheckIn checkIn)
    {
        var plan = new CompiledChecklist(Advisor.Catalog, checkIn.Checklist);
        Assessment signals = new OwnAssessment(plan, checkIn, ReportOptions.Default).Signals;
        Strategy strategy = Advisor.Catalog.FindStrategy(StrategyIds.BeEmotionallyAvailable)!;
        return (signals.IsWithheld(strategy), signals.Of(strategy).IsWithheldPerhaps, (signals.Of(strategy).Withheld & HeldConditions.Certainly) != 0);
    }
}
