using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Intimacy.Core.Tests.Samples.Html;

public sealed partial class StructureTests
{
    private static readonly string[] Headings = ["h1", "h2", "h3", "h4", "h5", "h6"];

    public static TheoryData<string> Pages => new() { "example", "numbers", "well", "grave", "empty", "article", "host", "decline", "early" };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_well_formed_and_a_browser_reads_it_as_a_strict_reader_does(string name)
    {
        HtmlPage page = await HtmlPage.OfAsync(name);

        page.Source.Should().StartWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">").And.EndWith("</html>\n").And.NotContain("\r");

        // In HTML only these may close themselves: <td /> would be left open.
        SelfClosed().Matches(page.Source).Select(m => m.Groups[1].Value).Distinct().Should().BeSubsetOf(["meta", "rect", "line", "circle"]);

        // A browser takes these two as they are written, without decoding.
        page.Style.Should().NotContainAny("<", ">", "&");
        page.All("title").Should().ContainSingle().Which.Value.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Headings_follow_each_other_without_a_gap_and_landmarks_are_there_once(string name)
    {
        HtmlPage page = await HtmlPage.OfAsync(name);
        int[] levels = [.. page.All(Headings).Select(h => h.Name.LocalName[1] - '0')];

        levels[0].Should().Be(1);
        levels.Count(level => level == 1).Should().Be(1);
        levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1);
        page.All(Headings).Should().OnlyContain(h => h.Value.Trim().Length > 0);
        page.Body.Elements().Select(e => e.Name.LocalName).Should().Equal("header", "main", "footer");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_drawing_has_a_label_and_what_it_shows_stands_beside_it(string name)
    {
        HtmlPage page = await HtmlPage.OfAsync(name);

        page.All("svg").Should().NotBeEmpty().And.OnlyContain(svg => (string?)svg.Attribute("role") == "img" && ((string?)svg.Attribute("aria-label") ?? "").Length > 5);
        foreach (XElement svg in page.All("svg"))
            Beside(svg).Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_table_names_its_columns_and_rows(string name)
    {
        HtmlPage page = await HtmlPage.OfAsync(name);

        page.All("th").Should().OnlyContain(th => (string?)th.Attribute("scope") == (th.Parent!.Parent!.Name == "thead" ? "col" : "row"));
        foreach (XElement table in page.All("table"))
        {
            int columns = table.Element("thead")!.Descendants("th").Count();
            table.Descendants("tr").Should().OnlyContain(row => row.Elements().Count() == columns && row.Elements().First().Name == "th");
            table.Descendants("th").Concat(table.Descendants("td")).Should().OnlyContain(cell => cell.Value.Trim().Length > 0 || cell.Elements("svg").Any());
        }
    }

    [Fact]
    public async Task A_stacked_table_stays_a_table_for_those_who_listen()
    {
        HtmlPage page = await HtmlPage.OfAsync("example");
        XElement table = page.All("table").Single(t => (string?)t.Attribute("class") == "bars");

        string RoleOf(string element) => string.Join(' ', table.DescendantsAndSelf(element).Select(e => (string?)e.Attribute("role")).Distinct());
        RoleOf("table").Should().Be("table");
        RoleOf("tr").Should().Be("row");
        RoleOf("td").Should().Be("cell");
        RoleOf("th").Should().Be("columnheader rowheader");
    }

    /// <summary>The words of the row, the list entry or the block that a drawing is in.</summary>
    private static string Beside(XElement svg) => svg.Ancestors().First(e => e.Name.LocalName is "tr" or "li" or "div").Elements().Skip(svg.Parent!.Name == "li" ? 0 : 1).Any()
        ? HtmlPage.Plain(svg.Ancestors().First(e => e.Name.LocalName is "tr" or "li" or "div").Value)
        : "";

    [GeneratedRegex(@"<(\w+)[^<>]*/>")]
    private static partial Regex SelfClosed();
}
