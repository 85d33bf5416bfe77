using Intimacy.Core.CheckIns;
using Intimacy.Core.Json;

namespace Intimacy.Core.FunLists;

/// <summary>Days of a fun list. What is to be spaced must not be hurried by a wrong date.</summary>
internal static class FunCalendar
{
    /// <summary>Some days later, or the last day of the calendar.</summary>
    public static DateOnly After(DateOnly date, int days) => DateOnly.FromDayNumber(Math.Min(date.DayNumber + days, DateOnly.MaxValue.DayNumber));

    public static void Check(DateOnly date, DateOnly today, ProblemList problems)
    {
        PlausibleDay.CheckNotTooEarly("date", date, problems);
        PlausibleDay.CheckNotAhead("date", date, today, problems);
    }

    public static void CheckFrom(DateOnly date, DateOnly? from, ProblemList problems)
    {
        if (from is { } first && date < first)
            problems.Add("date", $"{JsonParts.Of(first)} or later", "an earlier one");
    }
}
