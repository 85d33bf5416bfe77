using System.Text.Json;
using CsCheck;
using Intimacy.Core.FunLists;
using Intimacy.Core.Tests.Promises;

namespace Intimacy.Core.Tests.FunLists;

/// <summary>Lists and ratings in files.</summary>
public sealed class FunJsonTests
{
    [Fact]
    public void Lists_and_ratings_survive_json() => Gen.Select(Gen.Int[1, 6], Gen.Int[0, 1_000_000], Gen.Int[0, 5], Gen.Bool).Sample(
        (ideas, number, weeks, isDone) =>
        {
            var random = new Random(number);
            int[] Ratings() => [.. Enumerable.Range(0, ideas).Select(_ => random.Next(4))];
            var couple = new FunCouple(FunCouple.ListOf(ideas), number, FunCouple.Rated(Ratings()), FunCouple.Rated(Ratings()));
            for (int week = 0; week < weeks; week++)
                couple.Reveal(week);
            if (isDone)
                couple.Done();

            byte[] list = FunListJson.Write(couple.List);
            byte[] ratings = FunRatingsJson.Write(couple.A);
            FunListJson.Write(FunListJson.Read(new MemoryStream(list))).Should().Equal(list);
            FunRatings again = FunRatingsJson.Read(new MemoryStream(ratings));
            FunRatingsJson.Write(again).Should().Equal(ratings);
            again.Seal.Hash.Should().Be(couple.A.Seal.Hash);
            FunReveal next = couple.Reveal(weeks);
            IntimacyAdvisor.Default.RevealFunIdea(FunListJson.Read(new MemoryStream(list)), again, couple.B, FunCouple.Begin.AddDays(7 * weeks)).Text.Should().Be(next.Text);
        },
        iter: 500);

    [Fact]
    public void The_first_files_of_the_formats_are_read_for_ever()
    {
        FunList list = Open("fun-list-1.json", FunListJson.Read);
        FunRatings ratings = Open("fun-ratings-1.json", FunRatingsJson.Read);

        (list.Round, list.RoundBegan, list.Seals.Length, list.Ideas.Length).Should().Be((1, FunCouple.Begin, 2, 3));
        list.Ideas.Select(i => (i.Id, i.Text, i.IsOwn)).Should().Equal(
            ("stars-outside", "Lie on a blanket at night and look at the stars.", false), ("bake-bread", "Bake a loaf of bread and eat the first slice while it is warm.", false), ("own-1", "Ring Bea", true));
        list.Picks.Select(p => (p.Date, p.Round, p.IdeaId, p.IsDone)).Should().Equal((FunCouple.Begin, 1, "bake-bread", true), (FunCouple.Begin.AddDays(7), 1, (string?)null, false));
        (ratings.Partner, ratings.Round, ratings.Ratings["bake-bread"], ratings.Ratings["own-1"], ratings.Seal.Hash).Should().Be(("A", 1, 3, 0, list.Seals[0].Hash));
    }

    [Fact]
    public void A_plain_serializer_gives_a_list_away_and_never_a_rating()
    {
        var couple = new FunCouple(FunCouple.ListOf(2), 1, FunCouple.Rated(3, 1), FunCouple.Rated(1, 3));

        JsonSerializer.Serialize(couple.List).Should().Contain("intimacy-fun-list/1");
        FluentActions.Invoking(() => JsonSerializer.Serialize(couple.A)).Should().Throw<NotSupportedException>();
        $"{couple.A} {couple.List} {couple.List.Seals[0]} {couple.List.Ideas[0]} {couple.Reveal(0)} {couple.List.Picks[0]}".Should().Be("Fun ratings Fun list Fun seal Fun list entry Fun reveal Fun pick");
    }

    [Fact]
    public void The_catalog_of_another_day_leaves_a_list_as_it_is()
    {
        IntimacyAdvisor other = RandomCatalog.Advisor(1);
        FunList list = Open("fun-list-1.json", FunListJson.Read);
        FunRatings ratings = Open("fun-ratings-1.json", FunRatingsJson.Read);

        other.Catalog.FunIdeas.Should().BeEmpty();
        other.RateFunIdeas(list, "A", ratings.Ratings, FunCouple.Begin.AddDays(28)).Round.Should().Be(2);
    }

    private static T Open<T>(string name, Func<Stream, T> read)
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "TestData", name));
        return read(file);
    }
}
