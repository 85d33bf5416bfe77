using Intimacy.Core.Json;

namespace Intimacy.Core.Tests.Json;

public class JsonPathTests
{
    [Theory]
    [InlineData("loneliness", "$.loneliness")]
    [InlineData("making-time", "$.making-time")]
    [InlineData("A_1", "$.A_1")]
    [InlineData("", "$['']")]
    [InlineData("two words", "$['two words']")]
    [InlineData("a.b", "$['a.b']")]
    [InlineData("a]['b", "$['a][\\u0027b']")]
    [InlineData("back\\slash", "$['back\\u005cslash']")]
    [InlineData("Zo\u00EB", "$['Zo\u00EB']")]
    [InlineData("\u001B[31m", "$['\\u001b[31m']")]
    [InlineData("a\r\nb", "$['a\\u000d\\u000ab']")]
    [InlineData("a\u202Eb", "$['a\\u202eb']")]
    [InlineData("\u2028", "$['\\u2028']")]
    [InlineData("\u0000", "$['\\u0000']")]
    [InlineData("\U0001F600", "$['\\ud83d\\ude00']")]
    public void A_name_is_written_so_that_it_is_safe_to_print(string name, string path)
    {
        JsonPath.Property("$", name).Should().Be(path);
    }

    [Fact]
    public void A_name_of_64_characters_is_written_whole()
    {
        string name = new('n', 64);

        JsonPath.Property("$.answers", name).Should().Be("$.answers." + name);
    }

    [Fact]
    public void A_longer_name_is_cut()
    {
        JsonPath.Property("$", new string('n', 1_000_000)).Should().Be($"$['{new string('n', 64)}...']");
    }

    [Fact]
    public void An_element_is_named_by_its_position()
    {
        JsonPath.Element("$.signs", 1_000).Should().Be("$.signs[1000]");
    }

    [Fact]
    public void A_node_knows_its_path_through_objects_and_arrays()
    {
        JsonTreeNode tree = Reading.Of("{\"a\":[0,{\"b c\":1}]}").Root;

        tree.Children.ElementAt(0).Children.ElementAt(1).Children.ElementAt(0).Path.Should().Be("$.a[1]['b c']");
    }
}
