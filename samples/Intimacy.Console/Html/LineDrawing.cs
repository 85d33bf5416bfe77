using Intimacy.Console.Output;
using Intimacy.Console.Reports.Content;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Console.Html;

/// <summary>
/// An area as one line with three stretches. One person's value is a disc, with a soft band as far as the open questions reach; of two people
/// the first is a disc and the second a ring, so that no meaning rests on colour alone.
/// </summary>
internal static class LineDrawing
{
    private const int Middle = 14;
    private const int FirstHeight = 10;
    private const int SecondHeight = 28;
    private const int PillHeight = 10;

    public static HtmlElement Of(Bar bar, Stretches stretches)
    {
        string label = $"{bar.Name}: {bar.Words}{(bar.Range.Length > 0 ? $"; {bar.Range}" : "")}.";
        return Drawing.Of(
            "area",
            label,
            [
                .. Ground(stretches, 28),
                Drawing.Level("axis", 0, Drawing.Whole, Middle),
                bar.High > bar.Low ? Drawing.Box("open", bar.Low.Hundredths, bar.High.Hundredths, Middle - 6, 12) : null,
                bar.Estimate is { } at ? Drawing.Disc("disc", Drawing.Inside(at.Hundredths), Middle) : null,
            ]);
    }

    public static HtmlElement Of(PairRow row, PairTable table)
    {
        string label = $"{row.Name}: {PersonName.Of(table.FirstPartner)} {row.First.Words}, {PersonName.Of(table.SecondPartner)} {row.Second.Words}.";
        return Drawing.Of(
            "area pair",
            label,
            [
                .. Ground(table.Stretches, 38),
                Place(row.First) is { } from && Place(row.Second) is { } to ? Drawing.Stroke("join", from, to, FirstHeight, SecondHeight) : null,
                Mark(row.First, table.Stretches, FirstHeight, isFirst: true),
                Mark(row.Second, table.Stretches, SecondHeight, isFirst: false),
            ]);
    }

    /// <summary>The disc or the ring alone, as it stands beside a name.</summary>
    public static HtmlElement OfPerson(bool isFirst, string label) =>
        Drawing.Of("person", label, Drawing.Disc(isFirst ? "disc" : "ring", Drawing.Whole / 2, FirstHeight));

    public static HtmlElement OfLegend(string look, string label) => Drawing.Of(
        "area sample", label, look == "disc" ? Drawing.Disc(look, Drawing.Whole / 2, Middle) : Drawing.Box(look, 0, Drawing.Whole, Middle - 6, 12));

    private static HtmlElement[] Ground(Stretches stretches, int height) =>
    [
        Drawing.Box("stretch", 0, stretches.MiddleFrom.Hundredths, 0, height),
        Drawing.Box("stretch middle", stretches.MiddleFrom.Hundredths, stretches.WellFrom.Hundredths, 0, height),
        Drawing.Box("stretch well", stretches.WellFrom.Hundredths, Drawing.Whole, 0, height),
    ];

    /// <summary>A number is a point; a band alone is as wide as its stretch, for a point in it would say more than was released.</summary>
    private static HtmlElement Mark(PairView view, Stretches stretches, int height, bool isFirst)
    {
        if (view.Estimate is { } estimate)
            return Drawing.Disc(isFirst ? "disc" : "ring", Drawing.Inside(estimate.Hundredths), height);
        if (view.Band == Band.Unknown)
            return Drawing.Level(isFirst ? "unknown" : "unknown other", 0, Drawing.Whole, height);
        (Points from, Points to) = view.Band switch
        {
            Band.Concern => (default, stretches.MiddleFrom),
            Band.Middle => (stretches.MiddleFrom, stretches.WellFrom),
            _ => (stretches.WellFrom, Points.FromHundredths(Drawing.Whole)),
        };
        return Drawing.Box(isFirst ? "pill" : "pill other", from.Hundredths + 100, to.Hundredths - 100, height - (PillHeight / 2), PillHeight);
    }

    private static int? Place(PairView view) => view.Estimate is { } estimate ? Drawing.Inside(estimate.Hundredths) : null;
}
