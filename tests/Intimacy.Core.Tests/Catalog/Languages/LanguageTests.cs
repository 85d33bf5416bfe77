using System.Text.Json.Nodes;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog.Languages;

public class LanguageTests
{
    private static readonly IntimacyCatalog Catalog = TwoLanguages.Document().Load();

    [Theory]
    [InlineData("en", "en", "My flatmate was loud.", "We quarrelled.")]
    [InlineData("es", "es", "Mi compañía de piso hizo ruido.", "Hubo peleas.")]
    [InlineData("es-MX", "es-MX", "Mi compañía de piso hizo ruido.", "Hubo pleitos.")]
    [InlineData("ES-mx", "es-MX", "Mi compañía de piso hizo ruido.", "Hubo pleitos.")]
    [InlineData("es-AR", "es", "Mi compañía de piso hizo ruido.", "Hubo peleas.")]
    [InlineData("es-x-flat", "es", "Mi compañía de piso hizo ruido.", "Hubo peleas.")]
    [InlineData("zh-Hant-TW", "zh-Hant", "很吵", "We quarrelled.")]
    [InlineData("zh", "en", "My flatmate was loud.", "We quarrelled.")]
    [InlineData("fr-CA", "en", "My flatmate was loud.", "We quarrelled.")]
    public void Each_text_is_in_the_nearest_language_that_has_it(string asked, string resolved, string noise, string quarrels)
    {
        IntimacyCatalog catalog = Catalog.WithCulture(asked);

        catalog.Culture.Should().Be(resolved);
        catalog.FindSign("noise")!.Statement.Should().Be(noise);
        catalog.FindSign("quarrels")!.Statement.Should().Be(quarrels);
    }

    [Fact]
    public void The_languages_are_named_the_one_with_all_texts_first()
    {
        Catalog.Cultures.Should().Equal("en", "es", "es-MX", "zh-Hant");
        Catalog.WithCulture("es").Cultures.Should().Equal("en", "es", "es-MX", "zh-Hant");
        IntimacyCatalog.Default.Cultures.Should().Equal("en", "es");
    }

    [Fact]
    public void What_is_shown_in_another_language_is_said_and_what_another_country_lends_is_not()
    {
        IReadOnlyDictionary<string, string> elsewhere = Catalog.WithCulture("es-MX").FallbackTexts;

        elsewhere.Should().Contain("sign.tidy-kitchen", "en").And.NotContainKeys("sign.noise", "sign.quarrels");
        Catalog.FallbackTexts.Should().BeEmpty();
        IntimacyCatalog.Default.WithCulture("es-MX").FallbackTexts.Should().BeEmpty();
    }

