using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Checks;

/// <summary>Checks of the numbers of a catalog that are neither signs nor rules.</summary>
internal static class SettingsChecks
{
    private const string Subject = "settings";

    /// <summary>Between bands nearer than this, noise is called a difference.</summary>
    private const int LeastBetweenBands = 10_00;

    /// <summary>From this many signs on, and with classes no narrower than this, hardly any answer can be told (docs/what-sharing-costs.md).</summary>
    private const int LeastReleased = 5;
    private const int LeastClass = 10_00;

    public static IEnumerable<(string Subject, string Message)> BandsApart(IntimacyCatalog catalog)
    {
        if (catalog.Settings.BandWellFrom.Hundredths - catalog.Settings.BandConcernBelow.Hundredths < LeastBetweenBands)
            yield return (Subject, "leaves less than 10 points between the two bands; a tiny gap would be called a difference");
    }

    public static IEnumerable<(string Subject, string Message)> EnoughSignsReleased(IntimacyCatalog catalog)
    {
        if (catalog.Settings.MinimumReleased < LeastReleased)
            yield return (Subject, "releases a score of fewer than five answered signs; too little is left for a single answer to hide behind");
    }

    public static IEnumerable<(string Subject, string Message)> WideClasses(IntimacyCatalog catalog)
    {
        CatalogSettings settings = catalog.Settings;
        int[] edges = [0, .. settings.ReleaseCuts.Append(settings.BandConcernBelow).Append(settings.BandWellFrom).Select(c => c.Hundredths).Distinct().Order(), 100_00];
        if (edges.Zip(edges.Skip(1)).Any(e => e.Second - e.First < LeastClass))
            yield return (Subject, "releases scores in a class of less than 10 points; exact numbers give single answers away");
    }
}
