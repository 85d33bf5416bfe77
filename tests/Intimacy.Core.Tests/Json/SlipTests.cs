namespace Intimacy.Core.Tests.Json;

public class SlipTests
{
    [Theory]
    [InlineData("{\"a\":1,\n}", "a comma with nothing after it", 1, 7)]
    [InlineData("[1,2, ]", "a comma with nothing after it", 1, 5)]
    [InlineData("{\n  // why\n  \"a\":1}", "a comment, which JSON does not have", 2, 3)]
    [InlineData("{\"a\":1 /* why */}", "a comment, which JSON does not have", 1, 8)]
    [InlineData("{\"a\":1} # why", "a comment, which JSON does not have", 1, 9)]
    [InlineData("{'a':1}", "a single quote in place of a double one", 1, 2)]
    [InlineData("{\"a\":'b'}", "a single quote in place of a double one", 1, 6)]
    [InlineData("{\u201ca\u201d:1}", "a curly quote in place of a straight one", 1, 2)]
    [InlineData("{\"a\":\u201eb\u201c}", "a curly quote in place of a straight one", 1, 6)]
    [InlineData("{\"a\":\u00abb\u00bb}", "a curly quote in place of a straight one", 1, 6)]
    [InlineData("{\"a\":\u00a01}", "an invisible character between the parts", 1, 6)]
    [InlineData("{\"a\":1\n \"b\":2}", "a missing comma", 2, 2)]
    [InlineData("[1 2]", "a syntax error", 1, 4)]
    [InlineData("[{} {}]", "a missing comma", 1, 5)]
    [InlineData("{a:1}", "a property name without double quotes", 1, 2)]
    [InlineData("{\"a\":1, b-c :2}", "a property name without double quotes", 1, 9)]
    [InlineData("[NaN]", "a word that JSON does not have", 1, 2)]
    [InlineData("{\"a\":True}", "a word that JSON does not have", 1, 6)]
    [InlineData("{\"a\":1", "an early end: a quote or a bracket is not closed", 1, 7)]
    [InlineData("{\"a\":\"b}", "an early end: a quote or a bracket is not closed", 1, 9)]
    [InlineData("[1,,2]", "a comma where a name or a value should stand", 1, 4)]
    [InlineData("[\"a\nb\"]", "a line break or control character inside a string", 1, 4)]
    public void A_slip_is_named_with_its_place(string json, string name, int line, int place)
    {
        Reading.Of(json).Problem.Found.Should().Be($"{name} at line {line}, byte {place}");
    }

    [Theory]
    [InlineData("secret")]
    [InlineData("4711")]
    public void Nothing_of_the_text_is_quoted(string word)
    {
        string[] texts = [$"{{\"{word}\":{word},}}", $"{{{word}:1}}", $"{{\"a\":'{word}'}}", $"[\"{word}\" \"{word}\"]", $"{{\"{word}\":\"{word}"];

        texts.Select(t => Reading.Of(t).Problem.Found).Should().OnlyContain(found => !found.Contains(word));
    }

    [Theory]
    [InlineData("UTF-16", "fffe7b007d00")]
    [InlineData("UTF-16", "feff007b007d")]
    [InlineData("UTF-16", "7b007d00")]
    [InlineData("UTF-16", "007b007d")]
    [InlineData("UTF-16", "7b000a00")]
    [InlineData("UTF-32", "fffe00007b0000007d000000")]
    [InlineData("UTF-32", "7b0000007d000000")]
    [InlineData("UTF-32", "0000007b0000007d")]
    public void Text_of_wide_characters_is_called_by_its_name(string name, string hex)
    {
        Reading.Of(Convert.FromHexString(hex)).Problem.ToString()
            .Should().Be($"$: expected UTF-8 text; found {name} text, as some shells write when output is redirected; save it as UTF-8");
    }
}
