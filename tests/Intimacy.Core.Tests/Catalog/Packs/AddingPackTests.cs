using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Checks;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog.Packs;

public class AddingPackTests
{
    private const string Walk = """
        { "practices": [{ "id": "quiet-bench", "strategy": "marriage-enrichment", "cadence": { "per": "week" }, "minutes": 20, "effort": "low", "cost": "free", "place": "out", "with": "joint", "noKnownContraindication": true }],
        "texts": { "en": { "practice.quiet-bench": "A quiet bench", "practice.quiet-bench.how": "Sit together.", "practice.quiet-bench.first": "Pick a bench." } } }
        """;

    [Fact]
    public void A_practice_is_added_to_the_built_in_catalog_by_a_file_of_ten_lines()
    {
        IntimacyCatalog built = IntimacyCatalog.Default;

        IntimacyCatalog catalog = PackText.Load(("acme", Walk));

        catalog.Practices.Should().HaveCount(built.Practices.Length + 1);
        catalog.FindPractice("quiet-bench")!.Title.Should().Be("A quiet bench");
        (catalog.VersionId, catalog.WordingHash, catalog.ScoringHash).Should().Be((built.VersionId, built.WordingHash, built.ScoringHash));
        catalog.Packs.Select(p => (p.Id, p.Version)).Should().Equal(("acme", null));
        CatalogLinter.Lint(catalog).Should().OnlyContain(f => f.Code == "IC017", "it is not in Spanish yet, and nothing else is found");
    }

    [Fact]
    public void Without_a_pack_there_is_none() => IntimacyCatalog.Default.Packs.Should().BeEmpty();

    [Fact]
    public void No_pack_at_all_changes_nothing()
    {
        IntimacyCatalog same = IntimacyCatalog.Default.WithPacks([]);

        (same.WordingHash, same.ScoringHash, same.Packs.Length, same.Practices.Length)
            .Should().Be((IntimacyCatalog.Default.WordingHash, IntimacyCatalog.Default.ScoringHash, 0, IntimacyCatalog.Default.Practices.Length));
    }

    [Fact]
    public void Packs_may_be_laid_over_a_catalog_that_is_there_and_keep_its_terms()
    {
        IntimacyCatalog married = IntimacyCatalog.Default.WithTerms(new Dictionary<string, string> { ["partner"] = "spouse" });

        IntimacyCatalog catalog = married.WithPacks([PackText.Of("acme", """{ "texts": { "en": { "practice.warm-touch": "Touch of a {partner}" } } }""")]);

        catalog.FindPractice("warm-touch")!.Title.Should().Be("Touch of a spouse");
        married.FindPractice("warm-touch")!.Title.Should().NotBe("Touch of a spouse");
        catalog.WithPacks([PackText.Of("more", Walk)]).Packs.Select(p => p.Id).Should().Equal("acme", "more");
    }

    [Fact]
    public void A_host_lays_packs_over_a_catalog_of_its_own()
    {
        IntimacyCatalog catalog = IntimacyCatalog.Load([new("flat.json", Edit.Document().Open()), PackText.Of("acme", """{ "patch": { "settings": { "nearTie": 1 } } }""")]);

        catalog.VersionId.Should().Be("flat-share/2.1");
        catalog.Settings.NearTie.Should().Be(new Points(1_00));
    }

