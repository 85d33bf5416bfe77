using Intimacy.Core.Catalog;

namespace Intimacy.Core.Couples;

/// <summary>Bands as JSON and people write them.</summary>
internal static class BandWords
{
    public static readonly (string Word, Band Value)[] All =
        [("unknown", Band.Unknown), ("concern", Band.Concern), ("middle", Band.Middle), ("well", Band.Well)];

    public static string Word(Band band) => All[(int)band].Word;

    public static string Text(JointTexts texts, Band band) => band switch
    {
        Band.Well => texts.BandWell,
        Band.Middle => texts.BandMiddle,
        Band.Concern => texts.BandConcern,
        _ => texts.BandUnknown,
    };
}
