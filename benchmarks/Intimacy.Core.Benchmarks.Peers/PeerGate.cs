using System.Diagnostics;
using System.Globalization;

namespace Intimacy.Core.Benchmarks.Peers;

/// <summary>
/// What must never be lost, measured in one process so that a slow machine slows all alike, and with margins of several times: ratios beside peers, and bytes.
/// </summary>
internal static class PeerGate
{
    private const int Rounds = 6;
    private const int TurnMilliseconds = 150;
    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(5);

    public static bool Holds(TextWriter output)
    {
        var small = new SmallJobBenchmarks();
        small.AllComeToTheSame();
        long bytes = Bytes(() => small.IntimacyCore());
        var columns = new DatabaseBenchmarks();
        columns.BothComeToTheSame();
        double[] best = Best(
            small.IntimacyCoreInColumns,
            () => small.IntimacyCore(),
            () => small.RulesEngine(),
            () => small.FhirPath(),
            () => small.HandWrittenLinq(),
            columns.IntimacyCore,
            columns.Database);
        columns.Close();
        (double inColumns, double alone, double rulesEngine, double fhirPath, double linq, double ours, double database)
            = (best[0] / SmallJobBenchmarks.People, best[1], best[2], best[3], best[4], best[5], best[6]);
        return Says(output, "small job in columns, RulesEngine takes", rulesEngine / inColumns, 40)
            & Says(output, "small job in columns, FHIRPath takes", fhirPath / inColumns, 1_000)
            & Says(output, "small job in columns, LINQ takes", linq / inColumns, 8)
            & Says(output, "small job alone, RulesEngine takes", rulesEngine / alone, 2)
            & Says(output, "small job alone, FHIRPath takes", fhirPath / alone, 50)
            & Says(output, "scores in columns, DuckDB takes", database / ours, 30)
            & (bytes == 0);
    }

    private static bool Says(TextWriter output, string what, double ratio, double least)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} {ratio:F0} times as long, at least {least:F0} expected"));
        return ratio >= least;
    }

    /// <summary>
    /// The best of each, in nanoseconds. Neighbours only ever add, and code is compiled again in the background once it has run often: all take turns, round
    /// by round, so that neither a busy second nor a compiler that came late falls upon one of them alone.
    /// </summary>
    private static double[] Best(params Action[] jobs)
    {
        double[] best = new double[jobs.Length];
        Array.Fill(best, double.MaxValue);
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < jobs.Length; i++)
                best[i] = Math.Min(best[i], BestOfTurn(jobs[i]));
        }

        return best;
    }

    private static double BestOfTurn(Action job)
    {
        double best = double.MaxValue;
        var turn = Stopwatch.StartNew();
        do
        {
            // Four together where one is quick, so that the clock itself does not count.
            int runs = 0;
            long start = Stopwatch.GetTimestamp();
            do
            {
                job();
                runs++;
            }
            while (runs < 4 && Stopwatch.GetElapsedTime(start) < Quick);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds / runs);
        }
        while (turn.ElapsedMilliseconds < TurnMilliseconds);
        return best;
    }

    private static long Bytes(Action job)
    {
        job();
        long before = GC.GetAllocatedBytesForCurrentThread();
        job();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
