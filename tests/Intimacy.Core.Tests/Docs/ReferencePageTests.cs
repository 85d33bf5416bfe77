using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Checks;
using Intimacy.Core.Catalog.Reading;
using Intimacy.Core.Tests.Approved;

namespace Intimacy.Core.Tests.Docs;

/// <summary>Pages that say again what code or content say: they say the same.</summary>
public sealed class ReferencePageTests
{
    private static readonly string[] Words =
    [
        "sign", "scale", "presence", "absence", "pattern", "close call", "dimension", "checklist", "check-in", "score", "basis", "focus", "guard", "strategy",
        "practice", "contra-indication", "caution", "evidence", "signal", "rule", "context", "severity", "priority", "contribution", "settled", "near tie",
        "precedence", "tension", "key rule", "coverage", "interval", "delicate", "guidance", "POMP", "scope", "undetermined",
        "agreement", "band", "concern", "gap", "level", "positive agreement", "projection", "SharedView",
    ];

    [Fact]
    public void The_page_of_sources_says_what_the_catalog_says()
    {
        ApprovedFile.CheckAt("docs/sources.md", SourcesPage.Of(IntimacyCatalog.Default));
    }

    [Fact]
    public void The_glossary_has_every_word()
    {
        string glossary = DocPage.Of("docs/glossary.md").Section("Words");

        Words.Where(w => !glossary.Contains($"| **{w}", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void The_glossary_is_in_order()
    {
        string[] words = [.. DocPage.Of("docs/glossary.md").Section("Words").Split('\n').Where(l => l.StartsWith("| **", StringComparison.Ordinal)).Select(l => l[4..l.IndexOf("**", 4, StringComparison.Ordinal)])];

        words.Should().BeInAscendingOrder(StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_glossary_has_every_enumeration_with_every_value_and_no_other()
    {
        string[] rows = [.. DocPage.Of("docs/glossary.md").Section("Names in the code").Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal))];
        var told = rows.Select(r => r.Split('`').Where((_, i) => i % 2 == 1).ToArray()).ToDictionary(names => names[0], names => names[1..].Order(StringComparer.Ordinal).ToArray());

        Type[] enums = [.. typeof(IntimacyAdvisor).Assembly.GetExportedTypes().Where(t => t.IsEnum)];

        told.Keys.Should().BeEquivalentTo(enums.Select(t => t.Name));
        foreach (Type type in enums)
            told[type.Name].Should().Equal(Enum.GetNames(type).Order(StringComparer.Ordinal), "the glossary tells the names of {0}", type.Name);
    }

    [Fact]
    public void Every_check_of_a_catalog_is_listed()
    {
        string page = File.ReadAllText(Conventions.Repository.Path("docs/your-own-catalog.md")).ReplaceLineEndings("\n");

        CatalogLinter.Checks.Should().OnlyContain(check => page.Contains($"| `{check.Id}` | {check.About} |\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_meaning_that_loading_asks_for_is_listed_and_asked_for()
    {
        string page = File.ReadAllText(Conventions.Repository.Path("docs/your-own-catalog.md")).ReplaceLineEndings("\n");
        string sections = string.Concat(Conventions.Repository.Library.Where(f => f.Folder == "Catalog/Reading").Select(f => f.Text));

        MeaningChecks.All.Should().OnlyContain(check => page.Contains($"| `{check.Id}` | {check.Expected} |\n", StringComparison.Ordinal));
        typeof(MeaningChecks).GetFields().Where(f => f.FieldType == typeof(MeaningCheck)).Should().HaveCount(MeaningChecks.All.Count)
            .And.OnlyContain(f => sections.Contains($"MeaningChecks.{f.Name}.Expected", StringComparison.Ordinal));
    }
}
