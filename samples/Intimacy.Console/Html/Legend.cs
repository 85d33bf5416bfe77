using Intimacy.Console.Language;
using Intimacy.Console.Reports.Content;

namespace Intimacy.Console.Html;

/// <summary>What the marks and stretches of a drawing mean.</summary>
internal static class Legend
{
    private static string Disc => Local.Text("how it stands");
    private static string Wide => Local.Text("A wide mark lies somewhere in its stretch; dots mean not known");
    private static string Open => Local.Text("what open questions could change");

    /// <param name="legend">What is to be explained.</param>
    /// <param name="stretches">The stretches behind the drawings; null where they are bars.</param>
    public static HtmlElement Of(BarLegend legend, Stretches? stretches) => Element.Of(
        "ul",
        "legend",
        stretches is null
            ? [Entry(Sample("certain"), BarLegend.Certain), legend.HasOpen ? Entry(Sample("open"), BarLegend.Open) : null, Entry(Sample("mark"), BarLegend.Estimate)]
            : [Entry(LineDrawing.OfLegend("disc", Local.Text("A disc")), Disc), legend.HasOpen ? Entry(LineDrawing.OfLegend("open", Local.Text("A soft band")), Open) : null, Named(stretches)]);

    /// <summary>The names of the stretches, from left to right.</summary>
    public static HtmlElement Scale(Stretches stretches) => Element.Of("ul", "legend", Named(stretches), Element.Of("li", null, Wide));

    private static HtmlElement Named(Stretches stretches) => Element.Of("li", null, Local.Format($"From left to right: {stretches.Concern}, {stretches.Middle}, {stretches.Well}"));

    private static HtmlElement Sample(string look) => Drawing.Of(
        "bar sample", look, look == "mark" ? Drawing.Upright(look, Core.Model.Points.FromHundredths(Drawing.Whole / 2)) : Drawing.Box(look, 0, Drawing.Whole));

    private static HtmlElement Entry(HtmlElement drawing, string words) => Element.Of("li", null, drawing, $" {words}");
}
