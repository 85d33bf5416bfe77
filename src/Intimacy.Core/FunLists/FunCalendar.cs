using System.Globalization;
using Intimacy.Core.Json;

namespace Intimacy.Core.FunLists;

/// <summary>Days of a fun list. What is to be spaced must not be hurried by a wrong date.</summary>
internal static class FunCalendar
{
    /// <summary>An unset date is the first day of the year 1.</summary>
    private static readonly DateOnly Earliest = new(1900, 1, 1);

    /// <summary>Some days later, or the last day of the calendar.</summary>
    public static DateOnly After(DateOnly date, int days) => DateOnly.FromDayNumber(Math.Min(date.DayNumber + days, DateOnly.MaxValue.DayNumber));

    /// <summary>Whether a day is one on which somebody can do something. A day of grace, since somewhere it is tomorrow already.</summary>
    public static void Check(DateOnly date, DateOnly today, ProblemList problems)
    {
        if (date < Earliest)
            problems.Add("date", string.Create(CultureInfo.InvariantCulture, $"a date from {Earliest:yyyy-MM-dd} on"), "an earlier one");
        else if (date.DayNumber > today.DayNumber + 1)
            problems.Add("date", "a date that has come", "one still to come");
    }

    public static void CheckFrom(DateOnly date, DateOnly? from, ProblemList problems)
    {
        if (from is { } first && date < first)
            problems.Add("date", $"{JsonParts.Of(first)} or later", "an earlier one");
    }
}
