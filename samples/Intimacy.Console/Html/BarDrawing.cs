using System.Globalization;
using System.Xml.Linq;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Model;

namespace Intimacy.Console.Html;

/// <summary>
/// Bars as drawings that stretch with the page. The parts differ in shape and not only in colour: the certain part is solid, the
/// open part has an outline, and an upright line marks the value as it stands.
/// </summary>
internal static class BarDrawing
{
    private const int Whole = 10_000;

    public static XElement Of(Bar bar) => Drawing(
        "bar",
        LabelOf(bar),
        Box("track", 0, Whole),
        bar.High > bar.Low ? Box("open", bar.Low.Hundredths, bar.High.Hundredths) : null,
        bar.Low.Hundredths > 0 ? Box("certain", 0, bar.Low.Hundredths) : null,
        bar.Estimate is { } halo ? Mark("halo", halo) : null,
        bar.Estimate is { } mark ? Mark("mark", mark) : null);

    /// <summary>How large a part of the whole.</summary>
    public static XElement OfShare(Points part, Points whole) =>
        Drawing("bar share", $"{ReasonList.Share}: {FractionWords.Of(part.Hundredths, whole.Hundredths)}", Box("track", 0, Whole), Box("certain", 0, (int)((long)part.Hundredths * Whole / whole.Hundredths)));

    public static XElement OfLegend(string label, string look) => Drawing("bar sample", label, look == "mark" ? Mark(look, Points.FromHundredths(Whole / 2)) : Box(look, 0, Whole));

    /// <summary>The same in words; figures only where the reader asked for them.</summary>
    private static string LabelOf(Bar bar)
    {
        string filled = $"{bar.Name}: {bar.Words}. Filled: {FractionWords.Of(bar.Low.Hundredths, Whole)}";
        if (bar.High == bar.Low)
            return $"{filled}.";
        string estimate = bar.Estimate is { } e ? $", {FractionWords.Of(e.Hundredths, Whole)} {BarLegend.Estimate}" : "";
        return $"{filled} {BarLegend.Certain}{estimate}, {FractionWords.Of(bar.High.Hundredths, Whole)} {BarLegend.Open}.";
    }

    private static XElement Drawing(string look, string label, params IEnumerable<object?> shapes) =>
        Element.Of("svg", look, [Element.Role("img"), Element.Attribute("aria-label", label), .. shapes]);

    private static XElement Box(string look, int from, int to) =>
        Element.Of("rect", look, Element.Attribute("x", Percent(from)), Element.Attribute("y", "6"), Element.Attribute("width", Percent(to, from)), Element.Attribute("height", "12"));

    private static XElement Mark(string look, Points at) =>
        Element.Of("line", look, Element.Attribute("x1", Percent(at.Hundredths)), Element.Attribute("x2", Percent(at.Hundredths)), Element.Attribute("y1", "1"), Element.Attribute("y2", "23"));

    /// <summary>Whole percents: nobody sees less, and exact figures are for those who ask for them.</summary>
    private static string Percent(int to, int from = 0) => string.Create(CultureInfo.InvariantCulture, $"{Rounded(to) - Rounded(from)}%");

    private static int Rounded(int hundredths) => (hundredths + 50) / 100;
}
