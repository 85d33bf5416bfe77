using System.Text;
using System.Xml;
using Intimacy.Console.Reports.Content;

namespace Intimacy.Console.Html;

/// <summary>The report as one page that needs nothing else: no script, no font, no picture from elsewhere.</summary>
internal static class HtmlReport
{
    private const int TopLevel = 2;

    /// <summary>Languages written from right to left, by the first part of their tag.</summary>
    private static readonly string[] RightToLeft = ["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

    public static byte[] Write(ReportContent content)
    {
        using var stream = new MemoryStream();
        stream.Write("<!DOCTYPE html>\n"u8);
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            OmitXmlDeclaration = true,
            Indent = true,
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.None,
        };
        using (XmlWriter writer = XmlWriter.Create(stream, settings))
            HtmlFile.Of(Page(content)).Save(writer);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static HtmlElement Page(ReportContent content) => Element.Of(
        "html",
        null,
        Element.Attribute("lang", content.Culture),
        Element.Attribute("dir", RightToLeft.Contains(content.Culture.Split('-')[0]) ? "rtl" : "ltr"),
        PageHead.Of(content),
        Element.Of(
            "body",
            null,
            Element.Of("header", null, Element.Of("h1", null, Element.Attribute("dir", "auto"), content.Title), content.Subtitle.Length > 0 ? Element.Of("p", "quiet", content.Subtitle) : null),
            Element.Of("main", null, [.. SectionElements.Of(content.Sections, TopLevel), content.Beside is { } beside ? SectionElements.OfPart(beside, TopLevel) : null]),
            content.Closing is { } closing ? Element.Of("footer", null, Element.Of("p", null, closing)) : null));
}
