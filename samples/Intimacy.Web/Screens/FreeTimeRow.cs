using Intimacy.Core.Planning;

namespace Intimacy.Web.Screens;

/// <summary>One free time as it is typed.</summary>
internal sealed class FreeTimeRow
{
    public DayOfWeek Day { get; set; } = DayOfWeek.Saturday;

    public TimeOnly From { get; set; } = new(20, 0);

    public TimeOnly To { get; set; } = new(21, 0);

    public FreeTime ToFreeTime() => new(Day, From, To);
}
