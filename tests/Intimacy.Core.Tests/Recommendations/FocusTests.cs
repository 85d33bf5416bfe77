using Intimacy.Core.CheckIns;
using Intimacy.Core.Reports;
using static Intimacy.Core.SignIds;

namespace Intimacy.Core.Tests.Recommendations;

public sealed class FocusTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    [Fact]
    public void A_connected_couple_is_told_to_keep_what_is_good_and_how()
    {
        OwnReport report = Advisor.Report(CalmBaseline.Start().Build());

        report.Focus!.Id.Should().Be("maintain");
        report.KeepGoing.Should().NotBeEmpty().And.OnlyContain(p => p.Practice.Keeps);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Somebody_who_is_belittled_is_told_to_steady_oneself_and_neither_to_grow_closer_nor_to_keep_it_up(int code)
    {
        CheckInBuilder worst = CalmBaseline.Start();
        foreach (Model.Sign sign in Advisor.Catalog.Signs.Where(s => s.Index is not null))
            worst.Answer(sign.Id, sign.Index == Model.IndexKind.Presence ? 0 : 4);

        foreach (OwnReport report in new[] { CalmBaseline.Start(), worst }.Select(b => Advisor.Report(b.With((ReceivingHurtfulRemarks, code)).Build())))
        {
            report.Focus!.Id.Should().Be("steady");
            report.KeepGoing.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData(GivingHurtfulRemarks, 3)]
    [InlineData(GettingWorse, 3)]
    public void A_guard_sign_bars_the_focus_to_maintain(string sign, int code)
    {
        OwnReport report = Advisor.Report(CalmBaseline.Start().With((sign, code)).Build());

        report.Scores.Pattern.Id.Should().Be("uneven");
        report.Focus!.Id.Should().Be("strengthen");
    }

    [Theory]
    [InlineData(ReceivingHurtfulRemarks)]
    [InlineData(GivingHurtfulRemarks)]
    [InlineData(GettingWorse)]
    public void An_unanswered_guard_bars_it_too_and_raises_a_caution(string sign)
    {
        OwnReport report = Advisor.Report(CalmBaseline.Start().Skip(sign).Build());

        report.Focus!.Id.Should().Be("strengthen");
        report.Cautions.Single(c => c.Id == "guard-unanswered").Signs.Select(s => s.Id).Should().Equal(sign);
    }

    [Theory]
    [InlineData(LackOfTrust)]
    [InlineData(HiddenEmotions)]
    public void Nobody_is_told_to_keep_it_up_while_a_strategy_has_precedence(string sign) =>
        Advisor.Report(CalmBaseline.Start().With((sign, 3)).Build()).Focus!.Id.Should().Be("strengthen");

    [Theory]
    [InlineData(LackOfTrust)]
    [InlineData(FeelingSecure)]
    [InlineData(Secrets)]
    public void Nobody_is_told_that_there_is_something_to_talk_about_and_to_keep_it_up_on_one_page(string sign)
    {
        OwnReport report = Advisor.Report(CalmBaseline.Start().With((sign, 2)).Build());

        report.Recommendations.Select(r => r.Strategy.Id).Should().Equal(StrategyIds.BeEmotionallyAvailable);
        report.Focus!.Id.Should().Be("strengthen");
    }

    [Fact]
    public void Somebody_made_small_now_and_then_is_sent_to_nobody_and_not_told_to_keep_it_up_either()
    {
        OwnReport report = Advisor.Report(CalmBaseline.Start().With((ReceivingHurtfulRemarks, 2)).Build());

        report.Recommendations.Should().BeEmpty("one middling answer calls for nobody from outside");
        report.Focus!.Id.Should().Be("strengthen");
    }

    [Fact]
    public void Who_wants_solo_ideas_alone_is_not_told_to_keep_it_up_whatever_the_reason()
    {
        Advisor.Report(CalmBaseline.Start().WithSoloOnly().Build()).Focus!.Id.Should().Be("strengthen");
        Advisor.Report(CalmBaseline.Start().With((AfraidOfPartner, 2)).Build()).Focus!.Id.Should().Be("strengthen");
    }

    [Fact]
    public void Nobody_is_told_to_keep_it_up_while_something_has_a_high_priority_or_after_a_loss()
    {
        Advisor.Report(CalmBaseline.Start().With((NoTimeTogether, 4)).Build()).Focus!.Id.Should().Be("strengthen");
        Advisor.Report(CalmBaseline.Start().With((NoTimeTogether, 2)).Build()).Focus!.Id.Should().Be("maintain");
        Advisor.Report(CalmBaseline.Start().Build(), ReportOptions.Default.WithContext(ContextIds.RecentLoss)).Focus!.Id.Should().Be("strengthen");
    }

    [Fact]
    public void What_is_recommended_anyway_is_not_offered_again_to_keep_what_is_good()
    {
        OwnReport report = Advisor.Report(CalmBaseline.Start().With((NeglectingOwnLife, 2)).Build(), ReportOptions.Default.WithContext(ContextIds.Illness));

        report.Recommendations.Should().NotBeEmpty();
        report.KeepGoing.Select(p => p.Practice.Strategy).Should().NotContain(report.Recommendations.Select(r => r.Strategy)).And.NotBeEmpty();
    }

    [Fact]
    public void Few_signs_of_closeness_and_many_of_distance_call_for_restoring()
    {
        CheckInBuilder builder = CalmBaseline.Start();
        foreach (Model.Sign sign in Advisor.Catalog.Signs.Where(s => s.Index is not null))
            builder.Answer(sign.Id, sign.Index == Model.IndexKind.Presence ? 1 : 3);

        OwnReport report = Advisor.Report(builder.With((ReceivingHurtfulRemarks, 1)).Build());

        (report.Scores.Pattern.Id, report.Focus!.Id).Should().Be(("distant", "restore"));
        report.KeepGoing.Should().BeEmpty();
    }

    [Fact]
    public void An_undetermined_pattern_has_no_focus() =>
        Advisor.Report(Advisor.Start().Build()).Focus.Should().BeNull();

    [Fact]
    public void The_short_list_gives_scores_alone()
    {
        OwnReport report = Advisor.Report(CalmBaseline.Start(ChecklistIds.Article).With((Loneliness, 3)).Build());

        // Closeness is (75 x 4 + 25) / 5 = 65: loneliness is one of five signs of it here.
        report.Scores.Pattern.Id.Should().Be("connected");
        report.Focus.Should().BeNull();
        report.Recommendations.Should().BeEmpty();
        report.KeepGoing.Should().BeEmpty();
        report.NotAssessed.Should().HaveCount(Advisor.Catalog.Strategies.Length);
    }
}
