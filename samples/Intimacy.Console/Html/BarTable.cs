using Intimacy.Console.Language;
using Intimacy.Console.Reports.Content;

namespace Intimacy.Console.Html;

/// <summary>Bars or lines below each other, each with its name and with everything that it shows in words.</summary>
internal static class BarTable
{
    public static HtmlElement Of(BarList list) => list is { Bars: [var only], Stretches: null } ? Single(only) : Element.Of(
        "table",
        "bars",
        Element.Role("table"),
        Element.Of("caption", "heard", list.Caption),
        Element.Of("thead", null, Element.Role("rowgroup"), Element.Of("tr", null, Element.Role("row"), Head(Local.Text("What")), Head(Local.Text("Line")), Head(Local.Text("In words")))),
        Element.Of("tbody", null, [Element.Role("rowgroup"), .. list.Bars.Select(bar => Row(bar, list.Stretches))]));

    public static HtmlElement Head(string text) =>
        Element.Of("th", null, Element.Attribute("scope", "col"), Element.Role("columnheader"), Element.Heard(text));

    private static HtmlElement Single(Bar bar) =>
        Element.Of("div", "one-bar", Element.Of("p", "name", bar.Name), BarDrawing.Of(bar), Element.Of("div", "words", Words(bar)));

    private static HtmlElement Row(Bar bar, Stretches? stretches) => Element.Of(
        "tr",
        null,
        Element.Role("row"),
        Element.Of("th", "name", Element.Attribute("scope", "row"), Element.Role("rowheader"), bar.Name),
        Element.Of("td", null, Element.Role("cell"), stretches is null ? BarDrawing.Of(bar) : LineDrawing.Of(bar, stretches)),
        Element.Of("td", "words", [Element.Role("cell"), .. Words(bar)]));

    private static IEnumerable<object?> Words(Bar bar) =>
        [Element.Of("div", "value", bar.Words), bar.Range.Length > 0 ? Element.Of("div", "quiet", bar.Range) : null];
}
