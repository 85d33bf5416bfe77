using System.Security.Cryptography;
using System.Text;
using Intimacy.Console.Output;
using Intimacy.Console.Reports.Content;

namespace Intimacy.Console.Html;

/// <summary>
/// The head of the page. Its policy forbids everything but its own style: no script runs and nothing is fetched, whatever a
/// text may contain.
/// </summary>
internal static class PageHead
{
    private static readonly string Style = ReadStyle();

    public static HtmlElement Of(ReportContent content) => Element.Of(
        "head",
        null,
        Meta(("charset", "utf-8")),
        Meta(("http-equiv", "Content-Security-Policy"), ("content", Policy())),
        Meta(("name", "viewport"), ("content", "width=device-width, initial-scale=1")),
        Meta(("name", "color-scheme"), ("content", "light dark")),
        Meta(("name", "robots"), ("content", "noindex")),
        new HtmlElement("title", [], [PersonName.InText(PlainText.Prose(content.FullTitle))]),
        new HtmlElement("style", [], [Style]));

    private static HtmlElement Meta(params IEnumerable<(string Name, string Value)> attributes) => new("meta", [.. attributes.Select(a => new HtmlAttribute(a.Name, a.Value))], []);

    private static string Policy()
    {
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));
        return $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'";
    }

    private static string ReadStyle()
    {
        using Stream stream = typeof(PageHead).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return "\n" + reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
