using Intimacy.Core.Change;

namespace Intimacy.ErrorRates;

/// <summary>The critical sums, found: for each number of check-ins the smallest that keeps every cell below the promise.</summary>
internal static class CriticalTable
{
    /// <summary>A little below the 5 percent of the promise, for what chance does to the counting itself.</summary>
    private const double Share = 0.047;

    private const int Columns = 5;

    public static void Write(TextWriter output, IReadOnlyList<Cell> cells)
    {
        output.WriteLine("### From which sum a line is more than chance");
        output.WriteLine();
        output.WriteLine($"|{string.Concat(Enumerable.Repeat(" check-ins | sum |", Columns))}");
        output.WriteLine($"|{string.Concat(Enumerable.Repeat("---|---|", Columns))}");
        int[] numbers = [.. Enumerable.Range(TrendTest.FewestCheckIns, TrendTest.MostCheckIns - TrendTest.FewestCheckIns + 1)];
        foreach (int[] row in numbers.Chunk(Columns))
            output.WriteLine($"| {string.Join(" | ", row.Select(n => $"{n} | {cells.Max(c => c.Critical(n, Share))}"))} |");
        output.WriteLine();
    }
}
