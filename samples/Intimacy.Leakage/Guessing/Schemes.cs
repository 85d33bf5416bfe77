using Intimacy.Core.CheckIns;

namespace Intimacy.Leakage.Guessing;

/// <summary>The releases that the tables compare, and which of them are the library's own.</summary>
internal static class Schemes
{
    /// <summary>Fewer signs than this have no estimate in the built-in catalog, so a lower floor would change nothing.</summary>
    private const int LowestFloor = 3;

    private static readonly ReleaseScheme Nothing = new("nothing", SharingLevel.Nothing, null, LowestFloor, Capped: false);
    private static readonly ReleaseScheme PlainBands = new("bands, no cap", SharingLevel.Bands, null, LowestFloor, Capped: false);
    private static readonly ReleaseScheme CappedBands = new("bands", SharingLevel.Bands, null, LowestFloor, Capped: true);
    private static readonly ReleaseScheme ExactScores = new("scores to the hundredth, no cap", SharingLevel.Scores, null, LowestFloor, Capped: false);

    /// <summary>The rows of the tables.</summary>
    public static IReadOnlyList<ReleaseScheme> All { get; } =
    [
        Nothing,
        PlainBands,
        CappedBands,
        ExactScores,
        .. from step in (int[])[10, 20, 25] from floor in (int[])[LowestFloor, 4, 5] select Stepped(step, floor),
    ];

    /// <summary>What the library releases today: every drawn sheet is handed to it, and must look as the scheme says.</summary>
    public static IReadOnlyList<ReleaseScheme> OfTheLibrary { get; } = [Nothing, PlainBands, ExactScores];

    private static ReleaseScheme Stepped(int step, int floor) =>
        new($"scores by {step}, from {floor} signs", SharingLevel.Scores, step, floor, Capped: true);
}
