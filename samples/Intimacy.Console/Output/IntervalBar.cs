using Intimacy.Console.Reports.Content;
using Intimacy.Core.Model;
using Spectre.Console;

namespace Intimacy.Console.Output;

/// <summary>
/// A bar that shows what is known and what is not: solid up to the lowest possible value, light up to the highest, a mark at
/// the estimate.
/// </summary>
internal static class IntervalBar
{
    private const int Roomy = 72;
    private const int Whole = 10_000;
    private const char Known = '█';
    private const char Possible = '▒';
    private const char Rest = '·';
    private const char Mark = '┃';

    public const int ShareWidth = 12;

    /// <summary>On a narrow screen the words beside the bar need the room more.</summary>
    private static int Width => Screen.Columns < Roomy ? 16 : 24;

    public static string Legend(bool hasOpen) =>
        $"{Known} {BarLegend.Certain}{(hasOpen ? $"  {Possible} {BarLegend.Open}" : "")}  {Mark} {BarLegend.Estimate}";

    public static Paragraph Of(Points low, Points high, Points? estimate)
    {
        int mark = estimate is { } e ? Math.Min(e.Hundredths * Width / Whole, Width - 1) : -1;
        int solid = Cells(low);
        int light = Math.Max(Cells(high), solid);
        var bar = new Paragraph();
        for (int i = 0; i < Width; i++)
        {
            (char cell, Style style) = i == mark ? (Mark, Look.Strong) : i < solid ? (Known, Look.Certain) : i < light ? (Possible, Look.Open) : (Rest, Look.Quiet);
            bar.Append(cell.ToString(), style);
        }

        return bar;
    }

    /// <summary>How large a part of the whole; the smallest is still seen.</summary>
    public static Text OfShare(Points part, Points whole) =>
        new(new string(Known, Math.Clamp((part.Hundredths * ShareWidth + whole.Hundredths / 2) / whole.Hundredths, 1, ShareWidth)), Look.Certain);

    /// <summary>A name, a bar, a few words.</summary>
    public static Grid Grid() => new Grid()
        .AddColumn(new GridColumn().PadLeft(0).PadRight(2))
        .AddColumn(new GridColumn { Width = Width, NoWrap = true }.PadLeft(0).PadRight(2))
        .AddColumn(new GridColumn().PadLeft(0).PadRight(0));

    private static int Cells(Points points) => (points.Hundredths * Width + Whole / 2) / Whole;
}
