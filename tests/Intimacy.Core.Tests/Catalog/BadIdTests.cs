using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog;

public class BadIdTests
{
    public static TheoryData<string> Lists => new(
        "scales", "dimensions", "contexts", "signs", "checklists", "strategies", "practices", "rules", "tensions", "contradictions", "sources", "claims", "model");

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_repeated_id_is_reported_at_the_second_one(string list)
    {
        var document = Edit.Document();
        int count = document[list]!.AsArray().Count;
        document.Set($"{list}/+", document[list]![0]!.ToJsonString());

        InputProblem problem = document.Problems().Should().ContainSingle().Subject;

        problem.Path.Should().Be($"$.{list}[{count}].id");
        problem.Found.Should().Be("a second one of the same id");
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_missing_id_is_reported(string list)
    {
        Edit.Document().Without($"{list}/0/id").Problems().Select(p => p.ToString())
            .Should().Contain($"$.{list}[0].id: expected a string; found nothing");
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void An_element_that_is_no_object_is_reported(string list)
    {
        Edit.Document().Set($"{list}/0", "null").Problems().Select(p => p.ToString())
            .Should().Contain($"$.{list}[0]: expected an object; found null");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Noise")]
    [InlineData("no_-ise")]
    [InlineData("no ise")]
    [InlineData("-noise")]
    [InlineData("noise-")]
    [InlineData("no--ise")]
    [InlineData("no.ise")]
    [InlineData("noise:")]
    [InlineData("noïse")]
    [InlineData("нoise")]
    [InlineData("noise\\u0000")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123x")]
    public void A_malformed_id_is_refused(string id)
    {
        Edit.Document().Set("model/0/id", $"\"{id}\"").Problems().Select(p => (p.Path, p.Found))
            .Should().Contain(("$.model[0].id", "another form"));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("0")]
    [InlineData("a-0-b")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123")]
    public void Lower_case_letters_digits_and_single_hyphens_make_an_id(string id)
    {
        Edit.Document().Set("model/0/id", $"\"{id}\"").Without("texts/en/model.sharing-takes-care").Set($"texts/en/model.{id}", "\"Text.\"")
            .Problems().Should().BeEmpty();
    }

    [Theory]
    [InlineData("patterns/muchLittle", "pattern.Not An Id", "$.patterns.muchLittle")]
    [InlineData("focus/instead", "focus.Not An Id", "$.focus.instead")]
    public void Patterns_and_focuses_have_ids_of_the_same_form(string place, string key, string path)
    {
        Edit.Document().Set(place, "\"Not An Id\"").Set($"texts/en/{key}", "\"Text.\"").Set($"texts/en/{key}.about", "\"Text.\"")
            .Problems().Select(p => p.Path).Should().Contain(path);
    }

    /// <summary>A check-in repeats id and version of its catalog, and its reader takes them in plain characters only.</summary>
    [Theory]
    [InlineData("id", "")]
    [InlineData("id", "two words")]
    [InlineData("id", "line\\nbreak")]
    [InlineData("version", "")]
    [InlineData("version", "1.0 beta")]
    [InlineData("version", "1.0\\u001b[31m")]
    [InlineData("version", "1.00000000000000000000000000000000000000000000000000000000000000000000000000")]
    public void A_catalog_id_or_version_that_no_check_in_could_carry_is_refused(string property, string text)
    {
        Edit.Document().Set(property, $"\"{text}\"").Problems().Select(p => p.Path).Should().Contain($"$.{property}");
    }
}