    [Fact]
    public void Every_kind_of_element_can_be_added()
    {
        IntimacyCatalog catalog = PackText.Load(("acme", """
            { "contexts": [{ "id": "night-shifts", "of": "couple" }],
            "scales": [{ "id": "days", "options": [{ "code": 0 }, { "code": 7 }] }],
            "dimensions": [{ "id": "rest" }],
            "signs": [{ "id": "slept-well", "polarity": "positive", "scale": "days", "dimensions": { "rest": 1 } }],
            "checklists": [{ "id": "rested", "signs": ["slept-well", "loneliness"] }],
            "sources": [{ "id": "own-2026", "authors": ["Own, A."], "year": 2026, "title": "T", "journal": "J", "volume": "1", "pages": "1", "doi": "10.1/1", "verification": "unverified", "design": "unknown" }],
            "claims": [{ "id": "rest-helps", "grade": "suggested", "sources": ["own-2026"], "strategies": ["rest"] }],
            "model": [{ "id": "rest-is-part", "grade": "editorial" }],
            "strategies": [{ "id": "rest", "excludes": ["night-shifts"] }],
            "practices": [{ "id": "nap", "strategy": "rest", "cadence": { "per": "day" }, "minutes": 20, "effort": "low", "cost": "free", "place": "home", "with": "solo", "firstStep": true }],
            "rules": [{ "id": "tired", "strategy": "rest", "signal": "sign:slept-well", "weight": 2, "basis": "editorial" }],
            "prompts": [{ "id": "best-sleep", "theme": "rest", "for": ["talk"] }],
            "funIdeas": [{ "id": "sleep-in", "from": "new", "settings": ["at-home"], "cost": "free" }],
            "retiredSigns": [{ "id": "slept-badly", "instead": "slept-well" }],
            "tensions": [{ "id": "rest-or-fun", "strategies": ["rest", "marriage-enrichment"], "from": 50 }],
            "contradictions": [{ "id": "rested-and-not", "signs": ["slept-well", "loneliness"], "from": 75 }],
            "texts": { "en": {
              "context.night-shifts": "Night shifts", "because.context.night-shifts": "One of you works at night.",
              "scale.days.prompt": "On how many days?", "scale.days.0": "none", "scale.days.7": "all",
              "dimension.rest": "Rest", "dimension.rest.about": "Rest.", "because.dimension.rest": "Rest was short.",
              "sign.slept-well": "I slept well.", "because.sign.slept-well": "Sleep was short.",
              "checklist.rested": "Rested", "checklist.rested.about": "Two questions.",
              "source.own-2026.found": "F.", "source.own-2026.limits": "L.", "claim.rest-helps": "Rest helps.", "model.rest-is-part": "Rest is part of it.",
              "strategy.rest": "Rest", "strategy.rest.about": "Sleep.", "practice.nap": "A nap", "practice.nap.how": "Lie down.", "practice.nap.first": "Today.",
              "rule.tired": "Tired people snap.", "prompt.best-sleep": "When did you sleep best?", "fun.sleep-in": "Sleep in", "tension.rest-or-fun": "Two things.",
              "contradiction.rested-and-not": "Both?" } } }
            """));

        catalog.FindStrategy("rest")!.Claims.Select(c => c.Id).Should().Equal("rest-helps");
        var advisor = new IntimacyAdvisor(catalog);
        advisor.Report(advisor.StartCheckIn("A", new DateOnly(2026, 11, 1), "rested").Answer("slept-well", 0).Answer("loneliness", 0).Build())
            .Recommendations[0].Strategy.Id.Should().Be("rest");
    }

    [Fact]
    public void An_id_that_is_there_is_refused_with_both_places_and_the_way_out()
    {
        PackText.Problems(("acme", """{ "dimensions": [{ "id": "closeness" }] }""")).Should().ContainSingle().Which.ToString().Should().Be(
            """acme.json: $.dimensions[0].id: expected an id that is new; what is there is changed under patch, as in "patch": { "dimensions": { "ID": ... } }; found that of built-in/signs.json: $.dimensions[0]""");
    }

    [Fact]
    public void What_is_wrong_in_a_pack_is_said_at_its_place_in_the_pack()
    {
        PackText.Problems(
            ("acme", """{ "rules": [{ "id": "tired", "strategy": "rest", "signal": "sign:slept-well", "weight": 0, "basis": "editorial" }] }"""),
            ("more", """{ "patch": { "practices": { "warm-touch": { "minutes": "ten" } } } }""")).Select(p => p.Path).Should().BeEquivalentTo(
            "acme.json: $.rules[0].strategy", "acme.json: $.rules[0].signal", "acme.json: $.rules[0].weight", "$.texts.en['rule.tired']", "more.json: $.patch.practices.warm-touch.minutes");
    }

    [Fact]
    public void A_text_of_a_pack_that_nothing_uses_is_a_mistyped_key()
    {
        PackText.Problems(("acme", """{ "texts": { "en": { "practice.micro-tuch": "Touch" } } }""")).Should().ContainSingle().Which.Path
            .Should().Be("acme.json: $.texts.en['practice.micro-tuch']");
    }
}
