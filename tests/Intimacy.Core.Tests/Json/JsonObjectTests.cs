using Intimacy.Core.Json;

namespace Intimacy.Core.Tests.Json;

public class JsonObjectTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", 1_000_000)]
    [InlineData("1.0", 1_000_000)]
    [InlineData("0.25", 250_000)]
    [InlineData("0.000001", 1)]
    [InlineData("0.0000010", 1)]
    public void A_fraction_is_read_exactly(string json, int millionths)
    {
        (JsonObjectReader box, JsonTreeNode node) = Box(json);

        box.Millionths(node).Should().Be(millionths);
        box.Problems.IsEmpty.Should().BeTrue();
    }

    [Theory]
    [InlineData("1.000001")]
    [InlineData("-0.1")]
    [InlineData("0.0000001")]
    [InlineData("2")]
    [InlineData("1e400")]
    [InlineData("1e-400")]
    [InlineData("0.25000000000000000000000000000000000001")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("\"0.5\"")]
    [InlineData("null")]
    [InlineData("[0.5]")]
    public void Any_other_fraction_is_a_problem(string json)
    {
        (JsonObjectReader box, JsonTreeNode node) = Box(json);

        box.Millionths(node).Should().BeNull();
        box.Problems.ToImmutable().Should().ContainSingle().Which.Path.Should().Be("$.x");
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("1.5")]
    [InlineData("15e-1")]
    [InlineData("-6")]
    [InlineData("11")]
    [InlineData("\"1\"")]
    [InlineData("true")]
    [InlineData("{}")]
    public void What_is_no_whole_number_of_the_range_is_a_problem(string json)
    {
        (JsonObjectReader box, _) = Box(json);

        box.Integer("x", -5, 10).Should().BeNull();
        box.Problems.ToImmutable().Should().ContainSingle().Which.Expected.Should().Be("a whole number from -5 to 10");
    }

    [Fact]
    public void What_is_missing_is_found_to_be_nothing()
    {
        (JsonObjectReader box, _) = Box("1");

        box.String("name").Should().BeNull();
        box.Problems.ToImmutable().Should().ContainSingle().Which.ToString().Should().Be("$.name: expected a string; found nothing");
    }

    [Fact]
    public void What_nobody_asked_for_is_unknown()
    {
        (JsonObjectReader box, _) = Box("1");

        box.Close();

        box.Problems.ToImmutable().Should().ContainSingle().Which.ToString().Should().Be("$.x: expected no such property; found an unknown property");
    }

    [Theory]
    [InlineData("1", "a number")]
    [InlineData("\"true\"", "a string")]
    [InlineData("null", "null")]
    public void A_flag_is_true_or_false_and_nothing_else(string json, string found)
    {
        (JsonObjectReader box, _) = Box(json);

        box.Flag("x").Should().BeFalse();
        box.Problems.ToImmutable().Should().ContainSingle().Which.Found.Should().Be(found);
    }

    [Theory]
    [InlineData("\"One\"", "another word")]
    [InlineData("\"\"", "another word")]
    [InlineData("1", "a number")]
    public void A_word_outside_the_list_is_not_repeated(string json, string found)
    {
        (JsonObjectReader box, _) = Box(json);

        box.Choice("x", ("one", 1), ("two", 2)).Should().BeNull();
        box.Problems.ToImmutable().Should().ContainSingle().Which.ToString().Should().Be($"$.x: expected one of one, two; found {found}");
    }

    private static (JsonObjectReader Box, JsonTreeNode Node) Box(string json)
    {
        JsonTreeNode tree = Reading.Of($"{{\"x\":{json}}}", JsonLimits.CheckIn).Root;
        return (JsonObjectReader.From(tree, new ProblemList())!, tree.Children.ElementAt(0));
    }
}
