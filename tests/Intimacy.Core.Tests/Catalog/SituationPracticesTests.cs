using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog;

/// <summary>In grief, with an illness and with a new baby there is something made for it, and nothing that asks too much.</summary>
public class SituationPracticesTests
{
    private static readonly IntimacyCatalog Catalog = IntimacyCatalog.Default;

    /// <summary>They bring help in or take work off, so they are not a matter of having an hour or strength to spare.</summary>
    private static readonly string[] Help = ["next-steps-talk", "family-therapist", "respite-hours"];

    /// <summary>Merry, or more than somebody in grief has strength for.</summary>
    private static readonly string[] TooMuchInGrief =
    [
        "shared-chores", "date-night", "weekly-lunch", "phone-basket", "screens-off-evening", "talk-prompts", "one-question", "same-book", "reading-prompts",
        "couple-book", "our-fun-list", "from-the-list", "dating-memories", "something-new", "swap-ideas", "ten-minute-game", "film-by-call",
        "something-of-your-own", "free-evening-each", "talk-about-space", "group-evening", "couples-class", "class-by-video", "couples-retreat",
    ];

    public static TheoryData<string, string> SituationsAndWays
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string context in new[] { ContextIds.RecentLoss, ContextIds.Illness, ContextIds.NewBaby })
            {
                foreach (string strategy in new[] { StrategyIds.GetHelp, StrategyIds.BeEmotionallyAvailable, StrategyIds.IncreaseTimeTogether, StrategyIds.BalanceSelfAndCouple })
                    data.Add(context, strategy);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(SituationsAndWays))]
    public void Something_is_made_for_the_situation_that_one_can_begin_alone(string context, string strategy)
    {
        Catalog.Practices.Where(p => p.Strategy.Id == strategy && p.Needs.Length == 1 && p.Needs[0].Id == context)
            .Should().Contain(p => p.With == Participation.Solo && p.IsFirstStep && p.Contraindication == null && p.Cost == Cost.Free && p.Effort == Effort.Low);
    }

    [Fact]
    public void What_is_too_much_in_grief_is_left_out_of_it()
    {
        Context loss = Catalog.FindContext(ContextIds.RecentLoss)!;

        TooMuchInGrief.Where(id => Find(id) is var p && !p.Excludes.Contains(loss)).Should().BeEmpty();
        TooMuchInGrief.Should().Contain(Catalog.Practices.Where(p => p.Strategy.Id == StrategyIds.FunList && p.With == Participation.Joint).Select(p => p.Id));
    }

    [Fact]
    public void With_a_new_baby_nothing_takes_more_than_an_hour_or_leads_out_without_it()
    {
        Practice[] left = [.. Catalog.Practices.Where(p => !p.Excludes.Contains(Catalog.FindContext(ContextIds.NewBaby)!) && !Help.Contains(p.Id))];

        left.Where(p => p.UpToMinutes > 60).Select(p => p.Id).Should().BeEmpty();
        left.Where(p => p.Place == Place.Out && !p.FirstTime.Contains("A baby can come along", StringComparison.Ordinal)).Select(p => p.Id).Should().BeEmpty();
    }

    [Fact]
    public void With_an_illness_nothing_takes_two_fit_people()
    {
        Practice[] left = [.. Catalog.Practices.Where(p => p.With == Participation.Joint && !p.Excludes.Contains(Catalog.FindContext(ContextIds.Illness)!))];

        left.Where(p => p.Place == Place.Out && !p.FirstTime.Contains("as far as you both can", StringComparison.Ordinal)).Select(p => p.Id).Should().BeEmpty();
        left.Select(p => p.Id).Should().NotContain(["shared-chores", "rest-in-turns", "swap-child-time", "free-evening-each"], "the work of two falls to one");
    }

    [Fact]
    public void A_call_to_a_friend_is_no_afternoon() => (Find("see-a-friend").Minutes, Find("see-a-friend").UpToMinutes).Should().Be((15, 60));

    private static Practice Find(string id) => Catalog.FindPractice(id)!;
}
