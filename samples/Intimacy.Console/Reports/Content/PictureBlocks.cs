using Intimacy.Console.Language;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Console.Reports.Content;

/// <summary>A value with its interval: certain up to the low end, with open answers up to the high end.</summary>
/// <param name="Name">Of what.</param>
/// <param name="Low">The lowest value that the open questions leave possible.</param>
/// <param name="High">The highest value that they leave possible.</param>
/// <param name="Estimate">The value as it stands; null where too little is known.</param>
/// <param name="Words">The value as it stands, as the reader is told it.</param>
/// <param name="Range">The interval in words; empty where it is a single point.</param>
internal sealed record Bar(string Name, Points Low, Points High, Points? Estimate, string Words, string Range);

/// <summary>Bars below each other.</summary>
/// <param name="Caption">What they show.</param>
/// <param name="Bars">The bars, which all point the same way.</param>
/// <param name="Stretches">The stretches that lie behind them; null where they show an amount.</param>
internal sealed record BarList(string Caption, IReadOnlyList<Bar> Bars, Stretches? Stretches = null) : Block;

/// <summary>What the parts of a bar mean.</summary>
/// <param name="HasOpen">Whether anything is open.</param>
internal sealed record BarLegend(bool HasOpen) : Block
{
    public static string Certain => Local.Text("from your answers");

    public static string Open => Local.Text("with what is still open");

    public static string Estimate => Local.Text("as it stands");
}

/// <summary>The three stretches of a line on which areas are marked, named from left to right.</summary>
/// <param name="MiddleFrom">Where the first stretch ends.</param>
/// <param name="WellFrom">Where the last one begins.</param>
/// <param name="Concern">The name of the first.</param>
/// <param name="Middle">The name of the second.</param>
/// <param name="Well">The name of the last.</param>
internal sealed record Stretches(Points MiddleFrom, Points WellFrom, string Concern, string Middle, string Well)
{
    public static Stretches Of(IntimacyCatalog catalog) => new(
        catalog.Settings.BandConcernBelow,
        catalog.Settings.BandWellFrom,
        BandNames.Of(catalog, Band.Concern),
        BandNames.Of(catalog, Band.Middle),
        BandNames.Of(catalog, Band.Well));
}

/// <summary>What two people see, side by side: a row for each area, a column for each of them.</summary>
/// <param name="Caption">What is compared.</param>
/// <param name="FirstPartner">The label of the first.</param>
/// <param name="SecondPartner">The label of the second.</param>
/// <param name="Rows">The areas.</param>
/// <param name="Stretches">The stretches on which both are marked.</param>
internal sealed record PairTable(string Caption, string FirstPartner, string SecondPartner, IReadOnlyList<PairRow> Rows, Stretches Stretches) : Block;

/// <summary>Two views of one area.</summary>
internal sealed record PairRow(string Name, PairView First, PairView Second);

/// <summary>One person's view of an area, as it was released.</summary>
/// <param name="Words">The band in words.</param>
/// <param name="Band">In which stretch the mark stands.</param>
/// <param name="Estimate">Where in it; null where only the band was released.</param>
internal sealed record PairView(string Words, Band Band, Points? Estimate);

/// <summary>Why a strategy is suggested: the reasons add up to the whole.</summary>
internal sealed record ReasonList(IReadOnlyList<ReasonLine> Lines, Points Whole, bool Numbers) : Block
{
    public static string Why => Local.Text("Why");

    public static string Share => Local.Text("How much");

    public static string Points => Local.Text("Points");

    public static string Together => Local.Text("Together");

    /// <summary>A single reason is the whole: there is nothing to compare.</summary>
    public bool HasShares => Lines.Count > 1 || Numbers;
}

/// <summary>One reason, and what it adds.</summary>
internal sealed record ReasonLine(string Text, Points Part);
