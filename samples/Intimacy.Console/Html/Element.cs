using System.Xml.Linq;
using Intimacy.Console.Output;

namespace Intimacy.Console.Html;

/// <summary>Elements of the page. Texts are encoded when the tree is written; control codes are taken out here.</summary>
internal static class Element
{
    /// <summary>An element with its class, texts and children; a null child is none.</summary>
    public static XElement Of(string name, string? look, params IEnumerable<object?> content)
    {
        var element = new XElement(name);
        if (look is not null)
            element.SetAttributeValue("class", look);
        foreach (object? item in content)
            element.Add(item is string text ? Texts(text) : item);
        return element;
    }

    public static XAttribute Attribute(string name, string value) => new(name, PersonName.InText(PlainText.Prose(value)));

    /// <summary>
    /// Every table says once more what it is: on a narrow screen its cells are stacked, and a browser then forgets that they
    /// were cells.
    /// </summary>
    public static XAttribute Role(string role) => Attribute("role", role);

    /// <summary>For those who listen, and not for those who look.</summary>
    public static XElement Heard(string text) => Of("span", "heard", text);

    /// <summary>A name in an element that keeps its direction to itself.</summary>
    private static object[] Texts(string text) =>
        // Without a text before it an element within would be put on a line of its own, and the line break read as a space.
        [new XText(""), .. PersonName.Parts(PlainText.Prose(text)).Select(part => part.IsName ? new XElement("bdi", part.Text) : (object)part.Text)];
}
