using Intimacy.Console.Reports.Content;
using Intimacy.Core.Catalog;
using Intimacy.Core.Scoring;

namespace Intimacy.Console.Reports;

/// <summary>The stretches of an area, as the catalog cuts and names them.</summary>
internal static class StretchesOf
{
    public static Stretches Areas(IntimacyCatalog catalog) => new(
        catalog.Settings.BandConcernBelow,
        catalog.Settings.BandWellFrom,
        BandNames.Of(catalog, Band.Concern),
        BandNames.Of(catalog, Band.Middle),
        BandNames.Of(catalog, Band.Well));
}
