namespace Intimacy.Console.Html;

/// <summary>How far a bar reaches, as one would say it to somebody who cannot see it.</summary>
internal static class FractionWords
{
    private static readonly (int Percent, string Words)[] Anchors =
    [
        (0, "a little"), (10, "about a tenth"), (25, "about a quarter"), (33, "about a third"), (50, "about half"),
        (67, "about two thirds"), (75, "about three quarters"), (90, "about nine tenths"), (100, "nearly all"),
    ];

    public static string Of(int part, int whole) =>
        part <= 0 ? "nothing" : part >= whole ? "all" : Anchors.MinBy(a => Math.Abs(((long)a.Percent * whole) - (100L * part))).Words;
}