    [Fact]
    public void Texts_of_the_library_are_there_for_every_catalog_in_every_language_of_the_library()
    {
        IntimacyCatalog spanish = Catalog.WithCulture("es");

        spanish.NameOf(IndexKind.Presence).Should().Be(IntimacyCatalog.Default.WithCulture("es").NameOf(IndexKind.Presence));
        spanish.FallbackTexts.Keys.Should().NotContain("index.presence");
    }

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("es_MX")]
    [InlineData("es-")]
    [InlineData("español")]
    [InlineData("es-MX\n")]
    [InlineData("abcdefghijk")]
    public void What_is_no_language_tag_is_refused(string culture)
    {
        Action ask = () => Catalog.WithCulture(culture);

        ask.Should().Throw<InvalidInputException>().Which.Problems.Select(p => p.ToString())
            .Should().Equal("culture: expected a language tag such as en or pt-BR; found another text");
    }

    [Fact]
    public void A_translation_asks_the_same()
    {
        Catalog.WithCulture("es").WordingHash.Should().Be(Catalog.WordingHash);
        TwoLanguages.Document().Set("texts/es/sign.noise", "\"Hubo mucho ruido.\"").Load().WordingHash.Should().Be(Catalog.WordingHash);
        Edit.Document().Load().WordingHash.Should().Be(Catalog.WordingHash);
        TwoLanguages.Document().Set("texts/en/sign.noise", "\"It was very loud.\"").Load().WordingHash.Should().NotBe(Catalog.WordingHash);
    }

    [Fact]
    public void The_language_of_all_texts_need_not_be_english()
    {
        JsonObject document = Edit.Document();
        string texts = document["texts"]!["en"]!.ToJsonString();
        document.Without("texts/en").Set("texts/es", texts).Set("texts/en", """{ "sign.noise": "Loud." }""").Set("language", "\"ES\"");

        IntimacyCatalog catalog = document.Load();

        (catalog.Culture, catalog.Cultures[0]).Should().Be(("es", "es"));
        catalog.WithCulture("en-GB").FindSign("noise")!.Statement.Should().Be("Loud.");
    }

    [Fact]
    public void Which_language_has_all_texts_is_said_where_there_are_several()
    {
        TwoLanguages.Document().Without("language").Problems().Select(p => p.ToString())
            .Should().Equal("$.language: expected the language that every text stands in, one of en, es, es-MX, zh-Hant; found nothing");
        TwoLanguages.Document().Set("language", "\"fr\"").Problems().Select(p => p.ToString())
            .Should().Equal("$.language: expected the language that every text stands in, one of en, es, es-MX, zh-Hant; found another word");
        TwoLanguages.Document().Set("language", "7").Problems().Select(p => p.ToString())
            .Should().Equal("$.language: expected the language that every text stands in, one of en, es, es-MX, zh-Hant; found a number");
    }

    [Theory]
    [InlineData("texts/es/sign.nois", "\"Ruido.\"", "$.texts.es['sign.nois']: expected a key that something in the catalog uses; found an unused text")]
    [InlineData("texts/es/sign.noise", "\"El {piso}.\"", "$.texts.es['sign.noise']: expected placeholders that a term.* text fills; found another placeholder")]
    [InlineData("texts/es/sign.noise", "\" \"", "$.texts.es['sign.noise']: expected a text; found an empty string")]
    [InlineData("texts/es/cue.at", "\"A cualquier hora\"", "$.texts.es['cue.at']: expected a text with the placeholder {time}; found none")]
    [InlineData("texts/es/takes.minute", "\"Minutos\"", "$.texts.es['takes.minute']: expected a text with the placeholder {n}; found none")]
    [InlineData("texts/es/takes.minute.few", "\"{n} minutos\"", "$.texts.es['takes.minute.few']: expected a key that something in the catalog uses; found an unused text")]
    [InlineData("texts/es/term.partner", "\"{\"", "$.texts.es['term.partner']: expected a term with a name, of 1 to 40 characters, some of them visible, without braces, control characters and outer spaces; found another text")]
    public void Texts_of_every_language_are_read_when_a_catalog_is_loaded(string place, string text, string problem)
    {
        TwoLanguages.Document().Set(place, text).Problems().Select(p => p.ToString()).Should().Equal(problem);
    }

    [Fact]
    public void A_missing_text_in_another_language_is_no_mistake_and_one_in_the_language_of_all_texts_is()
    {
        TwoLanguages.Document().Without("texts/en/sign.quarrels").Problems().Select(p => p.ToString())
            .Should().Equal("$.texts.en['sign.quarrels']: expected a text; found nothing");
    }

    [Fact]
    public void A_text_that_another_one_hides_is_read_too()
    {
        JsonObject document = Edit.Document();
        string english = document["texts"]!["en"]!.ToJsonString();
        document.Set("texts/en-GB", english).Set("language", "\"en-GB\"").Set("texts/en/sign.noise", "\"The {flat}.\"");

        document.Problems().Select(p => p.ToString()).Should().Equal("$.texts.en['sign.noise']: expected placeholders that a term.* text fills; found another placeholder");
    }

    [Fact]
    public void Two_hundred_languages_are_the_most()
    {
        JsonObject document = Edit.Document().Set("language", "\"en\"");
        for (int i = 0; i < 199; i++)
            document.Set($"texts/la-{i}", "{}");
        document.Load().Cultures.Should().HaveCount(200);

        document.Set("texts/pl", "{}").Problems().Select(p => p.ToString()).Should().Equal("$.texts.pl: expected at most 200 languages; found one more");
    }

    [Fact]
    public void Two_spellings_of_a_tag_are_one_language()
    {
        IntimacyCatalog catalog = TwoLanguages.Document().Set("texts/ES", """{ "sign.tidy-kitchen": "La cocina estaba en orden." }""").Load();

        catalog.Cultures.Should().Equal("en", "es", "es-MX", "zh-Hant");
        catalog.WithCulture("es").FindSign("tidy-kitchen")!.Statement.Should().Be("La cocina estaba en orden.");
    }
}
