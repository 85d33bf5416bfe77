namespace Intimacy.Core.Tests.Json;

public class SyntaxTests
{
    [Theory]
    [InlineData("{", "$")]
    [InlineData("[", "$")]
    [InlineData("{\"a\"", "$")]
    [InlineData("{\"a\":", "$")]
    [InlineData("{\"a\":1", "$")]
    [InlineData("{\"a\":1,}", "$")]
    [InlineData("{\"a\":1 \"b\":2}", "$")]
    [InlineData("{a:1}", "$")]
    [InlineData("{'a':1}", "$")]
    [InlineData("{\"a\":{\"b\":[1,}}", "$.a.b")]
    [InlineData("{\"a\":{\"b\":[1],}}", "$.a")]
    [InlineData("{\"a\":{\"b\":[1]},}", "$")]
    [InlineData("[[1],[2,]]", "$[1]")]
    [InlineData("[[1],[2],]", "$")]
    [InlineData("[1,2", "$")]
    [InlineData("[01]", "$")]
    [InlineData("[+1]", "$")]
    [InlineData("[1.]", "$")]
    [InlineData("[.5]", "$")]
    [InlineData("[1e]", "$")]
    [InlineData("[-]", "$")]
    [InlineData("[NaN]", "$")]
    [InlineData("[Infinity]", "$")]
    [InlineData("[tru]", "$")]
    [InlineData("[True]", "$")]
    [InlineData("[nul", "$")]
    [InlineData("[\"abc]", "$")]
    [InlineData("[\"a\\qb\"]", "$")]
    [InlineData("[\"\\u12\"]", "$")]
    [InlineData("[\"a\tb\"]", "$")]
    [InlineData("[1] // why", "$")]
    [InlineData("/* why */ [1]", "$")]
    [InlineData("]", "$")]
    [InlineData("}", "$")]
    [InlineData(",", "$")]
    [InlineData("[1}", "$")]
    [InlineData("\"", "$")]
    public void A_syntax_error_is_one_problem_at_the_innermost_open_value(string json, string path)
    {
        Reading reading = Reading.Of(json);

        reading.Tree.Should().BeNull();
        reading.Problem.Path.Should().Be(path);
        reading.Problem.Expected.Should().Be("valid JSON");
        reading.Problem.Found.Should().Contain(" at line 1, byte ");
    }

    [Theory]
    [InlineData("{} {}")]
    [InlineData("{}x")]
    [InlineData("[1],")]
    [InlineData("1 2")]
    [InlineData("{}\0")]
    public void What_follows_the_document_is_a_syntax_error(string json)
    {
        Reading reading = Reading.Of(json);

        reading.Tree.Should().BeNull();
        reading.Problem.Path.Should().Be("$");
    }

    [Fact]
    public void The_place_of_a_syntax_error_counts_lines_and_bytes_from_one()
    {
        Reading.Of("{\n  \"a\": ?\n}").Problem.Found.Should().EndWith("at line 2, byte 8");
    }

    [Fact]
    public void Problems_before_a_syntax_error_are_kept()
    {
        Reading reading = Reading.Of("{\"a\":1,\"a\":2,");

        reading.Problems.Select(p => p.Expected).Should().Equal("each property once", "valid JSON");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF  ")]
    public void Nothing_but_white_space_is_called_empty(string json)
    {
        Reading reading = Reading.Of(json);

        reading.Tree.Should().BeNull();
        reading.Problem.ToString().Should().Be("$: expected a JSON object; found nothing: the input is empty");
    }

    [Fact]
    public void A_named_document_starts_its_paths_with_its_name()
    {
        Reading.Of("{\"a\":[1,}", "rules.json: $").Problem.Path.Should().Be("rules.json: $.a");
    }
}
