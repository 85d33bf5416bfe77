using System.Text.RegularExpressions;
using Intimacy.Core.Tests.Conventions;

namespace Intimacy.Core.Tests.Docs;

/// <summary>A reader gets where a link points, and finds every page from the index.</summary>
public sealed partial class LinkTests
{
    private const int MaxLines = 200;

    [Fact]
    public void Every_relative_link_leads_to_a_file_and_its_heading()
    {
        var broken =
            from page in DocPage.All
            from link in LinksOf(page)
            where !Leads(page, link)
            select $"{page}: {link}";
        broken.Should().BeEmpty();
    }

    [Fact]
    public void Every_page_below_docs_is_listed_in_an_index_beside_it()
    {
        var unlisted =
            from page in DocPage.All
            where page.Path.StartsWith("docs/", StringComparison.Ordinal) && !page.Path.EndsWith("/README.md", StringComparison.Ordinal)
            let folder = page.Path[..page.Path.LastIndexOf('/')]
            where !LinksOf(DocPage.Of($"{folder}/README.md")).Contains(page.Path[(folder.Length + 1)..])
            select page.Path;
        unlisted.Should().BeEmpty();
    }

    [Fact]
    public void No_page_is_longer_than_200_lines()
    {
        DocPage.All.Where(p => p.Text.Count(c => c == '\n') > MaxLines).Should().BeEmpty();
    }

    /// <summary>A feed shows it alone, and does not know where its links would lead.</summary>
    [Fact]
    public void The_page_of_the_package_links_to_nothing_beside_it_and_invents_no_address()
    {
        string text = DocPage.Of(DocPage.PackagePage).Text;

        Link().Matches(text).Select(m => m.Value).Should().BeEmpty();
        text.Should().NotContain("://").And.NotContain("<img");
    }

    [Fact]
    public void A_broken_link_would_be_seen()
    {
        DocPage readme = DocPage.Of("README.md");

        Leads(readme, "docs/design.md").Should().BeTrue();
        Leads(readme, "docs/no-such-page.md").Should().BeFalse();
        Leads(readme, "docs/design.md#one-idea").Should().BeTrue();
        Leads(readme, "docs/design.md#no-such-heading").Should().BeFalse();
    }

    private static IEnumerable<string> LinksOf(DocPage page) =>
        Link().Matches(page.Prose).Select(m => m.Groups[1].Value).Where(l => !l.Contains("://", StringComparison.Ordinal));

    private static bool Leads(DocPage page, string link)
    {
        string[] parts = link.Split('#', 2);
        string folder = Path.GetDirectoryName(Repository.Path(page.Path))!;
        string target = parts[0].Length == 0 ? Repository.Path(page.Path) : Path.GetFullPath(Path.Combine(folder, parts[0]));
        if (!File.Exists(target) && !Directory.Exists(target))
            return false;
        return parts.Length == 1 || Heading().Matches(File.ReadAllText(target)).Any(m => Anchor(m.Groups[1].Value) == parts[1]);
    }

    /// <summary>The name that a heading has as the target of a link.</summary>
    private static string Anchor(string heading) => NotInAnchors().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?m)^#+ (.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();
}
