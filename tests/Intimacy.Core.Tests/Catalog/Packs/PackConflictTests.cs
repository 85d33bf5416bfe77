using Intimacy.Core.Catalog;

namespace Intimacy.Core.Tests.Catalog.Packs;

public class PackConflictTests
{
    private const string Ten = """{ "patch": { "practices": { "warm-touch": { "minutes": 10 } } } }""";
    private const string Twenty = """{ "patch": { "practices": { "warm-touch": { "minutes": 20 } } } }""";
    private const string Gone = """{ "remove": { "practices": ["warm-touch"] } }""";

    [Fact]
    public void Two_packs_that_want_different_things_are_told_with_both_places()
    {
        PackText.Problems(("one", Ten), ("two", Twenty)).Select(p => p.ToString()).Should().Equal(
            "two.json: $.patch.practices.warm-touch.minutes: expected nothing that another pack says otherwise; or \"over\": [\"one\"] in two, or \"over\": [\"two\"] in one; "
            + "found one.json: $.patch.practices.warm-touch.minutes, by the pack one");
    }

    [Fact]
    public void Two_packs_that_want_the_same_agree() => PackText.Problems(("one", Ten), ("two", Ten)).Should().BeEmpty();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_pack_over_another_has_the_last_word_in_whatever_order_they_are_given(bool turned)
    {
        (string, string)[] packs = [("one", Ten), ("two", Twenty.Replace("{ \"patch\"", "{ \"over\": [\"one\"], \"patch\"", StringComparison.Ordinal))];

        PackText.Load(turned ? [packs[1], packs[0]] : packs).FindPractice("warm-touch")!.Minutes.Should().Be(20);
    }

    [Theory]
    [InlineData(Gone, Ten)]
    [InlineData("""{ "texts": { "en": { "practice.warm-touch": "One" } } }""", """{ "texts": { "en": { "practice.warm-touch": "Two" } } }""")]
    [InlineData("""{ "patch": { "practices": { "warm-touch": { "minutes": null } } } }""", """{ "patch": { "practices": { "warm-touch": { "minutes": 90 } } } }""")]
    [InlineData("""{ "patch": { "checklists": { "core": { "signs": ["loneliness"] } } } }""", """{ "patch": { "checklists": { "core": { "signs": { "add": ["secrets"] } } } } }""")]
    [InlineData("""{ "patch": { "checklists": { "core": { "signs": { "add": ["secrets"] } } } } }""", """{ "patch": { "checklists": { "core": { "signs": { "remove": ["secrets"] } } } } }""")]
    [InlineData("""{ "dimensions": [{ "id": "rest" }] }""", """{ "dimensions": [{ "id": "rest" }] }""")]
    [InlineData("""{ "patch": { "patterns": { "uneven": null } } }""", """{ "patch": { "patterns": { "uneven": { "atWorst": [] } } } }""")]
    public void Whichever_of_two_comes_first_they_are_in_conflict(string one, string two)
    {
        PackText.Problems(("one", one), ("two", two)).Should().Contain(p => p.Path.StartsWith("two.json", StringComparison.Ordinal) && p.Found.Contains("one.json", StringComparison.Ordinal)
            || (p.Path.StartsWith("one.json", StringComparison.Ordinal) && p.Found.Contains("two.json", StringComparison.Ordinal)));
        PackText.Problems(("two", two), ("one", one)).Should().NotBeEmpty();
    }

    [Fact]
    public void Two_packs_may_begin_a_list_together()
    {
        const string Baby = """{ "patch": { "practices": { "pause-before-words": { "excludes": { "add": ["new-baby"] } } } } }""";
        const string Apart = """{ "patch": { "practices": { "pause-before-words": { "excludes": { "add": ["living-apart"] } } } } }""";

        PackText.Load(("one", Baby), ("two", Apart)).FindPractice("pause-before-words")!.Excludes.Select(c => c.Id).Should().Equal("new-baby", "living-apart");
    }

    [Fact]
    public void Packs_that_change_different_things_do_not_meet()
    {
        IntimacyCatalog catalog = PackText.Load(("one", Ten), ("two", """{ "patch": { "practices": { "warm-touch": { "effort": "high" } } }, "texts": { "en": { "practice.warm-touch": "Two" } } }"""));

        catalog.FindPractice("warm-touch")!.Title.Should().Be("Two");
        catalog.FindPractice("warm-touch")!.Minutes.Should().Be(10);
    }

    [Fact]
    public void A_pack_may_change_what_another_adds_only_by_saying_so()
    {
        const string Adds = """{ "funIdeas": [{ "id": "sleep-in", "from": "new", "settings": ["at-home"], "cost": "free" }], "texts": { "en": { "fun.sleep-in": "Sleep in" } } }""";

        PackText.Problems(("one", Adds), ("two", """{ "patch": { "funIdeas": { "sleep-in": { "cost": "low" } } } }""")).Should().ContainSingle();
        PackText.Problems(("one", Adds), ("two", """{ "over": ["one"], "patch": { "funIdeas": { "sleep-in": { "cost": "low" } } } }""")).Should().BeEmpty();
        PackText.Problems(("one", Adds), ("two", """{ "patch": { "funIdeas": { "sleep-in": { "needs": ["living-apart"] } } } }""")).Should().BeEmpty();
    }

    [Fact]
    public void What_another_pack_added_to_a_strategy_does_not_go_with_it_in_silence()
    {
        const string Adds = """
            { "rules": [{ "id": "lonely-readers", "strategy": "read-together", "signal": "sign:loneliness", "weight": 1, "basis": "editorial" }], "texts": { "en": { "rule.lonely-readers": "R." } } }
            """;

        PackText.Problems(("one", Adds), ("two", """{ "remove": { "strategies": ["read-together"] } }""")).Select(p => p.ToString())
            .Should().Equal("one.json: $.rules[0].strategy: expected the id of a strategy; found one that two.json: $.remove.strategies[0] takes away");
    }

    [Fact]
    public void Packs_over_each_other_in_a_circle_are_refused()
    {
        PackText.Problems(("one", """{ "over": ["two"] }"""), ("two", """{ "over": ["one"] }""")).Select(p => p.ToString())
            .Should().Equal("one.json: $.over: expected packs of which none is over itself, by whatever way; found a circle");
    }

    [Fact]
    public void Two_packs_of_one_id_are_refused()
    {
        PackText.Problems(("one", """{ "version": "1" }"""), ("one", """{ "version": "2" }""")).Select(p => p.ToString())
            .Should().Equal("one.json: $.id: expected packs with ids of their own; found that of one.json: $");
    }
}
