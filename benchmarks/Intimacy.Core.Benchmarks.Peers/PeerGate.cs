using System.Diagnostics;
using System.Globalization;

namespace Intimacy.Core.Benchmarks.Peers;

/// <summary>
/// What must never be lost, measured in one process so that a slow machine slows all alike, and with margins of several times: ratios beside peers, and bytes.
/// </summary>
internal static class PeerGate
{
    public static bool Holds(TextWriter output)
    {
        var small = new SmallJobBenchmarks();
        small.AllComeToTheSame();
        double inColumns = Best(small.IntimacyCoreInColumns) / SmallJobBenchmarks.People;
        double alone = Best(() => small.IntimacyCore());
        double rulesEngine = Best(() => small.RulesEngine());
        double fhirPath = Best(() => small.FhirPath());
        double linq = Best(() => small.HandWrittenLinq());
        long bytes = Bytes(() => small.IntimacyCore());
        var columns = new DatabaseBenchmarks();
        columns.BothComeToTheSame();
        double ours = Best(columns.IntimacyCore);
        double database = Best(columns.Database);
        columns.Close();
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

    /// <summary>The best of some: neighbours only ever add.</summary>
    private static double Best(Action job)
    {
        var warm = Stopwatch.StartNew();
        while (warm.ElapsedMilliseconds < 500)
            job();
        double best = double.MaxValue;
        var all = Stopwatch.StartNew();
        while (all.ElapsedMilliseconds < 500)
        {
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < 4; i++)
                job();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds / 4);
        }

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
