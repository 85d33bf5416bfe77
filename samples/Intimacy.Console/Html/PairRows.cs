using Intimacy.Console.Language;
using Intimacy.Console.Reports.Content;

namespace Intimacy.Console.Html;

/// <summary>Two people's views: a table of three columns, and below each area both marks on one line.</summary>
internal static class PairRows
{
    public static HtmlElement Of(PairTable table) => Element.Of(
        "table",
        "pairs",
        Element.Role("table"),
        Element.Of("caption", "heard", table.Caption),
        Element.Of(
            "thead",
            null,
            Element.Role("rowgroup"),
            Element.Of("tr", null, Element.Role("row"), BarTable.Head(Local.Text("Area")), BarTable.Head(Local.Text("Line")), Person(table.FirstPartner, isFirst: true), Person(table.SecondPartner, isFirst: false))),
        Element.Of("tbody", null, [Element.Role("rowgroup"), .. table.Rows.Select(row => Row(row, table))]));

    private static HtmlElement Person(string label, bool isFirst) => Element.Of(
        "th",
        isFirst ? "first" : "second",
        Element.Attribute("scope", "col"),
        Element.Role("columnheader"),
        LineDrawing.OfPerson(isFirst, isFirst ? Local.Text("Disc: the first of you") : Local.Text("Ring: the second of you")),
        Element.Of("bdi", null, label));

    private static HtmlElement Row(PairRow row, PairTable table) => Element.Of(
        "tr",
        null,
        Element.Role("row"),
        Element.Of("th", "name", Element.Attribute("scope", "row"), Element.Role("rowheader"), row.Name),
        Element.Of("td", "line", Element.Role("cell"), LineDrawing.Of(row, table)),
        View(row.First, table.FirstPartner, isFirst: true),
        View(row.Second, table.SecondPartner, isFirst: false));

    /// <summary>On a narrow screen the columns are stacked, and each view needs its name beside it.</summary>
    private static HtmlElement View(PairView view, string label, bool isFirst) => Element.Of(
        "td",
        isFirst ? "view first" : "view second",
        Element.Role("cell"),
        Element.Of("bdi", "who", label),
        Element.Of("span", "value", view.Words));
}
