using Intimacy.Core.CheckIns;

namespace Intimacy.Core.Tests.Couples;

/// <summary>Looks for a pair that releases the same and is shown differently.</summary>
internal static class Interference
{
    /// <summary>Pairs of each promise: 10,000 unless INTIMACY_PAIRS says otherwise. The full check asks for 1,000,000.</summary>
    public static int Cases { get; } = int.TryParse(Environment.GetEnvironmentVariable("INTIMACY_PAIRS"), out int cases) ? cases : 10_000;

    /// <summary>The number of a pair that leaks, or null; and how many pairs could have shown a leak.</summary>
    public static (int? Leak, int Compared) Find(ICoupleSystem system, int cases, Func<int, CouplePair> pair)
    {
        // Counted are different check-ins behind the same released part, with a joint page to look at.
        int compared = 0;
        int leak = int.MaxValue;
        Parallel.For(0, cases, (number, loop) =>
        {
            CouplePair of = pair(number);
            if (!system.Released(of.Owner).AsSpan().SequenceEqual(system.Released(of.OtherOwner)))
                return;
            if (Proves(of))
                Interlocked.Increment(ref compared);
            if (system.Shown(of.Reader, of.Owner).AsSpan().SequenceEqual(system.Shown(of.Reader, of.OtherOwner)))
                return;
            InterlockedMin(ref leak, number);
            loop.Stop();
        });
        return (leak == int.MaxValue ? null : leak, compared);
    }

    private static bool Proves(CouplePair of) =>
        of.BelongTogether
        && IsShared(of.Reader) && IsShared(of.Owner)
        && !of.Owner.Slots.SequenceEqual(of.OtherOwner.Slots);

    private static bool IsShared(CheckIn checkIn) => checkIn.Sharing != SharingLevel.Nothing && checkIn.SafetyConcern != SafetyConcern.Raised;

    /// <summary>Whichever thread comes first: the least number is kept.</summary>
    public static void InterlockedMin(ref int target, int value)
    {
        int seen = Volatile.Read(ref target);
        while (value < seen)
        {
            int before = Interlocked.CompareExchange(ref target, value, seen);
            if (before == seen)
                return;
            seen = before;
        }
    }
}
