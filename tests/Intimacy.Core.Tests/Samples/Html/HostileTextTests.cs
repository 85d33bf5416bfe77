using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Intimacy.Core.Tests.Samples.Html;

public sealed class HostileTextTests
{
    private const string Hostile = "</title></style>]]><script>alert(1)</script><img src=x onerror=alert(1)>\" onload='x' &lt;b&gt; &amp; <!-- ";

    [Theory]
    [InlineData("<script>x()</script>")]
    [InlineData("</title><script>x()//")]
    [InlineData("\" onload=\"x() <b>&amp;")]
    [InlineData("]]><!-- & 'Ösel' 😀")]
    public async Task A_partners_label_stays_text(string label)
    {
        using var folder = new TemporaryFolder();
        HtmlPage page = await HtmlPage.WriteAsync(folder, folder.Write("a.json", CheckInText.Example(e => e["partner"] = label)));
        HtmlPage usual = await HtmlPage.OfAsync("example");

        page.All("h1").Should().ContainSingle().Which.Value.Should().Be($"{label}, 1 November 2026");
        Shape(page.Root).Should().Equal(Shape(usual.Root));
    }

    [Fact]
    public async Task Texts_of_a_hosts_catalog_stay_text_wherever_they_are_shown()
    {
        using var folder = new TemporaryFolder();
        JsonObject texts = JsonNode.Parse(File.ReadAllText(SampleFiles.HostTexts))!.AsObject();
        JsonObject english = texts["texts"]!["en"]!.AsObject();
        foreach (string key in english.Select(e => e.Key).Where(k => !k.StartsWith("term.", StringComparison.Ordinal)).ToList())
            english[key] = $"{english[key]} {Hostile}";

        HtmlPage page = await HtmlPage.WriteAsync(folder, SampleFiles.HostCheckIn, "--content", SampleFiles.HostCatalog, folder.Write("texts.json", texts.ToJsonString()));
        HtmlPage usual = await HtmlPage.OfAsync("host");

        page.Text.Should().Contain($"Slow down {HtmlPage.Plain(Hostile)}").And.Contain("Take one breath now. </title>");
        page.All("svg").Attributes("aria-label").Select(a => a.Value).Should().Contain(label => label.StartsWith($"Flow {Hostile}", StringComparison.Ordinal));
        Shape(page.Root).Should().Equal(Shape(usual.Root));
    }

    [Fact]
    public async Task Marks_that_turn_the_direction_of_writing_are_taken_out()
    {
        using var folder = new TemporaryFolder();
        JsonObject texts = JsonNode.Parse(File.ReadAllText(SampleFiles.HostTexts))!.AsObject();
        JsonObject english = texts["texts"]!["en"]!.AsObject();
        foreach (string key in english.Select(e => e.Key).Where(k => k.StartsWith("strategy.", StringComparison.Ordinal)).ToList())
            english[key] = $"A\u202eB\u2066 {english[key]}\U000e0001\U0001d173";

        HtmlPage page = await HtmlPage.WriteAsync(folder, SampleFiles.HostCheckIn, "--content", SampleFiles.HostCatalog, folder.Write("texts.json", texts.ToJsonString()));

        page.Text.Should().Contain("A B Slow down");
        page.Source.Should().NotContain("\u202e").And.NotContain("\u2066").And.NotContain("&#x20").And.NotContain("\U000e0001").And.NotContain("\U0001d173");
    }

    /// <summary>Elements and names of attributes in their order: no text may add to them.</summary>
    private static IEnumerable<string> Shape(XElement root) =>
        root.DescendantsAndSelf().Select(e => $"{e.Name.LocalName} {string.Join(' ', e.Attributes().Select(a => a.Name.LocalName))}");
}
