using System.Globalization;
using Intimacy.Core.Model;

namespace Intimacy.Console.Html;

/// <summary>Drawings that stretch with the page: every place on them is a percentage of their width.</summary>
internal static class Drawing
{
    public const int Whole = 10_000;

    /// <summary>A drawing with what it shows in words, for those who cannot see it.</summary>
    public static HtmlElement Of(string look, string label, params IEnumerable<object?> shapes) =>
        Element.Of("svg", look, [Element.Role("img"), Element.Attribute("aria-label", label), .. shapes]);

    public static HtmlElement Box(string look, int from, int to, int top = 6, int height = 12) => Element.Of(
        "rect",
        look,
        Element.Attribute("x", Percent(from)),
        Element.Attribute("y", Pixels(top)),
        Element.Attribute("width", Percent(to, from)),
        Element.Attribute("height", Pixels(height)));

    /// <summary>From one place to another.</summary>
    public static HtmlElement Way(string look, (int Across, int Down) from, (int Across, int Down) to) => Stroke(look, from.Across, to.Across, from.Down, to.Down);

    public static HtmlElement Upright(string look, Points at, int top = 1, int bottom = 23) => Stroke(look, at.Hundredths, at.Hundredths, top, bottom);

    public static HtmlElement Level(string look, int from, int to, int height) => Stroke(look, from, to, height, height);

    public static HtmlElement Disc(string look, int at, int height) => Element.Of(
        "circle", look, Element.Attribute("cx", Percent(at)), Element.Attribute("cy", Pixels(height)), Element.Attribute("r", "7"));

    public static HtmlElement Stroke(string look, int from, int to, int top, int bottom) => Element.Of(
        "line",
        look,
        Element.Attribute("x1", Percent(from)),
        Element.Attribute("x2", Percent(to)),
        Element.Attribute("y1", Pixels(top)),
        Element.Attribute("y2", Pixels(bottom)));

    /// <summary>A disc near the edge must not be cut off.</summary>
    public static int Inside(int at) => Math.Clamp(at, Whole / 50, Whole - (Whole / 50));

    /// <summary>Whole percents: nobody sees less, and exact figures are for those who ask for them.</summary>
    private static string Percent(int to, int from = 0) => string.Create(CultureInfo.InvariantCulture, $"{Rounded(to) - Rounded(from)}%");

    private static int Rounded(int hundredths) => (hundredths + 50) / 100;

    private static string Pixels(int length) => length.ToString(CultureInfo.InvariantCulture);
}
