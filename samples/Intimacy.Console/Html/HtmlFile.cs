using System.Xml.Linq;

namespace Intimacy.Console.Html;

/// <summary>Elements for a file, as XML that is also HTML.</summary>
internal static class HtmlFile
{
    // An element within a line that had no text before it would be put on a line of its own, and the line break read as a space: so empty texts are written too.
    public static XElement Of(HtmlElement element) => new(
        element.Name,
        element.Attributes.Select(a => new XAttribute(a.Name, a.Value)),
        element.Children.Select(child => child is HtmlElement inner ? Of(inner) : (XNode)new XText((string)child)));
}
