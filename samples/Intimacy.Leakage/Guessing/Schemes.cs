using Intimacy.Core.CheckIns;

namespace Intimacy.Leakage.Guessing;

/// <summary>The releases that the tables compare, and which of them are the library's own.</summary>
internal static class Schemes
{
    /// <summary>Fewer signs than this have no estimate in the built-in catalog, so a lower floor would change nothing.</summary>
    private const int LowestFloor = 3;

    /// <summary>The built-in catalog's own floor.</summary>
    private const int Floor = 5;

    private static readonly ReleaseScheme Nothing = new("nothing", SharingLevel.Nothing, null, LowestFloor, Capped: false);
    private static readonly ReleaseScheme PlainBands = new("bands, no cap", SharingLevel.Bands, null, LowestFloor, Capped: false);
    private static readonly ReleaseScheme CappedBands = new("bands", SharingLevel.Bands, null, LowestFloor, Capped: true);
    private static readonly ReleaseScheme ExactScores = new("scores to the hundredth, no cap", SharingLevel.Scores, null, LowestFloor, Capped: false);

    private static readonly ReleaseScheme FiveClasses = Blurred("in five classes", Floor, [25, 75]);

    /// <summary>The rows of the tables.</summary>
    public static IReadOnlyList<ReleaseScheme> All { get; } =
    [
        Nothing,
        PlainBands,
        CappedBands,
        ExactScores,
        Blurred("by 10", Floor, [10, 20, 30, 50, 70, 80, 90]),
        Blurred("by 20", LowestFloor, [20, 80]),
        Blurred("by 20", Floor, [20, 80]),
        Blurred("in five classes", LowestFloor, [25, 75]),
        FiveClasses,
    ];

    /// <summary>What the library releases: every drawn sheet is handed to it, and must look as the scheme says.</summary>
    public static IReadOnlyList<ReleaseScheme> OfTheLibrary { get; } = [Nothing, CappedBands, FiveClasses];

    private static ReleaseScheme Blurred(string how, int floor, IReadOnlyList<int> cuts) =>
        new($"scores {how}, from {floor} signs", SharingLevel.Scores, cuts, floor, Capped: true);
}
