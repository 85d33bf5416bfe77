using Intimacy.Console.Reports.Content;
using Intimacy.Core.Model;

namespace Intimacy.Console.Html;

/// <summary>Reasons, each with its share as a bar and in words.</summary>
internal static class ReasonsTable
{
    public static HtmlElement Of(ReasonList reasons) => Element.Of(
        "table",
        "reasons",
        Element.Of("thead", null, Element.Of("tr", null, Head(ReasonList.Why), reasons.HasShares ? Head(ReasonList.Share) : null, reasons.Numbers ? Head(ReasonList.Points, "points") : null)),
        Element.Of("tbody", null, reasons.Lines.Select(line => Row(line, reasons))),
        reasons.Numbers ? Element.Of("tfoot", null, Total(reasons)) : null);

    private static HtmlElement Head(string text, string? look = null) => Element.Of("th", look, Element.Attribute("scope", "col"), text);

    private static HtmlElement Row(ReasonLine line, ReasonList reasons) => Element.Of(
        "tr",
        null,
        Element.Of("th", null, Element.Attribute("scope", "row"), line.Text),
        reasons.HasShares ? Element.Of("td", null, BarDrawing.OfShare(line.Part, reasons.Whole), Element.Of("span", "quiet", BarDrawing.Fraction(line.Part.Hundredths, reasons.Whole.Hundredths))) : null,
        reasons.Numbers ? Figure(line.Part) : null);

    private static HtmlElement Total(ReasonList reasons) => Element.Of(
        "tr",
        null,
        Element.Of("th", null, Element.Attribute("scope", "row"), ReasonList.Together),
        Element.Of("td", null, Element.Of("span", "quiet", BarDrawing.Fraction(1, 1))),
        Figure(reasons.Whole));

    private static HtmlElement Figure(Points points) => Element.Of("td", "points", $"{points}");
}
