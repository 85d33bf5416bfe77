using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog.Languages;

/// <summary>A host's words for the people and the bond, in a language in which a word has more than one form.</summary>
public class LanguageTermsTests
{
    private static readonly Dictionary<string, string> Marriage = new()
    {
        ["partner"] = "esposo",
        ["relationship"] = "matrimonio",
        ["relationship.our"] = "nuestro matrimonio",
        ["relationship.a"] = "un matrimonio",
    };

    private static readonly IntimacyCatalog Spanish = IntimacyCatalog.Default.WithCulture("es");

    [Fact]
    public void Every_form_of_a_word_is_put_where_it_belongs()
    {
        IntimacyCatalog married = Spanish.WithTerms(Marriage);

        married.FindSign(SignIds.Loneliness)!.Statement.Should().Be("Sentí soledad en nuestro matrimonio.");
        married.FindSign(SignIds.FearOfRejection)!.Statement.Should().Be("Tuve miedo de que mi esposo me rechazara.");
        married.WordingHash.Should().Be(Spanish.WordingHash);
    }

    [Fact]
    public void A_word_comes_with_all_its_forms()
    {
        Action one = () => Spanish.WithTerms(new Dictionary<string, string> { ["relationship.a"] = "un matrimonio" });

        one.Should().Throw<InvalidInputException>().Which.Problems.Select(p => p.ToString()).Should().BeEquivalentTo(
            "terms.relationship: expected a word, since another form of relationship is set; found nothing",
            "terms['relationship.our']: expected a word, since another form of relationship is set; found nothing");
    }

    [Fact]
    public void A_language_without_such_forms_needs_none_and_takes_none()
    {
        IntimacyCatalog.Default.WithTerms(new Dictionary<string, string> { ["relationship"] = "marriage" }).FindSign(SignIds.Loneliness)!.Statement.Should().Contain("marriage");
        Action more = () => IntimacyCatalog.Default.WithTerms(Marriage);
        more.Should().Throw<InvalidInputException>().Which.Problems.Select(p => p.Path).Should().BeEquivalentTo("terms['relationship.our']", "terms['relationship.a']");
    }

    [Fact]
    public void Words_of_one_language_are_not_carried_into_another()
    {
        IntimacyCatalog wife = IntimacyCatalog.Default.WithTerms(new Dictionary<string, string> { ["partner"] = "wife" });

        wife.WithCulture("es").FindSign(SignIds.FearOfRejection)!.Statement.Should().Be("Tuve miedo de que mi pareja me rechazara.");
        wife.WithCulture("en").FindSign(SignIds.FearOfRejection)!.Statement.Should().Contain("my partner");
    }

    [Fact]
    public void A_text_that_falls_back_to_another_language_is_filled_with_words_of_that_language()
    {
        IntimacyCatalog catalog = Packs.PackText.Load(("acme", """{ "texts": { "en": { "sign.loneliness": "I felt alone in our {relationship} with my {partner}." }, "es": { "sign.loneliness": null } } }"""));

        catalog.WithCulture("es").WithTerms(Marriage).FindSign(SignIds.Loneliness)!.Statement.Should().Be("I felt alone in our relationship with my partner.");
    }

    [Fact]
    public void A_form_has_a_name_of_two_parts_at_most()
    {
        Edit.Document().Set("texts/en/term.partner.the.big", "\"x\"").Problems().Select(p => p.Path).Should().Equal("$.texts.en['term.partner.the.big']");
        Edit.Document().Set("texts/en/term.partner.", "\"x\"").Problems().Select(p => p.Path).Should().Equal("$.texts.en['term.partner.']");
        Edit.Document().Set("texts/en/term.partner.the", "\"the flatmate\"").Set("texts/en/sign.noise", "\"Loud: {partner.the}.\"").Load()
            .FindSign("noise")!.Statement.Should().Be("Loud: the flatmate.");
    }

    [Fact]
    public void A_pack_says_a_word_for_one_language()
    {
        IntimacyCatalog catalog = Packs.PackText.Load(("acme", """{ "texts": { "es": { "term.partner": "cónyuge" } } }"""));

        catalog.WithCulture("es-CL").FindSign(SignIds.FearOfRejection)!.Statement.Should().Contain("mi cónyuge");
        catalog.FindSign(SignIds.FearOfRejection)!.Statement.Should().Contain("my partner");
    }
}
