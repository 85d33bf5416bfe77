using System.Collections.Immutable;
using Intimacy.Core.FunLists;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.FunLists;

/// <summary>Rounds, picks, turns and rest.</summary>
public sealed class FunListTests
{
    private const int Couples = 4_000;
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;
    private static readonly FunList Two = FunCouple.ListOf(2);

    [Fact]
    public void What_one_of_them_does_not_want_never_comes_up()
    {
        for (int number = 0; number < 300; number++)
        {
            var couple = new FunCouple(FunCouple.ListOf(3), number, FunCouple.Rated(3, 0, 2), FunCouple.Rated(0, 3, 1));
            for (int week = 0; week < 4; week++)
                couple.Reveal(week).Idea?.Id.Should().Be("own-3");
        }
    }

    /// <summary>
    /// One in four is aside: both stay with 9/16, one of them with 3/16 each, none with 1/16. A wants the first three times as much, B the second; whoever's turn it is picks the own with 3/4. So each comes
    /// up first with 9/16 x 1/2 + 3/16 = 15/32, and none with 1/16.
    /// </summary>
    [Fact]
    public void Each_of_them_gets_the_same_share()
    {
        string?[] first = [.. Enumerable.Range(0, Couples).Select(n => new FunCouple(Two, n, FunCouple.Rated(3, 1), FunCouple.Rated(1, 3)).Reveal(0).Idea?.Id)];

        ShouldBeAbout(first.Count(id => id == "own-1"), 15 / 32.0);
        ShouldBeAbout(first.Count(id => id == "own-2"), 15 / 32.0);
        ShouldBeAbout(first.Count(id => id is null), 1 / 16.0);
    }

    /// <summary>They take turns: where both ideas stay, the first comes up twice with 3/4 x 1/4; without the second, which is so in 3/16, always. Not done, it is as new.</summary>
    [Fact]
    public void They_take_turns()
    {
        int twice = 0;
        for (int number = 0; number < Couples; number++)
        {
            var couple = new FunCouple(Two, number, FunCouple.Rated(3, 1), FunCouple.Rated(1, 3));
            twice += couple.Reveal(0).Idea?.Id == "own-1" & couple.Reveal(1).Idea?.Id == "own-1" ? 1 : 0;
        }

        ShouldBeAbout(twice, (9 / 16.0 * 3 / 16) + (3 / 16.0));
    }

    /// <summary>Equal wishes. The first comes up and is done: a week later it has 1 part against 8 where both stay (9/16 x 1/2 x 1/9), and comes alone where the other is aside (3/16); after eight weeks it is as new.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(8, 8)]
    [InlineData(20, 8)]
    public void What_was_done_rests_and_comes_back_by_and_by(int weeks, int parts)
    {
        int twice = 0;
        for (int number = 0; number < Couples; number++)
        {
            var couple = new FunCouple(Two, number, FunCouple.Rated(2, 2), FunCouple.Rated(2, 2));
            bool isFirst = couple.Reveal(0).Idea?.Id == "own-1";
            couple.Done();
            twice += isFirst & couple.Reveal(weeks).Idea?.Id == "own-1" ? 1 : 0;
        }

        ShouldBeAbout(twice, (9 / 16.0 / 2 * parts / (parts + 8.0)) + (3 / 16.0));
    }

    [Fact]
    public void The_same_ratings_give_the_same_whichever_is_named_first()
    {
        var couple = new FunCouple(FunCouple.ListOf(5), 1, FunCouple.Rated(1, 2, 3, 1, 2), FunCouple.Rated(3, 2, 1, 3, 2));
        FunReveal turned = Advisor.RevealFunIdea(couple.List, couple.B, couple.A, FunCouple.Begin);

        FunListJson.Write(couple.Reveal(0).List).Should().Equal(FunListJson.Write(turned.List));
    }

    [Fact]
    public void Nobody_can_rate_again_before_the_next_round()
    {
        var couple = new FunCouple(Two, 1, FunCouple.Rated(3, 1), FunCouple.Rated(1, 3));
        couple.Reveal(0);

        Problems(() => Advisor.RateFunIdeas(couple.List, "A", FunCouple.Rated(0, 3), FunCouple.Begin.AddDays(27))).Should().ContainSingle().Which.ToString().Should().Contain("2026-01-29 or later");
        FunRatings again = Advisor.RateFunIdeas(couple.List, "A", FunCouple.Rated(0, 3), FunCouple.Begin.AddDays(28));
        FunList next = Advisor.SealFunRatings(couple.List, again, FunCouple.Begin.AddDays(28));
        (again.Round, next.Round, next.Seals.Length).Should().Be((2, 2, 1));
        Problems(() => Advisor.RevealFunIdea(next, again, couple.B, FunCouple.Begin.AddDays(28))).Should().Contain(p => p.Found == "one that the other has still to rate");
        Advisor.RateFunIdeas(next, "B", FunCouple.Rated(1, 1), FunCouple.Begin.AddDays(29)).Round.Should().Be(2);
    }

    [Fact]
    public void Ratings_that_were_not_sealed_reveal_nothing()
    {
        var couple = new FunCouple(Two, 1, FunCouple.Rated(3, 1), FunCouple.Rated(1, 3));
        FunRatings other = new FunCouple(Two, 1, FunCouple.Rated(3, 0), FunCouple.Rated(1, 3)).A;
        FunRatings salted = new FunCouple(Two, 2, FunCouple.Rated(3, 1), FunCouple.Rated(1, 3)).A;

        foreach (FunRatings changed in (FunRatings[])[other, salted])
            Problems(() => Advisor.RevealFunIdea(couple.List, changed, couple.B, FunCouple.Begin)).Should().ContainSingle().Which.Expected.Should().Be("the ratings that this partner sealed in this round");
        Problems(() => Advisor.RevealFunIdea(couple.List, couple.B, couple.B, FunCouple.Begin)).Should().Contain(p => p.Path == "other");
        Problems(() => Advisor.SealFunRatings(couple.List, other, FunCouple.Begin)).Should().ContainSingle().Which.Path.Should().Be("date");
    }

