using Intimacy.Core.Change;
using Intimacy.Population;

namespace Intimacy.ErrorRates;

/// <summary>How often a steady decline is found: by how far it goes, and by how much a score moves from month to month anyway.</summary>
internal static class PowerTable
{
    private const int StepsInAPoint = 1_000;
    private static readonly int[] Columns = [6, 7, 9, 12, 18, 24, 36, 60];
    private static readonly int[] Declines = [10, 20, 30, 40];
    private static readonly int[] Wobbles = [5, 10];
    private static readonly Persistence[] Kept = [Persistence.None, Persistence.Some, Persistence.Much];

    public static void Write(TextWriter output, int seed, int people)
    {
        output.WriteLine("### How often a steady decline is found, %");
        output.WriteLine();
        output.WriteLine($"| decline in all | moves anyway by | kept | {string.Join(" | ", Columns)} |");
        output.WriteLine($"|---|---|---|{string.Concat(Enumerable.Repeat("---|", Columns.Length))}");
        foreach ((int decline, int wobble, Persistence kept) in from d in Declines from w in Wobbles from k in Kept select (d, w, k))
        {
            string[] found = [.. Columns.AsParallel().AsOrdered().Select(n => ErrorTable.Percent(Found(n, decline, wobble, kept, seed, people)))];
            output.WriteLine($"| {decline} points | {wobble} points | {kept.Name} | {string.Join(" | ", found)} |");
        }

        output.WriteLine();
    }

    private static double Found(int checkIns, int decline, int wobble, Persistence kept, int seed, int people)
    {
        int found = 0;
        Span<int> scores = stackalloc int[checkIns];
        Span<int> sums = stackalloc int[checkIns];
        for (int person = 0; person < people; person++)
        {
            Draws draws = Draws.For(seed, person);
            double state = draws.Normal();
            for (int i = 0; i < checkIns; i++)
            {
                scores[i] = (int)(((wobble * state) - (decline * (double)i / (checkIns - 1))) * StepsInAPoint);
                state = kept.Next(state, draws, Spacing.Month);
            }

            Ranks.Sum(scores, sums);
            found += sums[^1] <= -TrendTest.CriticalSumOf(checkIns) ? 1 : 0;
        }

        return found / (double)people;
    }
}
