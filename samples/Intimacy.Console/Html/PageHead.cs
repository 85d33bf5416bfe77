using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
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

    public static XElement Of(ReportContent content) => Element.Of(
        "head",
        null,
        new XElement("meta", new XAttribute("charset", "utf-8")),
        new XElement("meta", new XAttribute("http-equiv", "Content-Security-Policy"), new XAttribute("content", Policy())),
        Meta("viewport", "width=device-width, initial-scale=1"),
        Meta("color-scheme", "light dark"),
        Meta("robots", "noindex"),
        new XElement("title", PersonName.InText(PlainText.Prose(content.FullTitle))),
        new XElement("style", Style));

    private static XElement Meta(string name, string value) => new("meta", new XAttribute("name", name), new XAttribute("content", value));

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
