using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using static Intimacy.Core.SignIds;
using static Intimacy.Core.StrategyIds;

namespace Intimacy.Core.Tests.Recommendations;

/// <summary>Advice that would be foolish or do harm is not given, however the numbers add up.</summary>
public sealed class HarmlessAdviceTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Whoever_hurts_the_other_gets_no_exercise_that_asks_the_other_to_open_up(int code)
    {
        string[] practices = Practices(Report((GivingHurtfulRemarks, code), (FrequentConflict, 3), (MeaningfulConversations, 0)));

        practices.Should().NotContain(["listening-in-turns", "one-true-sentence", "talk-prompts", "couples-class", "couples-retreat", "family-therapist"])
            .And.NotContain(["warm-touch", "make-up-after-a-quarrel", "daily-thanks", "day-talk", "meet-again"])
            .And.Contain(["pause-before-words", "own-temper-talk"]);
    }

    [Fact]
    public void Who_says_no_sharp_words_is_not_told_to_pause_before_them_and_who_reaches_for_no_screen_not_to_notice_it() =>
        Practices(Report((FearOfRejection, 4), (DeviceInterruptions, 4)))
            .Should().NotContain(["pause-before-words", "own-temper-talk", "sore-spots", "make-up-after-a-quarrel", "notice-your-reach"]);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Where_nearly_all_is_bad_and_nothing_grave_help_from_outside_is_among_the_first_three(int change)
    {
        CheckInBuilder builder = CalmBaseline.Start();
        foreach (Sign sign in Advisor.Catalog.Signs.Where(s => s.Index is not null))
            builder.Answer(sign.Id, sign.Index == IndexKind.Presence ? 0 : 4);

        OwnReport report = Advisor.Report(builder.With((FeelingSecure, 3), (LackOfTrust, 0), (Secrets, 0), (ReceivingHurtfulRemarks, 0), (GettingWorse, change)).Build());

        report.Recommendations.Take(3).Select(r => r.Strategy.Id).Should().Contain(GetHelp);
    }

    [Fact]
    public void One_answer_does_not_stand_for_an_index()
    {
        OwnReport report = Advisor.Report(Advisor.Start().Answer(Loneliness, 4).Build());

        report.Recommendations.Select(r => r.Strategy.Id).Should().Equal(IncreaseTimeTogether);
        report.Others.Single(o => o.Strategy.Id == GetHelp).Should().Match<StrategyOutlook>(o => o.Priority!.Value.Hundredths == 100_00 && o.Interval.Low.Hundredths == 0 && !o.IsWithheld);
    }

    [Fact]
    public void What_hardly_anything_speaks_for_is_told_and_not_advised()
    {
        OwnReport report = Report((Loneliness, 3), (Disconnection, 3));

        report.Recommendations.Should().OnlyContain(r => r.Priority.Hundredths >= 20_00);
        report.Others.Single(o => o.Strategy.Id == MarriageEnrichment).Should().Match<StrategyOutlook>(o => o.Priority!.Value.Hundredths > 0 && o.Priority.Value.Hundredths < 20_00);
    }

    [Fact]
    public void A_class_or_a_retreat_is_nothing_for_somebody_belittled_or_in_grief()
    {
        CheckIn bleak = CalmBaseline.Start().With((MeaningfulConversations, 0), (TalkingOverTheDay, 0), (MakingTime, 0), (SignIds.Curiosity, 0), (TryingEachOthersIdeas, 0)).Build();

        Strategies(Advisor.Report(bleak)).Should().Contain(MarriageEnrichment);
        Strategies(Advisor.Report(bleak.ToBuilder().Answer(ReceivingHurtfulRemarks, 3).Build())).Should().NotContain(MarriageEnrichment);
        Strategies(Advisor.Report(bleak, ReportOptions.Default.WithContext(ContextIds.RecentLoss))).Should().NotContain(MarriageEnrichment);
    }

    [Fact]
    public void Often_lonely_and_cut_off_is_not_told_to_keep_it_up() =>
        Report((Loneliness, 3), (Disconnection, 3), (LackOfSupport, 3), (LeavingThingsUnsaid, 3)).Focus!.Id.Should().Be("strengthen");

    [Fact]
    public void In_grief_company_in_grief_comes_first_also_for_somebody_belittled()
    {
        ReportOptions grief = ReportOptions.Default.WithContext(ContextIds.RecentLoss);

        Advisor.Report(CalmBaseline.Start().Build(), grief).KeepGoing[0].Practice.Id.Should().Be("grief-support");
        Practices(Advisor.Report(CalmBaseline.Start().With((ReceivingHurtfulRemarks, 3)).Build(), grief)).Should().Contain("grief-counsellor");
    }

    [Fact]
    public void In_grief_nobody_is_sent_to_be_merry_or_to_work_at_it()
    {
        // Everything at its worst but what would hold practices back.
        CheckIn worst = CalmBaseline.Start()
            .With([.. Advisor.Catalog.Signs.Where(s => !s.IsConfidential).Select(s => (s.Id, s.Polarity == SignPolarity.Positive ? 0 : 4))])
            .With((FeelingSecure, 4), (ReceivingHurtfulRemarks, 0), (GivingHurtfulRemarks, 0)).Build();
        string[] merry = ["shared-chores", "date-night", "weekly-lunch", "phone-basket", "screens-off-evening", "talk-prompts", "one-question", "same-book", "reading-prompts", "couple-book", "our-fun-list", "ten-minute-game", "swap-ideas", "something-of-your-own", "free-evening-each", "talk-about-space"];

        Practices(Advisor.Report(worst)).Should().Contain(merry);
        foreach (CheckIn checkIn in new[] { worst, CalmBaseline.Start().Build() })
            Practices(Advisor.Report(checkIn, ReportOptions.Default.WithContext(ContextIds.RecentLoss))).Should().NotIntersectWith(merry).And.NotBeEmpty();
    }

    [Theory]
    [InlineData(ContextIds.RecentLoss, "grief-counsellor", "grief-support", "empty-hour", "small-comforts")]
    [InlineData(ContextIds.Illness, "illness-help", "mixed-feelings", "easier-hour", "respite-hours")]
    [InlineData(ContextIds.NewBaby, "new-parent-help", "good-enough-day", "one-nap-off", "baby-helper")]
    public void Alone_too_somebody_finds_what_is_made_for_the_situation_first(string context, params string[] expected)
    {
        CheckIn checkIn = CalmBaseline.Start().With((LackOfSupport, 4), (Loneliness, 4), (NoTimeTogether, 4), (NeglectingOwnLife, 4), (GettingWorse, 4)).WithSoloOnly().Build();

        OwnReport report = Advisor.Report(checkIn, ReportOptions.Default.WithContext(context));

        report.Recommendations.SelectMany(r => r.Practices.Take(3)).Select(p => p.Practice.Id).Should().Contain(expected);
    }

    [Fact]
    public void Whose_partner_reaches_for_a_screen_is_not_told_first_to_put_the_own_one_away_unless_asking_is_not_safe()
    {
        OwnReport calm = Report((DeviceInterruptions, 4));
        OwnReport hurt = Report((DeviceInterruptions, 4), (ReceivingHurtfulRemarks, 2));

        calm.Recommendations[0].Practices[0].Practice.Id.Should().Be("ask-for-screen-free-time");
        hurt.Recommendations.Single(r => r.Strategy.Id == SilenceElectronics).Practices[0].Practice.Id.Should().Be("own-phone-away");
    }

    [Fact]
    public void What_fits_a_situation_is_offered_in_it_and_what_does_not_is_not()
    {
        OwnReport ill = Advisor.Report(CalmBaseline.Start().With((NeglectingOwnLife, 4)).Build(), ReportOptions.Default.WithContext(ContextIds.Illness));
        OwnReport early = Advisor.Report(CalmBaseline.Start().With((LackOfTrust, 3)).Build(), ReportOptions.Default.WithContext(ContextIds.EarlyDays));
        OwnReport lost = Advisor.Report(CalmBaseline.Start().With((HavingFunTogether, 0)).WithOrigin(ContextIds.LostOverTime).Build());

        Practices(ill).Should().Contain("respite-hours").And.NotContain("free-evening-each");
        Practices(early).Should().NotContain(["family-therapist", "next-steps-talk"]);
        lost.Recommendations.SelectMany(r => r.Practices).Single(p => p.Practice.Id == "dating-memories").Signal!.ToString().Should().Be("context:lost-over-time");
    }

    private static OwnReport Report(params (string Sign, int Code)[] answers) => Advisor.Report(CalmBaseline.Start().With(answers).Build());

    private static string[] Strategies(OwnReport report) => [.. report.Recommendations.Select(r => r.Strategy.Id)];

    private static string[] Practices(OwnReport report) => [.. report.Recommendations.SelectMany(r => r.Practices).Concat(report.KeepGoing).Select(p => p.Practice.Id)];
}
