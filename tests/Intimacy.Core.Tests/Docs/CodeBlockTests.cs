using System.Text;
using System.Text.Json;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Checks;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Tests.Approved;

namespace Intimacy.Core.Tests.Docs;

/// <summary>The pages show code that compiles, and what it really prints.</summary>
public sealed class CodeBlockTests
{
    private static readonly DocPage[] Pages = [.. DocPage.All.Where(p => p.Path is "README.md" or DocPage.PackagePage || p.Path.StartsWith("docs/", StringComparison.Ordinal))];

    public static TheoryData<string> SnippetNames => [.. Snippet.All.Select(s => s.Name)];

    public static TheoryData<string, int> Outputs
    {
        get
        {
            var outputs = new TheoryData<string, int>();
            foreach (DocPage page in Pages)
            {
                foreach (DocBlock block in page.Blocks.Where(b => SourceOf(page, b) is not null))
                    outputs.Add(page.Path, block.Line);
            }

            return outputs;
        }
    }

    [Fact]
    public void Every_code_block_was_compiled()
    {
        HashSet<string> compiled = [.. Snippet.All.Select(s => s.Code)];

        Blocks("csharp").Where(b => !IsSample(b.Block) && !compiled.Contains(b.Block.Text)).Select(b => $"{b.Page}:{b.Block.Line}").Should().BeEmpty();
    }

    [Fact]
    public void Every_snippet_stands_in_a_page_and_has_a_name_of_its_own()
    {
        HashSet<string> shown = [.. Blocks("csharp").Select(b => b.Block.Text)];

        Snippet.All.Where(s => !shown.Contains(s.Code)).Should().BeEmpty();
        Snippet.All.Select(s => s.Name).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(SnippetNames))]
    public void Every_snippet_runs(string name)
    {
        Snippet.All.Single(s => s.Name == name).Invoking(s => s.Output()).Should().NotThrow();
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void An_output_below_code_is_what_the_code_prints(string page, int line)
    {
        DocBlock block = DocPage.Of(page).Blocks.Single(b => b.Line == line);

        string output = SourceOf(DocPage.Of(page), block)!.Output();
        ApprovedFile.AcceptIn(page, block.Text, output);
        output.Should().Be(block.Text, "{0} shows it; with INTIMACY_ACCEPT=1 it is written there anew, for the next run", page);
    }

    [Fact]
    public void A_text_block_is_an_output_unless_it_is_marked_as_a_synopsis()
    {
        (from item in Blocks("text")
         where item.Block.Name != "synopsis" && !item.Block.Name.EndsWith(".csv", StringComparison.Ordinal) && !IsSample(item.Block) && SourceOf(item.Page, item.Block) is null
         select $"{item.Page}:{item.Block.Line}").Should().BeEmpty();
    }

    [Fact]
    public void Every_check_in_that_a_page_shows_can_be_read_unless_it_is_there_to_be_refused()
    {
        foreach ((DocPage page, DocBlock block) in Blocks("json").Where(b => FormatOf(b.Block) == "intimacy-check-in/1"))
        {
            bool read = CheckInJson.TryRead(Encoding.UTF8.GetBytes(block.Text), IntimacyCatalog.Default, out _, out var problems);
            read.Should().Be(!block.Name.StartsWith("broken", StringComparison.Ordinal), "{0}:{1} {2}", page, block.Line, string.Join('\n', problems));
        }
    }

    [Fact]
    public void Every_catalog_that_a_page_shows_can_be_loaded_and_is_wise()
    {
        var catalogs = Blocks("json").Where(b => FormatOf(b.Block) == "intimacy-catalog/1").Select(b => IntimacyCatalog.Load(new MemoryStream(Encoding.UTF8.GetBytes(b.Block.Text)))).ToList();

        catalogs.Should().NotBeEmpty();
        catalogs.SelectMany(c => CatalogLinter.Lint(c)).Should().BeEmpty();
    }

    [Fact]
    public void Fences_name_a_language_that_the_tests_know()
    {
        Pages.SelectMany(p => p.Blocks.Select(b => b.Language)).Distinct().Should().BeSubsetOf(["csharp", "json", "sh", "text", "xml"]);
        Pages.Where(p => p.Prose.Contains("```", StringComparison.Ordinal)).Should().BeEmpty("each fence opens with a language and closes at the margin");
    }

    /// <summary>The code whose output a block is: the one before it under the same heading, with nothing but commands between them.</summary>
    private static Snippet? SourceOf(DocPage page, DocBlock block)
    {
        if (block.Language is not ("text" or "json") || block.Name.Length > 0)
            return null;
        DocBlock? before = page.Blocks.TakeWhile(b => b != block).LastOrDefault(b => b.Language != "sh");
        return before is { Language: "csharp" } && before.Section == block.Section ? Snippet.All.FirstOrDefault(s => s.Code == before.Text) : null;
    }

    /// <summary>The program of a sample, or what it prints: Samples/SmallSamplesTests compares both.</summary>
    private static bool IsSample(DocBlock block) => block.Name.StartsWith("samples/", StringComparison.Ordinal);

    private static string? FormatOf(DocBlock block) => JsonDocument.Parse(block.Text).RootElement.GetProperty("format").GetString();

    private static IEnumerable<(DocPage Page, DocBlock Block)> Blocks(string language) =>
        Pages.SelectMany(p => p.Blocks.Where(b => b.Language == language).Select(b => (p, b)));
}