    [Fact]
    public void The_next_pick_comes_a_week_later_at_the_earliest()
    {
        var couple = new FunCouple(Two, 1, FunCouple.Rated(3, 1), FunCouple.Rated(1, 3));
        couple.Reveal(0);

        Problems(() => Advisor.RevealFunIdea(couple.List, couple.A, couple.B, FunCouple.Begin.AddDays(6))).Should().ContainSingle().Which.ToString().Should().Contain("2026-01-08 or later");
        couple.Invoking(c => c.Reveal(1)).Should().NotThrow();
    }

    [Fact]
    public void Somebody_else_cannot_rate()
    {
        var couple = new FunCouple(Two, 1, FunCouple.Rated(3, 1), FunCouple.Rated(1, 3));

        foreach (string stranger in (string[])["C", "a", "A\u200d"])
            Problems(() => Advisor.RateFunIdeas(couple.List, stranger, FunCouple.Rated(3, 3), FunCouple.Begin.AddDays(60))).Should().ContainSingle().Which.Found.Should().Be("somebody else");
    }

    [Fact]
    public void After_a_loss_the_list_waits()
    {
        ReportOptions loss = ReportOptions.Default.WithContext(ContextIds.RecentLoss);
        var couple = new FunCouple(Two, 1, FunCouple.Rated(3, 3), FunCouple.Rated(3, 3));
        FunList before = couple.List;
        FunReveal reveal = couple.Reveal(0, loss);

        (reveal.IsPaused, reveal.Idea, reveal.List == before).Should().Be((true, null, true));
        reveal.Text.Should().Be("The list waits. There are times when nothing has to be fun. Come back to it when you both feel like it.");
        Advisor.FunIdeasFor(loss).Should().BeEmpty();
    }

    [Theory]
    [InlineData(ContextIds.Illness, "snow-day", "old-songs")]
    [InlineData(ContextIds.NewBaby, "night-away", "foot-bath")]
    [InlineData(ContextIds.LivingApart, "foot-bath", "cook-by-call")]
    public void A_situation_has_other_ideas(string context, string without, string with)
    {
        ReportOptions options = ReportOptions.Default.WithContext(context);
        string[] ids = [.. Advisor.FunIdeasFor(options).Select(i => i.Id)];

        ids.Should().Contain(with).And.NotContain(without).And.HaveCountGreaterThan(15);
        FunList list = Advisor.StartFunList([Advisor.Catalog.FindFunIdea(without)!, Advisor.Catalog.FindFunIdea(with)!]);
        var wanted = new Dictionary<string, int> { [without] = 3, [with] = 3 };
        for (int number = 0; number < 100; number++)
            new FunCouple(list, number, wanted, wanted).Reveal(0, options).Idea?.Id.Should().Be(with);
    }

    [Fact]
    public void The_catalog_has_ideas_of_every_kind()
    {
        FunIdea[] ideas = [.. Advisor.Catalog.FunIdeas];

        ideas.Should().HaveCountGreaterThanOrEqualTo(60);
        foreach (FunIdeaOrigin origin in Enum.GetValues<FunIdeaOrigin>())
            ideas.Count(i => i.Origin == origin).Should().BeGreaterThanOrEqualTo(15, "{0}", origin);
        foreach (FunIdeaSetting setting in Enum.GetValues<FunIdeaSetting>())
            ideas.Count(i => i.Settings.Contains(setting)).Should().BeGreaterThanOrEqualTo(15, "{0}", setting);
        ideas.Count(i => i.Cost == Cost.Free).Should().BeGreaterThanOrEqualTo(20);
        ideas.Where(i => !i.Settings.Contains(FunIdeaSetting.AtADistance)).Should().OnlyContain(i => i.Excludes.Any(c => c.Id == ContextIds.LivingApart));
    }

    [Fact]
    public void A_commitment_tells_nothing_and_fits_nothing_else()
    {
        FunRatings one = new FunCouple(Two, 1, FunCouple.Rated(3, 1), FunCouple.Rated(1, 3)).A;
        FunRatings salted = new FunCouple(Two, 2, FunCouple.Rated(3, 1), FunCouple.Rated(1, 3)).A;
        FunRatings fresh = Advisor.RateFunIdeas(Two, "A", FunCouple.Rated(3, 1), FunCouple.Begin);

        // Worked out apart from the library: printf 'intimacy-fun-seal/1\n%s\n1\nA\nown-1 3\nown-2 1\n' SALT | sha256sum, SALT that of the couple 1 in hexadecimal digits.
        one.Seal.Hash.Should().Be("fee52bcddeeff0c3d40d8f9726a738c0e9c845486b426e0bad308c5b435475ac");
        new[] { one.Seal.Hash, salted.Seal.Hash, fresh.Seal.Hash }.Should().OnlyHaveUniqueItems();
        FunRatingsJson.Read(new MemoryStream(FunRatingsJson.Write(one))).Seal.Hash.Should().Be(one.Seal.Hash, "whoever opens the file can check it");
    }

    private static ImmutableArray<InputProblem> Problems(Action action) => action.Should().Throw<InvalidInputException>().Which.Problems;

    /// <summary>Within four standard errors; the salts are always the same ones.</summary>
    private static void ShouldBeAbout(int count, double share) => (count / (double)Couples).Should().BeApproximately(share, 4 * Math.Sqrt(share * (1 - share) / Couples));
}
