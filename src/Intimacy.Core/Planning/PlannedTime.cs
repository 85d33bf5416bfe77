namespace Intimacy.Core.Planning;

/// <summary>When in the week a step is done. Immutable.</summary>
public sealed class PlannedTime
{
    internal PlannedTime(DayOfWeek day, TimeOnly from, TimeOnly to) => (Day, From, To) = (day, from, to);

    /// <summary>The day of the week.</summary>
    public DayOfWeek Day { get; }

    /// <summary>When it begins.</summary>
    public TimeOnly From { get; }

    /// <summary>When it ends.</summary>
    public TimeOnly To { get; }
}
