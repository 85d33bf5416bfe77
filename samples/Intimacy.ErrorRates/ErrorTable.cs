using System.Globalization;
using Intimacy.Core.Change;

namespace Intimacy.ErrorRates;

/// <summary>How often somebody who does not change is told of a change, by the sums that the library has.</summary>
internal static class ErrorTable
{
    private const double Promise = 0.05;
    private static readonly int[] Columns = [6, 7, 8, 9, 10, 12, 15, 18, 21, 24, 36, 48, 60];

    public static void Write(TextWriter output, string heading, IEnumerable<(Answering Answering, Persistence Persistence, Cell Cell)> cells)
    {
        output.WriteLine($"### {heading}");
        output.WriteLine();
        output.WriteLine($"| answers | kept | {string.Join(" | ", Columns)} | any of 6 to 24 |");
        output.WriteLine($"|---|---|{string.Concat(Enumerable.Repeat("---|", Columns.Length + 1))}");
        foreach ((Answering answering, Persistence persistence, Cell cell) in cells)
            output.WriteLine($"| {answering.Name} | {persistence.Name} | {string.Join(" | ", Columns.Select(n => Percent(Of(cell, n))))} | {Percent(cell.EverWrong)} |");
        output.WriteLine();
    }

    /// <summary>Whether the promise holds in every cell, for every number of check-ins.</summary>
    public static bool IsKept(IEnumerable<Cell> cells) =>
        cells.All(cell => Enumerable.Range(TrendTest.FewestCheckIns, TrendTest.MostCheckIns - TrendTest.FewestCheckIns + 1).All(n => Of(cell, n) <= Promise));

    public static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);

    private static double Of(Cell cell, int checkIns) => cell.ShareFrom(checkIns, TrendTest.CriticalSumOf(checkIns));
}
