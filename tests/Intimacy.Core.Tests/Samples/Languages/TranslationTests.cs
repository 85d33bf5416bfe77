using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Intimacy.Core.Tests.Conventions;

namespace Intimacy.Core.Tests.Samples.Languages;

/// <summary>What the console says in Spanish.</summary>
public partial class TranslationTests
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>A day, a month and a year; the months themselves come from a list.</summary>
    private const string DateKey = "{0} {1} {2}";

    private static readonly Dictionary<string, string> Spanish = Read("samples/Intimacy.Console/Language/es.json");

    private static readonly Dictionary<string, string> SpanishOfThePage = Read("samples/Intimacy.Web/Words/es.json");

    [Fact]
    public void Everything_that_the_code_says_is_there_and_nothing_else()
    {
        HashSet<string> said = SaidTexts.All();

        said.Should().HaveCountGreaterThan(200).And.Contain("still open: from “{0}” to “{1}”").And.Contain("The next one can come from {0:yyyy-MM-dd} on.");
        Spanish.Keys.Should().BeEquivalentTo(said.Union(Months).Append(DateKey));
    }

    /// <summary>What the console says as well it has from there; days of the week come from a list.</summary>
    [Fact]
    public void Everything_that_the_page_says_beside_the_console_is_there_and_nothing_else()
    {
        HashSet<string> said = SaidTexts.All("Intimacy.Web");

        said.Should().HaveCountGreaterThan(100).And.Contain("Leave now").And.Contain("{0} questions");
        SpanishOfThePage.Keys.Should().BeEquivalentTo(said.Except(Spanish.Keys).Union(Enum.GetNames<DayOfWeek>()));
    }

    [Fact]
    public void A_translation_has_the_holes_of_the_original()
    {
        Spanish.Concat(SpanishOfThePage).Where(t => !Holes(t.Key).SequenceEqual(Holes(t.Value))).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_was_left_in_english()
    {
        Spanish.Concat(SpanishOfThePage).Where(t => t.Key == t.Value && t.Key.Count(char.IsLetter) > 3).Should().BeEmpty();
        Spanish.Values.Concat(SpanishOfThePage.Values).Where(t => t.Contains('“') || t.Count(c => c == '¿') != t.Count(c => c == '?')).Should().BeEmpty();
    }

    private static Dictionary<string, string> Read(string path) =>
        JsonNode.Parse(File.ReadAllText(Repository.Path(path)))!.AsObject().ToDictionary(t => t.Key, t => t.Value!.GetValue<string>(), StringComparer.Ordinal);

    private static IEnumerable<string> Holes(string text) => Hole().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d[^}]*\}")]
    private static partial Regex Hole();
}
