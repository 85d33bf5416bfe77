namespace Intimacy.Core.Planning;

/// <summary>Time that somebody has every week, within one day. Immutable.</summary>
public sealed class FreeTime
{
    /// <summary>Names a stretch of time.</summary>
    /// <param name="day">The day of the week.</param>
    /// <param name="from">When it begins.</param>
    /// <param name="to">When it ends, later on the same day. Time up to midnight ends at 23:59.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is no day of the week.</exception>
    /// <exception cref="ArgumentException"><paramref name="to"/> is not after <paramref name="from"/>.</exception>
    public FreeTime(DayOfWeek day, TimeOnly from, TimeOnly to)
    {
        if (!Enum.IsDefined(day))
            throw new ArgumentOutOfRangeException(nameof(day));
        if (to <= from)
            throw new ArgumentException("A free time ends after it begins.", nameof(to));
        (Day, From, To) = (day, from, to);
    }

    /// <summary>The day of the week.</summary>
    public DayOfWeek Day { get; }

    /// <summary>When it begins.</summary>
    public TimeOnly From { get; }

    /// <summary>When it ends.</summary>
    public TimeOnly To { get; }
}
