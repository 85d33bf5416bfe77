namespace Intimacy.ErrorRates;

/// <summary>What the critical values for independent answers would do: the exact two-sided ones of Kendall's S at 5 %.</summary>
internal static class TextbookTable
{
    private const double Share = 0.05;
    private static readonly int[] Columns = [6, 7, 8, 9, 10, 12, 15, 18, 21, 24];

    public static void Write(TextWriter output, IEnumerable<(Persistence Persistence, Cell Cell)> cells)
    {
        output.WriteLine("### False verdicts with the limits of the textbook, %");
        output.WriteLine();
        output.WriteLine($"| kept | {string.Join(" | ", Columns.Select(n => $"{n}: from {Critical(n)}"))} |");
        output.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---|", Columns.Length))}");
        foreach ((Persistence persistence, Cell cell) in cells)
            output.WriteLine($"| {persistence.Name} | {string.Join(" | ", Columns.Select(n => ErrorTable.Percent(cell.ShareFrom(n, Critical(n)))))} |");
        output.WriteLine();
    }

    /// <summary>Every order of n independent answers is as likely as every other: S = pairs - 2 x inversions.</summary>
    private static int Critical(int checkIns)
    {
        double[] inversions = Inversions(checkIns);
        double all = inversions.Sum();
        double tail = 0;
        int critical = inversions.Length;
        for (int falling = 0; (2 * (tail + inversions[falling])) <= Share * all; falling++)
        {
            tail += inversions[falling];
            critical = inversions.Length - 1 - (2 * falling);
        }

        return critical;
    }

    /// <summary>How many orders have so many inversions: each further answer can come before 0, 1, 2 ... of those that are there.</summary>
    private static double[] Inversions(int checkIns)
    {
        double[] counts = [1];
        for (int n = 2; n <= checkIns; n++)
        {
            double[] next = new double[counts.Length + n - 1];
            for (int i = 0; i < counts.Length; i++)
            {
                for (int before = 0; before < n; before++)
                    next[i + before] += counts[i];
            }

            counts = next;
        }

        return counts;
    }
}
