using System.Text;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog;

public class WholeDocumentTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("version")]
    [InlineData("defaultChecklist")]
    public void A_missing_scalar_is_reported(string property)
    {
        Edit.Document().Without(property).Problems().Should().ContainSingle().Which.Path.Should().Be($"$.{property}");
    }

    [Theory]
    [InlineData("patterns")]
    [InlineData("focus")]
    public void A_missing_table_is_reported(string property)
    {
        Edit.Document().Without(property).Problems().Should().Contain(p => p.Path == $"$.{property}" && p.Found == "nothing");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"intimacy-catalog/2\"")]
    public void Another_format_is_refused_at_once(string format)
    {
        Edit.Document().Set("format", format).Problems().Select(p => (p.Path, p.Expected))
            .Should().Equal(("$.format", "\"intimacy-catalog/1\""));
    }

    [Fact]
    public void A_file_of_another_kind_is_called_by_its_name()
    {
        Edit.Document().Set("format", "\"intimacy-check-in/1\"").Problems().Select(p => p.ToString())
            .Should().Equal("$.format: expected a catalog (intimacy-catalog/1); found a check-in (intimacy-check-in/1)");
    }

    [Fact]
    public void A_document_given_twice_is_one_problem()
    {
        byte[] document = System.Text.Encoding.UTF8.GetBytes(Edit.Document().ToJsonString());

        Action loading = () => IntimacyCatalog.Load([new("friends.json", new MemoryStream(document)), new("copy.json", new MemoryStream(document))]);
        loading.Should().Throw<InvalidInputException>().Which.Problems.Select(p => p.ToString())
            .Should().Equal("copy.json: $: expected each document once; found the same as friends.json");
    }

    private static MemoryStream Utf8(string json) => new(System.Text.Encoding.UTF8.GetBytes(json));

    [Theory]
    [InlineData("bogus")]
    [InlineData("settings/bogus")]
    [InlineData("scales/0/bogus")]
    [InlineData("scales/0/options/0/bogus")]
    [InlineData("dimensions/0/bogus")]
    [InlineData("contexts/0/bogus")]
    [InlineData("signs/0/bogus")]
    [InlineData("checklists/0/bogus")]
    [InlineData("strategies/0/bogus")]
    [InlineData("strategies/0/precedence/bogus")]
    [InlineData("practices/1/bogus")]
    [InlineData("practices/1/cadence/bogus")]
    [InlineData("practices/1/contraindication/bogus")]
    [InlineData("practices/1/contraindication/when/0/bogus")]
    [InlineData("rules/0/bogus")]
    [InlineData("patterns/bogus")]
    [InlineData("focus/bogus")]
    [InlineData("tensions/0/bogus")]
    [InlineData("contradictions/0/bogus")]
    [InlineData("sources/0/bogus")]
    [InlineData("claims/0/bogus")]
    [InlineData("model/0/bogus")]
    public void An_unknown_property_is_reported_wherever_it_stands(string place)
    {
        InputProblem problem = Edit.Document().Set(place, "1").Problems().Should().ContainSingle().Subject;

        problem.Path.Should().EndWith(".bogus");
        problem.Found.Should().Be("an unknown property");
    }

    [Fact]
    public void All_problems_of_a_document_are_reported_at_once()
    {
        IReadOnlyList<InputProblem> problems = Edit.Document()
            .Set("bogus", "1")
            .Set("defaultChecklist", "\"none\"")
            .Set("rules/0/weight", "0")
            .Set("rules/1/from", "1")
            .Set("signs/0/scale", "\"none\"")
            .Set("practices/0/minutes", "\"ten\"")
            .Without("texts/en/strategy.cooking")
            .Problems();

        problems.Select(p => p.Path).Should().Contain(
            "$.bogus", "$.defaultChecklist", "$.rules[0].weight", "$.rules[1].from", "$.signs[0].scale", "$.practices[0].minutes", "$.texts.en['strategy.cooking']");
    }

    [Theory]
    [InlineData("[]", "an array")]
    [InlineData("null", "null")]
    [InlineData("\"x\"", "a string")]
    public void A_document_that_is_no_object_is_refused(string json, string found)
    {
        Action load = () => IntimacyCatalog.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)));

        load.Should().Throw<InvalidInputException>().Which.Problems.Should().ContainSingle().Which.ToString()
            .Should().Be($"$: expected an object; found {found}");
    }

    [Fact]
    public void The_stream_is_left_open()
    {
        using MemoryStream stream = Edit.Document().Open();

        IntimacyCatalog.Load(stream);

        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void A_catalog_without_any_rule_practice_or_strategy_still_scores()
    {
        var document = Edit.Document();
        foreach (string list in new[] { "rules", "practices", "strategies", "tensions", "claims", "sources", "model", "contradictions" })
            document.Without(list);
        foreach (string key in document["texts"]!["en"]!.AsObject().Select(t => t.Key).ToList())
        {
            if (key.Split('.')[0] is "rule" or "practice" or "strategy" or "tension" or "claim" or "source" or "model" or "contradiction")
                document.Without($"texts/en/{key}");
        }

        document.Problems().Should().BeEmpty();
    }
}
