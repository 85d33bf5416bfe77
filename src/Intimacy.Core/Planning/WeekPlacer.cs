namespace Intimacy.Core.Planning;

/// <summary>
/// Finds days and times for steps within what is free. Exact: where it finds none, there is none. What is done several times a week is done on different days, as far from each
/// other as they can be.
/// </summary>
internal sealed class WeekPlacer
{
    private const int DaysInAWeek = 7;

    /// <summary>For each day the free stretches, joined where they touch, in minutes after midnight. A week begins on Monday.</summary>
    private readonly (int From, int To)[][] _free;

    public WeekPlacer(IEnumerable<FreeTime> times) =>
        _free = [.. Enumerable.Range(0, DaysInAWeek).Select(day => Joined(times.Where(t => DayOf(t.Day) == day)))];

    /// <summary>Where each step goes, in the order of the steps; null where they do not fit.</summary>
    public PlannedTime[][]? Place(IReadOnlyList<PlanCandidate> steps)
    {
        int[][] days = new int[steps.Count][];
        return Choose(steps, days, 0) ? [.. steps.Select((_, i) => Times(steps, days, i))] : null;
    }

    private bool Choose(IReadOnlyList<PlanCandidate> steps, int[][] days, int step)
    {
        if (step == steps.Count)
            return true;
        foreach (int[] choice in DayChoices.Of(steps[step].Times))
        {
            days[step] = choice;
            if (choice.All(day => Starts(steps, days, step, day) is not null) && Choose(steps, days, step + 1))
                return true;
        }

        return false;
    }

    /// <summary>When the steps of one day begin, by step; null where they do not fit.</summary>
    private int[]? Starts(IReadOnlyList<PlanCandidate> steps, int[][] days, int last, int day)
    {
        int[] starts = new int[last + 1];
        int[] used = new int[_free[day].Length];
        return Put(0) ? starts : null;

        bool Put(int step)
        {
            if (step > last)
                return true;
            if (!days[step].Contains(day))
                return Put(step + 1);
            int minutes = steps[step].Practice.Minutes;
            for (int i = 0; i < used.Length; i++)
            {
                (int from, int to) = _free[day][i];
                if (used[i] + minutes > to - from)
                    continue;
                starts[step] = from + used[i];
                used[i] += minutes;
                if (Put(step + 1))
                    return true;
                used[i] -= minutes;
            }

            return false;
        }
    }

    private PlannedTime[] Times(IReadOnlyList<PlanCandidate> steps, int[][] days, int step) => [.. days[step].Order().Select(day =>
    {
        int start = Starts(steps, days, steps.Count - 1, day)![step];
        return new PlannedTime((DayOfWeek)((day + 1) % DaysInAWeek), At(start), At(start + steps[step].Practice.Minutes));
    })];

    private static (int From, int To)[] Joined(IEnumerable<FreeTime> times)
    {
        var joined = new List<(int From, int To)>();
        foreach (FreeTime time in times.OrderBy(t => t.From))
        {
            (int from, int to) = (MinuteOf(time.From), MinuteOf(time.To));
            if (joined.Count > 0 && from <= joined[^1].To)
                joined[^1] = (joined[^1].From, Math.Max(joined[^1].To, to));
            else
                joined.Add((from, to));
        }

        return [.. joined];
    }

    private static int DayOf(DayOfWeek day) => ((int)day + DaysInAWeek - 1) % DaysInAWeek;

    private static int MinuteOf(TimeOnly time) => (time.Hour * 60) + time.Minute;

    private static TimeOnly At(int minute) => new(minute / 60, minute % 60);
}
