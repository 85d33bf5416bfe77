using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using static Intimacy.Core.SignIds;
using static Intimacy.Core.StrategyIds;

namespace Intimacy.Core.Tests.Recommendations;

/// <summary>The rules are wise: they name first what a wise friend would.</summary>
public sealed class WisdomTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    public static TheoryData<string> Names => new(WiseCases.All.Select(c => c.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_report_names_first_what_a_wise_friend_would(string name)
    {
        WiseCase wise = WiseCases.All.Single(c => c.Name == name);
        var options = wise.Contexts.Aggregate(ReportOptions.Default, (o, context) => o.WithContext(context));
        OwnReport report = Advisor.Report(CalmBaseline.Start(wise.Checklist).With(wise.Answers).WithOrigin(wise.History).Build(), options);

        string[] order = [.. report.Recommendations.Select(r => r.Strategy.Id)];
        string shown = string.Join(", ", report.Recommendations.Select(r => $"{r.Strategy.Id} {r.Priority}"));
        if (wise.First.Length == 0)
            order.Should().BeEmpty(wise.Why);
        else
            wise.First.Should().Contain(order.FirstOrDefault(), "{0}; the order is {1}", wise.Why, shown);
        wise.TopThree.Except(order.Take(3)).Should().BeEmpty("{0}; the order is {1}", wise.Why, shown);
        wise.NotInTopThree.Intersect(order.Take(3)).Should().BeEmpty("{0}; the order is {1}", wise.Why, shown);
    }

    [Fact]
    public void There_are_at_least_thirty_cases() => WiseCases.All.Should().HaveCountGreaterThanOrEqualTo(30);

    [Theory]
    [InlineData(ChecklistIds.Core)]
    [InlineData(ChecklistIds.Full)]
    public void At_the_calm_baseline_no_priority_exceeds_ten(string checklist)
    {
        OwnReport report = Advisor.Report(CalmBaseline.Start(checklist).Build());

        report.Recommendations.Should().BeEmpty();
        report.Others.Where(o => o.Priority is null || o.Priority.Value.Value > 10m).Should().BeEmpty();
        report.Others.Should().HaveCount(Advisor.Catalog.Strategies.Length);
    }

    // The strategy that each sign, at its worst over the calm baseline, is expected to bring to the front.
    [Theory]
    [InlineData(MeaningfulConversations, ReadTogether)]
    [InlineData(TalkingOverTheDay, IncreaseTimeTogether)]
    [InlineData(MakingTime, IncreaseTimeTogether)]
    [InlineData(SignIds.Curiosity, ReadTogether)]
    [InlineData(TryingEachOthersIdeas, FunList)]
    [InlineData(EmpathyAndValidation, BeEmotionallyAvailable)]
    [InlineData(LackOfSupport, BeEmotionallyAvailable)]
    [InlineData(Loneliness, IncreaseTimeTogether)]
    [InlineData(LeavingThingsUnsaid, BeEmotionallyAvailable)]
    [InlineData(Disconnection, IncreaseTimeTogether)]
    [InlineData(FearOfRejection, BeEmotionallyAvailable)]
    [InlineData(Distancing, BeEmotionallyAvailable)]
    [InlineData(LittleAffection, BeEmotionallyAvailable)]
    [InlineData(LackOfEmpathy, BeEmotionallyAvailable)]
    [InlineData(FrequentConflict, BeEmotionallyAvailable)]
    [InlineData(FeelingSecure, GetHelp)]
    [InlineData(FeelingLoved, BeEmotionallyAvailable)]
    [InlineData(KnowingInnerWorld, ReadTogether)]
    [InlineData(LackOfTrust, GetHelp)]
    [InlineData(PoorCommunication, ReadTogether)]
    [InlineData(Secrets, GetHelp)]
    [InlineData(HiddenEmotions, BeEmotionallyAvailable)]
    [InlineData(ReceivingHurtfulRemarks, GetHelp)]
    [InlineData(GivingHurtfulRemarks, BeEmotionallyAvailable)]
    [InlineData(DeviceInterruptions, SilenceElectronics)]
    [InlineData(OwnDeviceHabit, SilenceElectronics)]
    [InlineData(NoTimeTogether, IncreaseTimeTogether)]
    [InlineData(TooMuchTogetherness, BalanceSelfAndCouple)]
    [InlineData(NeglectingOwnLife, BalanceSelfAndCouple)]
    [InlineData(HavingFunTogether, FunList)]
    [InlineData(CarryingOldHurts, BeEmotionallyAvailable)]
    [InlineData(HurtsBetweenUs, BeEmotionallyAvailable)]
    [InlineData(GettingWorse, GetHelp)]
    public void One_grave_answer_leads(string sign, string strategy)
    {
        Sign of = Advisor.Catalog.FindSign(sign)!;
        int worst = of.Polarity == SignPolarity.Positive ? 0 : 4;

        OwnReport report = Advisor.Report(CalmBaseline.Start().With((sign, worst)).Build());

        report.Recommendations[0].Strategy.Id.Should().Be(strategy);
        report.Recommendations[0].Priority.Value.Should().BeGreaterThanOrEqualTo(50m);
        report.Recommendations[0].Practices.Take(4).Should().Contain(p => p.Practice.For.Any(s => s.Target == sign), "something must meet the answer itself");
    }

    [Theory]
    [InlineData(HiddenEmotions, 2, 3)]
    [InlineData(FearOfRejection, 1, 2)]
    public void Nobody_who_is_belittled_is_told_to_open_up(string silence, int mild, int grave)
    {
        OwnReport Report(int code) => Advisor.Report(CalmBaseline.Start().With((ReceivingHurtfulRemarks, code), (silence, 4)).Build());

        // Sharp words "sometimes" are an ordinary quarrel; with fear, "sometimes" is enough.
        Report(mild).Recommendations.Should().Contain(r => r.Strategy.Id == BeEmotionallyAvailable);
        Report(grave).Recommendations.Should().NotContain(r => r.Strategy.Id == BeEmotionallyAvailable);
        StrategyOutlook withheld = Report(grave).Others.Single(o => o.Strategy.Id == BeEmotionallyAvailable);
        withheld.IsWithheld.Should().BeTrue();
        withheld.Priority.Should().Be(Report(mild).Recommendations.Single(r => r.Strategy.Id == BeEmotionallyAvailable).Priority, "its priority is told as it is");
    }

    [Theory]
    [InlineData(ReceivingHurtfulRemarks, 2)]
    [InlineData(FeelingSecure, 1)]
    public void Somebody_who_feels_small_or_insecure_is_offered_nothing_that_opens_up(string sign, int code)
    {
        OwnReport report = Advisor.Report(CalmBaseline.Start().With((sign, code), (FearOfRejection, 4), (LeavingThingsUnsaid, 4)).Build());

        report.Recommendations.SelectMany(r => r.Practices).Should().OnlyContain(p => p.Practice.Contraindication == null);
        report.Recommendations.Should().OnlyContain(r => r.Practices.Length > 0);
    }

    [Fact]
    public void What_would_open_somebody_up_comes_last_while_the_question_about_hurtful_words_is_open()
    {
        OwnReport report = Advisor.Report(CalmBaseline.Start().With((FearOfRejection, 4), (LeavingThingsUnsaid, 4)).Skip(ReceivingHurtfulRemarks).Build());

        bool[] doubtful = [.. report.Recommendations[0].Practices.Select(p => p.Practice.Contraindication is not null)];
        doubtful.Should().BeInAscendingOrder().And.Contain(true);
    }
}
