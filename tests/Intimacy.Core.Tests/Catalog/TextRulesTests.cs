using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog;

public class TextRulesTests
{
    /// <summary>All but a term that the library has too, and what a checklist for scores alone is about.</summary>
    public static TheoryData<string> Keys => new(Edit.Document()["texts"]!["en"]!.AsObject().Select(t => t.Key).Where(k => k is not ("term.partner" or "checklist.short.about")));

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_missing_text_is_one_problem_that_names_the_key(string key)
    {
        InputProblem problem = Edit.Document().Without($"texts/en/{key}").Problems().Should().ContainSingle().Subject;

        problem.Path.Should().Be($"$.texts.en['{key}']");
        problem.ToString().Should().EndWith("expected a text; found nothing");
    }

    [Theory]
    [InlineData("sign.nois")]
    [InlineData("because.sign.feels-unsafe")]
    [InlineData("practice.cook-alone.care")]
    [InlineData("scale.times.4")]
    [InlineData("caution.bogus")]
    [InlineData("anything")]
    public void A_text_that_nothing_uses_is_refused_as_mistyped(string key)
    {
        Edit.Document().Set($"texts/en/{key}", "\"Text.\"").Problems().Should().ContainSingle()
            .Which.Found.Should().Be("an unused text");
    }

    [Theory]
    [InlineData("\"\"", "an empty string")]
    [InlineData("\" \\n\"", "an empty string")]
    [InlineData("null", "null")]
    [InlineData("[\"Text.\"]", "an array")]
    public void An_empty_text_or_none_is_refused(string json, string found)
    {
        Edit.Document().Set("texts/en/sign.noise", json).Problems().Select(p => (p.Path, p.Found))
            .Should().Contain(("$.texts.en['sign.noise']", found));
    }

    [Fact]
    public void A_culture_that_is_no_language_tag_is_refused_and_never_printed_raw()
    {
        var document = Edit.Document();
        string texts = document["texts"]!["en"]!.ToJsonString();
        document.Without("texts/en").Set("texts/\u001B[31m", texts).Without("texts/\u001B[31m/sign.noise");

        IReadOnlyList<InputProblem> problems = document.Problems();

        problems.Select(p => p.Path).Should().Contain("$.texts['\\u001b[31m']");
        problems.Should().OnlyContain(p => !p.ToString().Any(char.IsControl));
    }

    [Fact]
    public void The_texts_may_be_in_any_one_language()
    {
        var document = Edit.Document();
        string texts = document["texts"]!["en"]!.ToJsonString();

        document.Without("texts/en").Set("texts/pt-BR", texts).Load().Culture.Should().Be("pt-BR");
    }

    [Fact]
    public void A_text_of_the_library_may_be_said_in_other_words()
    {
        Edit.Document().Set("texts/en/grade.suggested", "\"Nearly so.\"").Load().Claims[0].GradeText.Should().Be("Nearly so.");
    }

    [Theory]
    [InlineData("My {flatmate} was loud.")]
    [InlineData("My {Partner} was loud.")]
    [InlineData("My {} was loud.")]
    [InlineData("My {partner was loud.")]
    [InlineData("My {par{partner}tner} was loud.")]
    public void An_unknown_placeholder_is_refused(string text)
    {
        Edit.Document().Set("texts/en/sign.noise", $"\"{text}\"").Problems().Select(p => p.ToString())
            .Should().Equal("$.texts.en['sign.noise']: expected placeholders that a term.* text fills; found another placeholder");
    }

    [Fact]
    public void Every_placeholder_of_a_text_is_filled()
    {
        Edit.Document().Set("texts/en/sign.noise", "\"{partner}{partner} and {relationship}}\"").Load().FindSign("noise")!.Statement
            .Should().Be("flatmateflatmate and relationship}");
    }

    [Fact]
    public void A_host_s_own_term_fills_its_own_placeholder()
    {
        Edit.Document().Set("texts/en/term.place", "\"flat\"").Set("texts/en/sign.noise", "\"The {place} was loud.\"").Load()
            .FindSign("noise")!.Statement.Should().Be("The flat was loud.");
    }

    [Theory]
    [InlineData("{relationship}")]
    [InlineData("{")]
    [InlineData("a term of far more than the forty characters that are allowed")]
    public void A_term_obeys_in_a_file_what_it_obeys_when_a_host_sets_it(string term)
    {
        Edit.Document().Set("texts/en/term.partner", $"\"{term}\"").Problems().Select(p => p.Path)
            .Should().Equal("$.texts.en['term.partner']");
    }

    [Fact]
    public void A_term_without_a_name_is_refused()
    {
        Edit.Document().Set("texts/en/term.", "\"x\"").Problems().Select(p => p.Path).Should().Equal("$.texts.en['term.']");
    }
}
