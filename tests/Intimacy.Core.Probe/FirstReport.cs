using System.Globalization;
using System.Runtime;
using System.Runtime.CompilerServices;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Probe;

/// <summary>Counts what the first report of a process costs: methods compiled, time of compiling, bytes allocated; the built-in catalog apart.</summary>
internal static class FirstReport
{
    public static void Measure(TextWriter output)
    {
        // What writing takes is compiled before anything is counted.
        Write(TextWriter.Null, "nothing", Count());
        (long Methods, TimeSpan Time, long Bytes) start = Count();
        Load();
        (long Methods, TimeSpan Time, long Bytes) loaded = Count();
        Report();
        (long Methods, TimeSpan Time, long Bytes) reported = Count();
        Write(output, "catalog", (loaded.Methods - start.Methods, loaded.Time - start.Time, loaded.Bytes - start.Bytes));
        Write(output, "report", (reported.Methods - loaded.Methods, reported.Time - loaded.Time, reported.Bytes - loaded.Bytes));
    }

    private static (long Methods, TimeSpan Time, long Bytes) Count() =>
        (JitInfo.GetCompiledMethodCount(), JitInfo.GetCompilationTime(), GC.GetAllocatedBytesForCurrentThread());

    private static void Write(TextWriter output, string what, (long Methods, TimeSpan Time, long Bytes) taken) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} methods {taken.Methods} microseconds {(long)taken.Time.TotalMicroseconds} bytes {taken.Bytes}"));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Load() => GC.KeepAlive(IntimacyAdvisor.Default.Catalog);

    /// <summary>What a newcomer types: a few answers, and three recommendations with their reasons.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Report()
    {
        CheckIn mine = IntimacyAdvisor.Default.StartCheckIn("me", new DateOnly(2026, 11, 1))
            .Answer(SignIds.DeviceInterruptions, 4).Answer(SignIds.MakingTime, 3).Skip(SignIds.Secrets).Build();
        foreach (Recommendation recommendation in IntimacyAdvisor.Default.Report(mine).Recommendations.Take(3))
        {
            GC.KeepAlive($"{recommendation.Title}: {recommendation.Priority} ({recommendation.Interval.Low}..{recommendation.Interval.High})");
            foreach (Reason reason in recommendation.Reasons)
                GC.KeepAlive($"  +{reason.Contribution} {reason.Text}");
        }
    }
}
