using Intimacy.Console.Output;

namespace Intimacy.Console.Html;

/// <summary>Elements of the page. Texts are encoded when they are written or drawn; control codes are taken out here.</summary>
internal static class Element
{
    /// <summary>An element with its class, attributes, texts and children, and lists of them; a null one is none.</summary>
    public static HtmlElement Of(string name, string? look, params IEnumerable<object?> content)
    {
        List<object> parts = [.. content.SelectMany(Flat)];
        IEnumerable<HtmlAttribute> attributes = parts.OfType<HtmlAttribute>();
        return new HtmlElement(
            name,
            look is null ? [.. attributes] : [new HtmlAttribute("class", look), .. attributes],
            [.. parts.Where(part => part is not HtmlAttribute).SelectMany(part => part is string text ? Texts(text) : [part])]);
    }

    public static HtmlAttribute Attribute(string name, string value) => new(name, PersonName.InText(PlainText.Prose(value)));

    /// <summary>
    /// Every table says once more what it is: on a narrow screen its cells are stacked, and a browser then forgets that they
    /// were cells.
    /// </summary>
    public static HtmlAttribute Role(string role) => Attribute("role", role);

    /// <summary>For those who listen, and not for those who look.</summary>
    public static HtmlElement Heard(string text) => Of("span", "heard", text);

    /// <summary>A name in an element that keeps its direction to itself. The first is always a text, if an empty one: so a file keeps all of it on one line.</summary>
    private static IEnumerable<object> Texts(string text) =>
        ["", .. PersonName.Parts(PlainText.Prose(text)).Select(part => part.IsName ? new HtmlElement("bdi", [], [part.Text]) : (object)part.Text)];

    private static IEnumerable<object> Flat(object? item) => item switch
    {
        null => [],
        IEnumerable<object?> items => items.SelectMany(Flat),
        _ => [item],
    };
}
