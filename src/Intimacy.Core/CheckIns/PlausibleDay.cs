using System.Globalization;
using Intimacy.Core.Json;

namespace Intimacy.Core.CheckIns;

/// <summary>Whether a day is one on which somebody can have answered or done something: another is a slip, an unset date or a wrong clock.</summary>
internal static class PlausibleDay
{
    /// <summary>An unset date is the first day of the year 1; nobody who is alive answered before this.</summary>
    private static readonly DateOnly Earliest = new(1900, 1, 1);

    public static void CheckNotTooEarly(string path, DateOnly date, ProblemList problems)
    {
        if (date < Earliest)
            problems.Add(path, string.Create(CultureInfo.InvariantCulture, $"a date from {Earliest:yyyy-MM-dd} on"), "an earlier one");
    }

    public static void CheckNotAhead(string path, DateOnly date, DateOnly today, ProblemList problems)
    {
        if (IsAhead(date, today))
            problems.Add(path, "a date that has come", "one still to come");
    }

    /// <summary>A day of grace, since somewhere it is tomorrow already.</summary>
    public static bool IsAhead(DateOnly date, DateOnly today) => date.DayNumber > today.DayNumber + 1;
}
