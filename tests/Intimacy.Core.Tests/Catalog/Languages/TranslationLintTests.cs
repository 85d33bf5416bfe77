using System.Text.Json.Nodes;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Checks;
using Intimacy.Core.Catalog.Comparison;

namespace Intimacy.Core.Tests.Catalog.Languages;

/// <summary>What is told of the languages of a catalog beside the one that every text stands in.</summary>
public class TranslationLintTests
{
    private const string Walk = """
        { "practices": [{ "id": "quiet-bench", "strategy": "increase-time-together", "cadence": { "per": "week" }, "minutes": 20, "effort": "low", "cost": "free", "place": "out", "with": "joint", "noKnownContraindication": true }],
          "texts": { "en": { "practice.quiet-bench": "A quiet bench", "practice.quiet-bench.how": "Sit down with your {partner}.", "practice.quiet-bench.first": "Find one." }ES } }
        """;

    [Fact]
    public void A_text_that_a_language_lacks_is_told_where_the_original_stands()
    {
        IntimacyCatalog catalog = Packs.PackText.Load(("acme", Walk.Replace("ES", """, "es": { "practice.quiet-bench": "Un banco tranquilo" }""")));

        Findings(catalog).Should().Equal(
            "acme.json: $.texts.en['practice.quiet-bench.how']: information IC017: text:practice.quiet-bench.how is missing in es, and shown in another language",
            "acme.json: $.texts.en['practice.quiet-bench.first']: information IC017: text:practice.quiet-bench.first is missing in es, and shown in another language");
    }

    [Fact]
    public void A_copy_is_told_and_so_are_other_words_left_to_the_host()
    {
        IntimacyCatalog catalog = Packs.PackText.Load(("acme", Walk.Replace("ES", """
            , "es": { "practice.quiet-bench": "A quiet bench", "practice.quiet-bench.how": "Siéntate con tu pareja.", "practice.quiet-bench.first": "Encuentra uno con tu {partner}." }
            """)));

        Findings(catalog).Should().Equal(
            "acme.json: $.texts.es['practice.quiet-bench']: warning IC018: text:es/practice.quiet-bench says word for word what it says in en: A quiet bench",
            "acme.json: $.texts.es['practice.quiet-bench.how']: warning IC019: text:es/practice.quiet-bench.how leaves nothing to the host's words, and the original partner",
            "acme.json: $.texts.es['practice.quiet-bench.first']: warning IC019: text:es/practice.quiet-bench.first leaves partner to the host's words, and the original nothing");
    }

    [Fact]
    public void Another_form_of_a_word_is_the_same_word()
    {
        IntimacyCatalog catalog = Packs.PackText.Load(("acme", """{ "texts": { "es": { "sign.loneliness": "Me sentí sin compañía en mi {relationship}." } } }"""));

        Findings(catalog).Should().BeEmpty();
    }

    [Fact]
    public void A_language_that_has_just_begun_is_told_in_one_line()
    {
        IntimacyCatalog catalog = Packs.PackText.Load(("acme", """{ "texts": { "fr": { "sign.loneliness": "Je me suis senti seul dans notre {relationship}." } } }"""));

        string finding = Findings(catalog).Should().ContainSingle().Subject;
        finding.Should().StartWith("information IC017: language:fr lacks more than 20 texts, the first of them ").And.EndWith("; they are shown in another language");
    }

    [Fact]
    public void A_country_needs_what_it_says_otherwise_and_no_more()
    {
        IntimacyCatalog catalog = Packs.PackText.Load(("acme", """{ "texts": { "es-MX": { "fun.bowling": "Jugar al boliche, y que quien haga menos puntos elija el postre." }, "en-GB": { "fun.bowling": "Go bowling, and let the worse score choose the pudding." } } }"""));

        Findings(catalog).Should().BeEmpty();
    }

    [Fact]
    public void A_form_that_a_language_needs_is_missing_where_only_the_others_were_written()
    {
        JsonObject document = Edit.Document();
        string english = document["texts"]!["en"]!.ToJsonString();
        document.Without("texts/en").Set("texts/pl", english).Set("texts/pl/takes.minute", "\"{n} minuty\"").Set("texts/pl/takes.minute.few", "\"{n} minuty\"");

        string[] missing = [.. document.Load().WrittenTexts().MissingIn("pl")];

        missing.Should().Contain("takes.minute.many").And.NotContain(["takes.minute", "takes.minute.few", "takes.minute.one", "sign.noise"]);
        missing.Should().Contain("notice.own-view", "the library does not speak Polish");
    }

    [Fact]
    public void A_changed_translation_leaves_scores_comparable_and_a_changed_original_does_not()
    {
        IntimacyCatalog before = IntimacyCatalog.Default;

        CatalogDiff translation = CatalogDiff.Between(before, Packs.PackText.Load(("acme", """{ "texts": { "es": { "sign.loneliness": "Me sentí sin compañía en mi {relationship}." } } }""")));
        CatalogDiff original = CatalogDiff.Between(before, Packs.PackText.Load(("acme", """{ "texts": { "en": { "sign.loneliness": "I felt alone in our {relationship}." } } }""")));

        (translation.AreScoresComparable, translation.Changes.Single().Aspect).Should().Be((true, CatalogAspect.Texts));
        (original.AreScoresComparable, original.Changes.Single().Aspect).Should().Be((false, CatalogAspect.Wording));
    }

    [Fact]
    public void A_telephone_number_is_found_in_whatever_language_it_stands()
    {
        IntimacyCatalog catalog = Packs.PackText.Load(("acme", """{ "texts": { "es": { "fun.bowling": "Llama al 900 123 456 y reserva." } } }"""));

        Findings(catalog).Should().ContainSingle().Which.Should().Contain("IC016").And.Contain("text:es/fun.bowling").And.StartWith("acme.json: $.texts.es['fun.bowling']");
    }

    private static IEnumerable<string> Findings(IntimacyCatalog catalog) => CatalogLinter.Lint(catalog).Select(f => f.ToString());
}
