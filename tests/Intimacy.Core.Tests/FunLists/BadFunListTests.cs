using System.Collections.Immutable;
using System.Text;
using Intimacy.Core.FunLists;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.FunLists;

/// <summary>Bad input is told all at once, each at its place; no rating is repeated.</summary>
public sealed class BadFunListTests
{
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;
    private static readonly FunList Two = FunCouple.ListOf(2);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("swim\nnaked")]
    [InlineData("swim\u0007")]
    [InlineData("\u202eswim")]
    [InlineData("swim ")]
    [InlineData("\u2800")]
    public void An_idea_of_one_s_own_is_a_line_of_text(string idea) =>
        Problems(() => Advisor.StartFunList([], ["fine", idea])).Should().ContainSingle().Which.Path.Should().Be("ideas[1].text");

    [Fact]
    public void An_idea_that_is_too_long_or_none_is_refused()
    {
        Problems(() => Advisor.StartFunList([], [new string('x', 201), null!, "half \ud800"])).Should().HaveCount(3);
        Advisor.StartFunList([], [new string('x', 200)]).Ideas.Should().ContainSingle(i => i.IsOwn && i.Id == "own-1");
    }

    [Theory]
    [InlineData("Swim in the sea", "swim in the SEA")]
    [InlineData("Caf\u00e9", "Cafe\u0301")]
    [InlineData("A\u200dB", "AB")]
    [InlineData("A B", "A\u00a0B")]
    public void Ideas_that_look_alike_are_one(string first, string second) =>
        Problems(() => Advisor.StartFunList([], [first, second])).Should().ContainSingle().Which.Found.Should().Be("one that looks like ideas[0]");

    [Fact]
    public void An_own_idea_must_not_repeat_one_of_the_catalog() =>
        Problems(() => Advisor.StartFunList(own: ["dance to three songs in the kitchen."])).Should().ContainSingle().Which.Expected.Should().Be("an idea that is not on the list yet");

    [Fact]
    public void Ten_thousand_ideas_are_too_many_and_a_thousand_are_fine()
    {
        Problems(() => Advisor.StartFunList([], Enumerable.Range(0, 10_000).Select(i => $"Idea {i}"))).Should().ContainSingle().Which.Expected.Should().Be("from 1 to 1000 ideas");
        Problems(() => Advisor.StartFunList([], [])).Should().ContainSingle().Which.Found.Should().Be("none");
        Problems(() => Advisor.StartFunList(Enumerable.Repeat(Advisor.Catalog.FunIdeas[0], 2))).Should().HaveCount(2, "an id and a text twice");

        FunList thousand = FunCouple.ListOf(FunList.MaxIdeas);
        var all = thousand.Ideas.ToDictionary(i => i.Id, _ => 3);
        new FunCouple(thousand, 1, all, all).Reveal(0).Idea.Should().NotBeNull();
        FunListJson.Read(new MemoryStream(FunListJson.Write(thousand))).Ideas.Should().HaveCount(FunList.MaxIdeas);
        Problems(() => thousand.WithIdeas(["one more"])).Should().ContainSingle().Which.Found.Should().Be("more");
    }

    [Fact]
    public void All_that_is_wrong_with_a_rating_is_told_at_once()
    {
        var bad = new Dictionary<string, int> { ["own-1"] = 4, ["own-2"] = -8_617, ["no such idea\n"] = 8_618 };

        string message = FluentActions.Invoking(() => Advisor.RateFunIdeas(Two, "\u202eA", bad, new DateOnly(1, 1, 1), [1, 2, 3])).Should().Throw<InvalidInputException>().Which.Message;

        foreach (string place in (string[])["partner", "date", "ratings.own-1", "ratings.own-2", "salt", "the id of an idea of the list"])
            message.Should().Contain(place);
        message.Should().NotContain("8617").And.NotContain("8618").And.NotContain("\u202e");
        Problems(() => Advisor.RateFunIdeas(Two, "A", new Dictionary<string, int>(), FunCouple.Begin)).Should().ContainSingle().Which.Path.Should().Be("ratings");
    }

    [Fact]
    public void A_list_that_is_full_is_not_written_beyond_what_can_be_read()
    {
        var couple = new FunCouple(Two, 1, FunCouple.Rated(3, 1), FunCouple.Rated(1, 3));
        DateOnly day = FunCouple.Begin.AddDays(-7 * FunList.MostPicks);
        FunList picked = couple.List.With([.. Enumerable.Range(0, FunList.MostPicks).Select(week => new FunPick(day.AddDays(7 * week), 1, null, isDone: false))]);
        FunList rounds = couple.List.With(FunList.MostRounds, FunCouple.Begin.AddDays(-40), couple.List.Seals);

        FunListJson.Read(new MemoryStream(FunListJson.Write(picked))).Picks.Should().HaveCount(FunList.MostPicks);
        FunListJson.Read(new MemoryStream(FunListJson.Write(rounds))).Round.Should().Be(FunList.MostRounds);
        Problems(() => Advisor.RevealFunIdea(picked, couple.A, couple.B, FunCouple.Begin)).Should().ContainSingle().Which.Found.Should().Be("a full one");
        Problems(() => Advisor.RateFunIdeas(rounds, "A", FunCouple.Rated(1), FunCouple.Begin)).Should().ContainSingle().Which.Found.Should().Be("a full one");
    }

    [Theory]
    [InlineData(1, 1, 1, "a date from 1900-01-01 on")]
    [InlineData(9999, 12, 31, "a date that has come")]
    public void Far_dates_are_refused(int year, int month, int day, string expected)
    {
        var couple = new FunCouple(Two, 1, FunCouple.Rated(3, 1), FunCouple.Rated(1, 3));
        var date = new DateOnly(year, month, day);

        Problems(() => Advisor.RateFunIdeas(Two, "A", FunCouple.Rated(1), date)).Should().ContainSingle().Which.Expected.Should().Be(expected);
        Problems(() => Advisor.SealFunRatings(Two, couple.A, date)).Should().ContainSingle().Which.Expected.Should().Be(expected);
        Problems(() => Advisor.RevealFunIdea(couple.List, couple.A, couple.B, date)).Should().Contain(p => p.Expected == expected);
    }

    [Theory]
    [InlineData("""{"format":"intimacy-fun-list/1","round":0,"seals":[],"picks":[],"ideas":[]}""", "$.ideas")]
    [InlineData("""{"format":"intimacy-fun-list/1","round":1,"seals":[],"picks":[],"ideas":[{"id":"a","text":"A"}]}""", "$.roundBegan")]
    [InlineData("""{"format":"intimacy-fun-list/1","round":-1,"seals":[],"picks":[],"ideas":[{"id":"a","text":"A"}]}""", "$.round")]
    [InlineData("""{"format":"intimacy-fun-list/1","round":1,"roundBegan":"soon","seals":[],"picks":[],"ideas":[{"id":"a","text":"A"}]}""", "$.roundBegan")]
    [InlineData("""{"format":"intimacy-fun-list/1","round":1,"roundBegan":"2026-01-01","seals":[{"partner":"A","hash":"00"}],"picks":[],"ideas":[{"id":"a","text":"A"}]}""", "$.seals[0].hash")]
    [InlineData("""{"format":"intimacy-fun-list/1","round":1,"roundBegan":"2026-01-01","seals":[],"picks":[{"date":"2026-01-01","round":2,"idea":"a"}],"ideas":[{"id":"a","text":"A"}]}""", "$.picks[0].round")]
    [InlineData("""{"format":"intimacy-fun-list/1","round":1,"roundBegan":"2026-01-01","seals":[],"picks":[{"date":"2026-01-01","round":1,"idea":"b"}],"ideas":[{"id":"a","text":"A"}]}""", "$.picks[0].idea")]
    [InlineData("""{"format":"intimacy-fun-list/1","round":1,"roundBegan":"2026-01-01","seals":[],"picks":[{"date":"2026-01-01","round":1,"idea":null,"done":true}],"ideas":[{"id":"a","text":"A"}]}""", "$.picks[0].done")]
    [InlineData("""{"format":"intimacy-fun-list/1","round":1,"roundBegan":"2026-01-01","seals":[],"picks":[{"date":"2026-01-08","round":1,"idea":"a"},{"date":"2026-01-14","round":1,"idea":"a"}],"ideas":[{"id":"a","text":"A"}]}""", "$.picks[1].date")]
    [InlineData("""{"format":"intimacy-fun-list/1","round":0,"seals":[],"picks":[],"ideas":[{"id":"a","text":"A","rating":3}]}""", "$.ideas[0].rating")]
    [InlineData("""{"format":"intimacy-fun-ratings/1","partner":"A","round":1,"salt":"","ratings":{"a":1}}""", "$.format")]
    public void A_damaged_list_is_refused_with_the_place(string json, string path)
    {
        FunListJson.TryRead(Encoding.UTF8.GetBytes(json), out _, out var problems).Should().BeFalse();

        problems.Select(p => p.Path).Should().Equal(path);
    }

    [Theory]
    [InlineData("\"partner\": \"A\"", "\"partner\": \"\"", "$.partner")]
    [InlineData("\"round\": 1", "\"round\": 0", "$.round")]
    [InlineData("\"own-1\": 3", "\"own-1\": 8617", "$.ratings.own-1")]
    [InlineData("\"own-1\": 3", "\"own-1\": \"8617\"", "$.ratings.own-1")]
    [InlineData("\"own-1\": 3", "\"Own 1\": 3", "$.ratings['Own 1']")]
    [InlineData("\"salt\": \"", "\"salt\": \"F", "$.salt")]
    [InlineData("\"format\"", "\"stray\": 1, \"format\"", "$.stray")]
    public void Damaged_ratings_are_refused_with_the_place_and_no_rating(string from, string to, string path)
    {
        string json = Encoding.UTF8.GetString(FunRatingsJson.Write(new FunCouple(Two, 1, FunCouple.Rated(3, 1), FunCouple.Rated(1, 3)).A));
        json.Should().Contain(from);

        FunRatingsJson.TryRead(Encoding.UTF8.GetBytes(json.Replace(from, to, StringComparison.Ordinal)), out _, out var problems).Should().BeFalse();

        problems.Select(p => p.Path).Should().Equal(path);
        string.Join(' ', problems).Should().NotContain("8617");
    }

    private static ImmutableArray<InputProblem> Problems(Action action) => action.Should().Throw<InvalidInputException>().Which.Problems;
}
