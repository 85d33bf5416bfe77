using Intimacy.Console.Language;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Model;

namespace Intimacy.Console.Html;

/// <summary>
/// Amounts as bars that stretch with the page. The parts differ in shape and not only in colour: the certain part is solid, the
/// open part has an outline, and an upright line marks the value as it stands.
/// </summary>
internal static class BarDrawing
{
    private static (int Percent, string Words)[] Anchors =>
    [
        (0, Local.Text("a little")), (10, Local.Text("about a tenth")), (25, Local.Text("about a quarter")), (33, Local.Text("about a third")), (50, Local.Text("about half")),
        (67, Local.Text("about two thirds")), (75, Local.Text("about three quarters")), (90, Local.Text("about nine tenths")), (100, Local.Text("nearly all")),
    ];

    public static HtmlElement Of(Bar bar) => Drawing.Of(
        "bar",
        LabelOf(bar),
        Drawing.Box("track", 0, Drawing.Whole),
        bar.High > bar.Low ? Drawing.Box("open", bar.Low.Hundredths, bar.High.Hundredths) : null,
        bar.Low.Hundredths > 0 ? Drawing.Box("certain", 0, bar.Low.Hundredths) : null,
        bar.Estimate is { } halo ? Drawing.Upright("halo", halo) : null,
        bar.Estimate is { } mark ? Drawing.Upright("mark", mark) : null);

    /// <summary>How large a part of the whole.</summary>
    public static HtmlElement OfShare(Points part, Points whole) => Drawing.Of(
        "bar share",
        $"{ReasonList.Share}: {Fraction(part.Hundredths, whole.Hundredths)}",
        Drawing.Box("track", 0, Drawing.Whole),
        Drawing.Box("certain", 0, (int)((long)part.Hundredths * Drawing.Whole / whole.Hundredths)));

    /// <summary>How far a bar reaches, as one would say it to somebody who cannot see it.</summary>
    public static string Fraction(int part, int whole) =>
        part <= 0 ? Local.Text("nothing") : part >= whole ? Local.Text("all") : Anchors.MinBy(a => Math.Abs(((long)a.Percent * whole) - (100L * part))).Words;

    /// <summary>The same in words; figures only where the reader asked for them.</summary>
    private static string LabelOf(Bar bar)
    {
        string filled = Local.Format($"{bar.Name}: {bar.Words}. Filled: {Fraction(bar.Low.Hundredths, Drawing.Whole)}");
        if (bar.High == bar.Low)
            return $"{filled}.";
        string estimate = bar.Estimate is { } e ? $", {Fraction(e.Hundredths, Drawing.Whole)} {BarLegend.Estimate}" : "";
        return $"{filled} {BarLegend.Certain}{estimate}, {Fraction(bar.High.Hundredths, Drawing.Whole)} {BarLegend.Open}.";
    }
}
