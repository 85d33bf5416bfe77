using System.Globalization;
using Intimacy.Console.Input;
using Intimacy.Core.Planning;

namespace Intimacy.Console.Plans;

/// <summary>Reads --free: a day and a stretch of time, such as sat-10:00-12:00; daily stands for all seven.</summary>
internal static class FreeTimeInput
{
    private const string Daily = "daily";
    private const string Form = "expected a day and two times, such as sat-10:00-12:00 or daily-20:00-21:00";

    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    public static FreeTime[] Read(IEnumerable<string> words)
    {
        var problems = new List<string>();
        FreeTime[] times = [.. words.SelectMany(word => Read(word, problems))];
        return problems.Count == 0 ? times : throw new UsageException(problems);
    }

    private static IEnumerable<FreeTime> Read(string word, List<string> problems)
    {
        string[] parts = word.Split('-');
        if (parts is [var day, var from, var to] && DaysOf(day) is { Length: > 0 } days && Time(from) is { } start && Time(to) is { } end && end > start)
            return days.Select(d => new FreeTime(d, start, end));
        problems.Add($"--free '{word}': {Form}.");
        return [];
    }

    private static DayOfWeek[] DaysOf(string word) =>
        word.Equals(Daily, StringComparison.OrdinalIgnoreCase)
            ? Enum.GetValues<DayOfWeek>()
            : [.. Enumerable.Range(0, Days.Length).Where(i => Days[i].Equals(word, StringComparison.OrdinalIgnoreCase)).Select(i => (DayOfWeek)i)];

    private static TimeOnly? Time(string word) => TimeOnly.TryParseExact(word, "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time) ? time : null;
}
