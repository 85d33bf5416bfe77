using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Intimacy.Core.Tests.Samples.Html;

public sealed class SelfContainedTests
{
    private static readonly string[] Elements =
    [
        "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "div", "h1", "h2", "h3", "h4", "p", "ul", "li", "span",
        "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "svg", "rect", "line", "circle", "details", "summary", "bdi",
    ];

    private static readonly string[] Attributes =
        ["lang", "dir", "charset", "http-equiv", "name", "content", "class", "role", "scope", "aria-label", "x", "y", "width", "height", "x1", "x2", "y1", "y2", "cx", "cy", "r"];

    [Theory]
    [InlineData("example")]
    [InlineData("numbers")]
    [InlineData("grave")]
    [InlineData("host")]
    [InlineData("decline")]
    public async Task A_page_needs_nothing_but_itself(string name)
    {
        HtmlPage page = await HtmlPage.OfAsync(name);

        page.Source.ToUpperInvariant().Should().NotContainAny("HTTP:", "HTTPS:", "URL(", "@IMPORT", "<SCRIPT", "JAVASCRIPT:", "DATA:", "://");
        page.Root.DescendantsAndSelf().Select(e => e.Name.LocalName).Distinct().Should().BeSubsetOf(Elements);
        page.Root.DescendantsAndSelf().Attributes().Select(a => a.Name.LocalName).Distinct().Should().BeSubsetOf(Attributes);
    }

    [Fact]
    public async Task Its_policy_allows_its_own_style_and_nothing_else()
    {
        HtmlPage page = await HtmlPage.OfAsync("example");
        List<XElement> metas = [.. page.All("meta")];

        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.Style)));
        metas.Single(m => (string?)m.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!.Value
            .Should().Be($"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'");

        // The policy counts for what comes after it, and the encoding is looked for at the very beginning.
        metas[0].Attribute("charset")!.Value.Should().Be("utf-8");
        metas[1].Attribute("http-equiv").Should().NotBeNull();
    }

    [Fact]
    public async Task It_fits_a_telephone_and_follows_the_reader_into_the_dark()
    {
        HtmlPage page = await HtmlPage.OfAsync("example");

        page.Source.Should().Contain("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />").And.Contain("<meta name=\"color-scheme\" content=\"light dark\" />");
        page.Style.Should().Contain("@media (prefers-color-scheme: dark)").And.Contain("@media print").And.Contain("@media (max-width:").And.Contain("@media (forced-colors: active)");
        page.Style.Should().NotContain("!important").And.NotContain("user-scalable");
    }
}
