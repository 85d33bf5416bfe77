using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog;

public class BadReferenceTests
{
    [Theory]
    [InlineData("defaultChecklist", "the id of a checklist")]
    [InlineData("signs/0/scale", "the id of a scale")]
    [InlineData("checklists/1/signs/2", "the id of a sign")]
    [InlineData("strategies/1/excludes/0", "the id of a context")]
    [InlineData("practices/0/strategy", "the id of a strategy")]
    [InlineData("practices/1/needs/0", "the id of a context")]
    [InlineData("practices/1/excludes/0", "the id of a context")]
    [InlineData("practices/1/claims/0", "the id of a claim")]
    [InlineData("practices/1/contraindication/instead", "the id of a practice")]
    [InlineData("rules/0/strategy", "the id of a strategy")]
    [InlineData("tensions/0/strategies/1", "the id of a strategy")]
    [InlineData("contradictions/0/signs/1", "the id of a sign")]
    [InlineData("claims/0/sources/0", "the id of a source")]
    [InlineData("claims/0/strategies/0", "the id of a strategy")]
    public void A_reference_to_nothing_is_reported_at_its_place_without_the_word(string place, string expected)
    {
        IReadOnlyList<InputProblem> problems = Edit.Document().Set(place, "\"nowhere-at-all\"").Problems();

        problems.Select(p => (p.Path, p.Expected)).Should().Contain((JsonPathOf(place), expected));
        problems.Select(p => p.ToString()).Should().NotContain(p => p.Contains("nowhere-at-all"));
    }

    [Theory]
    [InlineData("defaultChecklist")]
    [InlineData("signs/0/scale")]
    [InlineData("checklists/1/signs/2")]
    [InlineData("strategies/1/excludes/0")]
    [InlineData("practices/1/needs/0")]
    [InlineData("practices/1/contraindication/instead")]
    [InlineData("rules/0/signal")]
    [InlineData("claims/0/sources/0")]
    [InlineData("claims/0/strategies/0")]
    public void A_reference_that_is_no_string_is_reported_at_its_place(string place)
    {
        Edit.Document().Set(place, "7").Problems().Select(p => p.Path).Should().Contain(path => JsonPathOf(place).StartsWith(path));
    }

    [Theory]
    [InlineData("sign:nowhere")]
    [InlineData("sign:feels-unsafe")]
    [InlineData("dimension:nowhere")]
    [InlineData("dimension:noise")]
    [InlineData("index:order")]
    [InlineData("index:")]
    [InlineData("context:nowhere")]
    [InlineData("gap:order")]
    [InlineData("Sign:noise")]
    [InlineData("sign: noise")]
    [InlineData("noise")]
    [InlineData(":noise")]
    [InlineData("")]
    public void A_signal_of_nothing_known_is_refused_wherever_signals_stand(string signal)
    {
        string json = $"\"{signal}\"";

        Paths(Edit.Document().Set("rules/1/signal", json)).Should().Equal("$.rules[1].signal");
        Paths(Edit.Document().Set("rules/0/worstOf/1", json)).Should().Contain("$.rules[0].worstOf[1]");
        Paths(Edit.Document().Set("practices/1/for/0", json)).Should().Equal("$.practices[1].for[0]");
        Paths(Edit.Document().Set("practices/1/contraindication/when/0/signal", json)).Should().Equal("$.practices[1].contraindication.when[0].signal");
    }

    [Fact]
    public void A_weight_for_an_unknown_dimension_is_refused()
    {
        Paths(Edit.Document().Set("signs/0/dimensions", """{ "warmth": 1, "nowhere": 2 }""")).Should().Equal("$.signs[0].dimensions.nowhere");
    }

    [Fact]
    public void A_focus_for_an_unknown_pattern_is_refused()
    {
        Paths(Edit.Document().Set("focus/byPattern/nowhere", "\"keep\"")).Should().Equal("$.focus.byPattern.nowhere");
    }

    [Theory]
    [InlineData("cook-for-two")]
    public void An_alternative_that_needs_care_itself_is_refused(string id)
    {
        Paths(Edit.Document().Set("practices/1/contraindication/instead", $"\"{id}\"")).Should().Equal("$.practices[1].contraindication.instead");
    }

    private static IEnumerable<string> Paths(System.Text.Json.Nodes.JsonObject document) => document.Problems().Select(p => p.Path);

    private static string JsonPathOf(string place) =>
        "$" + string.Concat(place.Split('/').Select(part => char.IsAsciiDigit(part[0]) ? $"[{part}]" : $".{part}"));

    [Fact]
    public void A_dimension_that_is_none_is_said_once_whatever_letters_it_has()
    {
        Edit.Document().Set("patterns/uneven", "{ \"pattern\": \"lopsided\", \"below\": { \"w\u00e4rme\": 10 } }").Problems().Where(p => p.Path.Contains("below", StringComparison.Ordinal))
            .Should().ContainSingle().Which.ToString().Should().Be("$.patterns.uneven.below['w\u00e4rme']: expected the id of a dimension; found another name");
    }
}
