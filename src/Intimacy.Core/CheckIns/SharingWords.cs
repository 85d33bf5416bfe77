using Intimacy.Core.Json;

namespace Intimacy.Core.CheckIns;

/// <summary>The words of files for how much is shared.</summary>
internal static class SharingWords
{
    public static readonly WireWords<SharingLevel> Levels =
        new(("nothing", SharingLevel.Nothing), ("bands", SharingLevel.Bands), ("scores", SharingLevel.Scores), ("answers", SharingLevel.Answers));
}
