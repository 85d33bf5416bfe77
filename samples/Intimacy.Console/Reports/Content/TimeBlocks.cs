using Intimacy.Core.Change;

namespace Intimacy.Console.Reports.Content;

/// <summary>One index over time: a line of its own, on which more is always more of what its name says.</summary>
/// <param name="Name">Of what.</param>
/// <param name="Verdict">What the line says, or that it cannot be told.</param>
/// <param name="Points">The check-ins, the earliest first.</param>
internal sealed record TimeLine(string Name, string Verdict, IReadOnlyList<ChangePoint> Points) : Block
{
    /// <summary>Text shows so many: the first, which is what one compares with, and the latest.</summary>
    public const int ShownInText = 12;

    /// <summary>How many check-ins lie between the first and the latest that are shown.</summary>
    public int LeftOut => Math.Max(0, Points.Count - ShownInText);
}
