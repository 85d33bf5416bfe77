using Intimacy.Core.Catalog;

namespace Intimacy.Core.Scoring;

/// <summary>What the bands of a dimension are called, for the legend of a picture. Thread-safe.</summary>
public static class BandNames
{
    /// <summary>The name of a band, such as "going well".</summary>
    /// <param name="catalog">The catalog whose words are used.</param>
    /// <param name="band">A band; an undefined one reads as <see cref="Band.Unknown"/>.</param>
    /// <returns>Its name, without a full stop.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static string Of(IntimacyCatalog catalog, Band band)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return BandWords.OfArea(catalog.Texts.Bands, band);
    }
}
