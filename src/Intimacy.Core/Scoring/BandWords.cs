using Intimacy.Core.Catalog.Texts;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Scoring;

/// <summary>Bands as JSON and people write them: the same words on one's own page and on a page for both.</summary>
internal static class BandWords
{
    /// <summary>The words of files.</summary>
    public static readonly WireWords<Band> Bands = new(("unknown", Band.Unknown), ("concern", Band.Concern), ("middle", Band.Middle), ("well", Band.Well));

    public static string OfArea(BandTexts texts, Band band) => band switch
    {
        Band.Well => texts.Well,
        Band.Middle => texts.Middle,
        Band.Concern => texts.Concern,
        _ => texts.Unknown,
    };

    /// <summary>An index counts moments: few hard ones are what goes well.</summary>
    public static string OfIndex(BandTexts texts, IndexKind index, Band band) => (band, index) switch
    {
        (Band.Unknown, _) => texts.Unknown,
        (Band.Middle, _) => texts.Some,
        (Band.Well, IndexKind.Presence) or (Band.Concern, IndexKind.Absence) => texts.Many,
        _ => texts.Few,
    };
}
