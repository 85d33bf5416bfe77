using Intimacy.Core.Planning;

namespace Intimacy.Core.Tests.Planning;

/// <summary>Tries every choice of steps, every choice of days and every order within a free time: slow, and in another way than the library.</summary>
internal static class BruteForce
{
    /// <summary>The most that can be served, in quarters of a hundredth.</summary>
    public static int Served(IReadOnlyList<PlanCandidate> candidates, PlanRequest request)
    {
        int best = 0;
        for (int set = 1; set < 1 << candidates.Count; set++)
        {
            PlanCandidate[] steps = [.. candidates.Where((_, i) => (set & (1 << i)) != 0)];
            if (steps.Length <= request.Steps && steps.Sum(s => s.Minutes) <= request.MinutesPerWeek && Worth(steps) > best && Fits(steps, request))
                best = Worth(steps);
        }

        return best;
    }

    private static int Worth(PlanCandidate[] steps) =>
        steps.GroupBy(s => s.Strategy).Sum(group => group.Select((s, i) => s.Value * (4 >> i)).Sum());

    private static bool Fits(PlanCandidate[] steps, PlanRequest request) => request.FreeTimes.IsEmpty || OnDays(steps, [], request);

    /// <summary>Chooses days for one step after the other.</summary>
    private static bool OnDays(PlanCandidate[] steps, int[] chosen, PlanRequest request)
    {
        if (chosen.Length == steps.Length)
            return Enumerable.Range(0, 7).All(day => InDay([.. steps.Where((_, i) => (chosen[i] & (1 << day)) != 0).Select(s => s.Practice.Minutes)], day, request));
        return Enumerable.Range(0, 128).Any(days => int.PopCount(days) == steps[chosen.Length].Times && OnDays(steps, [.. chosen, days], request));
    }

    /// <summary>Minute by minute: each order of the durations, each as early as the free minutes of the day allow.</summary>
    private static bool InDay(int[] durations, int day, PlanRequest request)
    {
        bool[] free = new bool[24 * 60];
        foreach (FreeTime time in request.FreeTimes.Where(t => (int)t.Day == day))
            Array.Fill(free, true, (time.From.Hour * 60) + time.From.Minute, (int)(time.To - time.From).TotalMinutes);
        return Orders(durations).Any(order => Earliest(order, free));
    }

    private static bool Earliest(int[] order, bool[] free)
    {
        int at = 0;
        foreach (int duration in order)
        {
            while (at + duration <= free.Length && !free.AsSpan(at, duration).ToArray().All(f => f))
                at++;
            if (at + duration > free.Length)
                return false;
            at += duration;
        }

        return true;
    }

    private static IEnumerable<int[]> Orders(int[] items) => items.Length <= 1
        ? [items]
        : Enumerable.Range(0, items.Length).SelectMany(i => Orders([.. items[..i], .. items[(i + 1)..]]).Select(rest => (int[])[items[i], .. rest]));
}
