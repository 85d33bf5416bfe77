using System.Text.RegularExpressions;

namespace Intimacy.Core.Tests.Conventions;

/// <summary>Numbers to call go out of date, and a wrong one at the wrong moment does harm: the library ships none.</summary>
public sealed partial class HelpNumbersTests
{
    [Fact]
    public void No_content_and_no_code_holds_a_telephone_number()
    {
        foreach (string path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Intimacy.Core"), "*.*", SearchOption.AllDirectories)
            .Where(p => p.EndsWith(".cs", StringComparison.Ordinal) || p.EndsWith(".json", StringComparison.Ordinal))
            .Where(p => !p.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)))
        {
            string text = Known().Replace(File.ReadAllText(path), "");
            Number().Matches(text).Select(m => m.Value.Trim()).Should().BeEmpty("{0} should hold no telephone number", path);
        }
    }

    [Theory]
    [InlineData("call 0800 123 4567")]
    [InlineData("+44 20 7946 0000")]
    [InlineData("1-800-555-0199")]
    [InlineData("text HOME to 741741")]
    [InlineData("dial 116 123")]
    public void Such_numbers_would_be_found(string text) => Number().IsMatch(text).Should().BeTrue();

    /// <summary>DOIs, pages, versions, millionths with their separators, and four-digit years with an issue.</summary>
    [GeneratedRegex(@"10\.\d{4,9}/\S+|\b\d+_\d+(_\d+)*\b|0x[0-9a-fA-F]+|\\u[0-9a-fA-F]{4}|""pages"": ""[^""]*""|\b\d{4}-\d{2}-\d{2}\b|\b(19|20)\d\d-(19|20)\d\d\b")]
    private static partial Regex Known();

    /// <summary>Five digits or more in a row, or three and more digits in two groups or more.</summary>
    [GeneratedRegex(@"(?<![\w.#])\+?\d{5,}(?!\w)|(?<![\w.#])\+?\d{1,4}([ -]\d{2,4}){2,}\b|\b\d{3} \d{3}\b")]
    private static partial Regex Number();
}
