namespace Intimacy.Core.CheckIns;

/// <summary>Sharing levels as every format writes them.</summary>
internal static class SharingWords
{
    public static readonly (string Word, SharingLevel Value)[] All =
        [("nothing", SharingLevel.Nothing), ("bands", SharingLevel.Bands), ("scores", SharingLevel.Scores), ("answers", SharingLevel.Answers)];

    public static string Word(SharingLevel level) => All[(int)level].Word;
}
