using System.Globalization;
using System.Xml.Linq;
using Intimacy.Console.Reports.Content;

namespace Intimacy.Console.Html;

/// <summary>Sections with headings in order, one level down for each section within.</summary>
internal static class SectionElements
{
    public static XElement Of(Section section, int level) => Element.Of(
        "section",
        section.Sections.Count > 0 ? "chapter" : null,
        [
            Element.Of(Heading(level), null, section.Heading),
            .. section.Groups.SelectMany(group => group).Select(block => BlockElements.Of(block, level + 1)),
            .. section.Sections.Select(inner => Of(inner, level + 1)),
        ]);

    /// <summary>A part of its own: its sections look as those above it do.</summary>
    public static XElement OfPart(Section part, int level) =>
        Element.Of("section", "part", [Element.Of(Heading(level), null, part.Heading), .. part.Groups.SelectMany(group => group).Select(block => BlockElements.Of(block, level + 1)), .. part.Sections.Select(inner => Of(inner, level + 1))]);

    public static string Heading(int level) => string.Create(CultureInfo.InvariantCulture, $"h{level}");
}
