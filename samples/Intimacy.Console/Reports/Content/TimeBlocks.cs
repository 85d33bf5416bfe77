using Intimacy.Console.Language;
using Intimacy.Core.Change;

namespace Intimacy.Console.Reports.Content;

/// <summary>One index over time: a line of its own, on which more is always more of what its name says.</summary>
/// <param name="Name">Of what.</param>
/// <param name="Verdict">What the line says, or that it cannot be told.</param>
/// <param name="Points">The check-ins, the earliest first.</param>
internal sealed record TimeLine(string Name, string Verdict, IReadOnlyList<ChangePoint> Points) : Block
{
    public static string NotCompared => Local.Text("not compared");

    /// <summary>So many are shown one by one: the first, which is what one compares with, and the latest.</summary>
    private const int MostShown = 12;

    /// <summary>How many check-ins lie between the first and the latest that are shown.</summary>
    public int LeftOut => Math.Max(0, Points.Count - MostShown);

    /// <summary>The first check-in and the latest, one by one.</summary>
    public IEnumerable<ChangePoint> Shown => LeftOut == 0 ? Points : Points.Take(1).Concat(Points.Skip(LeftOut + 1));

    public string More => Local.Format($"{LeftOut} more");
}
