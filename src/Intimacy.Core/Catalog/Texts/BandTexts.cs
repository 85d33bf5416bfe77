namespace Intimacy.Core.Catalog.Texts;

/// <summary>The words for the bands of areas and of indices.</summary>
internal sealed class BandTexts(CatalogTexts texts)
{
    public string Well { get; } = texts["band.well"];

    public string Middle { get; } = texts["band.middle"];

    public string Concern { get; } = texts["band.concern"];

    public string Unknown { get; } = texts["band.unknown"];

    public string NotYet { get; } = texts["band.not-yet"];

    public string TooFew { get; } = texts["band.too-few"];

    public string Many { get; } = texts["band.many"];

    public string Some { get; } = texts["band.some"];

    public string Few { get; } = texts["band.few"];
}
