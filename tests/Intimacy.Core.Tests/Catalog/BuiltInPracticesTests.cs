using System.Globalization;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog;

public class BuiltInPracticesTests
{
    private static readonly IntimacyCatalog Catalog = IntimacyCatalog.Default;

    /// <summary>Cadence (times and up to, per period) and minutes (up to) as the facts behind the product give them.</summary>
    [Theory]
    [InlineData("phone-basket", "silence-electronics", "*", "60..120")]
    [InlineData("device-free-meals", "silence-electronics", "1..1 Day", "*")]
    [InlineData("weekend-coffee", "increase-time-together", "1..1 Week", "*")]
    [InlineData("evening-half-hour", "increase-time-together", "1..1 Day", "30..30")]
    [InlineData("evening-half-hour-after-bedtime", "increase-time-together", "1..1 Day", "30..30")]
    [InlineData("date-night", "increase-time-together", "1..1 Week", "*")]
    [InlineData("weekly-lunch", "increase-time-together", "1..2 Week", "*")]
    [InlineData("neighbourhood-walk", "increase-time-together", "*", "*")]
    [InlineData("shared-chores", "increase-time-together", "*", "*")]
    [InlineData("talk-prompts", "read-together", "*", "30..30")]
    [InlineData("reading-prompts", "read-together", "*", "*")]
    [InlineData("same-book", "read-together", "*", "*")]
    [InlineData("our-fun-list", "fun-list", "*", "*")]
    [InlineData("couples-class", "marriage-enrichment", "*", "*")]
    [InlineData("couples-retreat", "marriage-enrichment", "*", "*")]
    [InlineData("family-therapist", "get-help", "*", "*")]
    [InlineData("next-steps-talk", "get-help", "*", "*")]
    public void A_practice_of_the_article_has_its_cadence(string id, string strategy, string cadence, string minutes)
    {
        Practice practice = Catalog.FindPractice(id)!;

        practice.Strategy.Id.Should().Be(strategy);
        Text($"{practice.Cadence.Times}..{practice.Cadence.UpTo} {practice.Cadence.Period}").Should().Match(cadence);
        Text($"{practice.Minutes}..{practice.UpToMinutes}").Should().Match(minutes);
    }

    [Fact]
    public void The_basket_may_stay_closed_for_longer_than_two_hours()
    {
        Practice basket = Catalog.FindPractice("phone-basket")!;

        (basket.How + basket.FirstTime).Should().MatchRegex("(?i)at least|or more|or longer");
    }

    [Fact]
    public void The_half_hour_waits_for_bedtime_where_there_are_children()
    {
        Context children = Catalog.FindContext(ContextIds.ChildrenAtHome)!;

        Catalog.FindPractice("evening-half-hour")!.Excludes.Should().Contain(children);
        Catalog.FindPractice("evening-half-hour-after-bedtime")!.Needs.Should().Contain(children);
    }

    [Fact]
    public void Who_lives_apart_has_variants_by_call()
    {
        Context apart = Catalog.FindContext(ContextIds.LivingApart)!;
        Practice[] calls = [.. Catalog.Practices.Where(p => p.Needs.Contains(apart))];

        calls.Should().HaveCountGreaterThanOrEqualTo(4).And.OnlyContain(p => p.Place == Place.Remote);
        Catalog.Practices.Where(p => p.Place == Place.Remote).Should().OnlyContain(p => p.Needs.Contains(apart));
        Catalog.Practices.Where(p => p.With == Participation.Joint && (p.Place == Place.Home || p.Place == Place.Out))
            .Should().OnlyContain(p => p.Excludes.Contains(apart), "being in one place takes living in one");
    }

    [Fact]
    public void There_are_at_least_thirty_practices_and_several_for_each_strategy()
    {
        Catalog.Practices.Should().HaveCountGreaterThanOrEqualTo(30);
        Catalog.Practices.GroupBy(p => p.Strategy).Should().HaveCount(8).And.OnlyContain(g => g.Count() >= 3);
    }

    [Fact]
    public void Couples_work_is_contra_indicated_for_who_is_belittled_and_has_a_solo_alternative()
    {
        string[] mustHave = ["family-therapist", "next-steps-talk", "couples-class", "couples-retreat", "listening-in-turns", "one-true-sentence", "couple-book"];

        Catalog.Practices.Where(p => mustHave.Contains(p.Id)).Should().HaveCount(mustHave.Length)
            .And.OnlyContain(p => p.Contraindication!.Signals.Any(s => s.Signal.ToString() == "sign:receiving-hurtful-remarks"));
        Catalog.Practices.Where(p => p.Contraindication is not null)
            .Should().OnlyContain(p => Catalog.FindPractice(p.Contraindication!.InsteadId)!.With == Participation.Solo);
    }

    [Fact]
    public void Something_keeps_what_is_good_without_help_or_high_cost()
    {
        Catalog.Practices.Where(p => p.Keeps).Should().HaveCountGreaterThanOrEqualTo(3)
            .And.OnlyContain(p => p.Cost != Cost.High && p.Strategy.Id != "get-help");
    }

    [Fact]
    public void Nothing_that_must_be_paid_for_is_a_first_step()
    {
        Catalog.Practices.Where(p => p.IsFirstStep).Should().OnlyContain(p => p.Cost == Cost.Free && p.Effort == Effort.Low);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
