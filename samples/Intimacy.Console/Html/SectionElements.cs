using System.Globalization;
using Intimacy.Console.Reports.Content;

namespace Intimacy.Console.Html;

/// <summary>Sections with headings in order, one level down for each section within.</summary>
internal static class SectionElements
{
    /// <summary>All sections of a page. The first is its headline.</summary>
    public static IEnumerable<HtmlElement> Of(IReadOnlyList<Section> sections, int level) =>
        sections.Select((section, position) => Of(section, level, position == 0 ? "lead" : null));

    /// <summary>A part of its own: its sections look as those above it do.</summary>
    public static HtmlElement OfPart(Section part, int level) => Element.Of("section", "part", Content(part, level));

    public static string Heading(int level) => string.Create(CultureInfo.InvariantCulture, $"h{level}");

    private static HtmlElement Of(Section section, int level, string? look = null)
    {
        string? kind = section.Sections.Count > 0 ? "chapter" : look;
        return section.IsFolded
            ? Element.Of("section", "folded", BlockElements.Folded(Title(section, level), [.. Inner(section, level)]))
            : Element.Of("section", kind, Content(section, level));
    }

    private static IEnumerable<HtmlElement> Content(Section section, int level) => Inner(section, level).Prepend(Title(section, level));

    private static IEnumerable<HtmlElement> Inner(Section section, int level) =>
        [.. BlockElements.Of(section.Groups.SelectMany(group => group), level + 1), .. section.Sections.Select(inner => Of(inner, level + 1))];

    private static HtmlElement Title(Section section, int level) => Element.Of(Heading(level), null, section.Heading);
}
