using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Intimacy.Core.Model;
using Intimacy.Core.Planning;

namespace Intimacy.Web.Parts;

/// <summary>
/// A week as a calendar file (RFC 5545). Every entry is an instant, worked out by the browser: no rules of time zones need to be sent. Titles say nothing, and the same
/// step has the same identifiers in every export, so that a new one replaces the old.
/// </summary>
internal static class WeekCalendar
{
    private const int Weeks = 4;
    private const int DaysInAWeek = 7;

    /// <summary>When each entry begins and ends, as the clock on the wall shows it, in order.</summary>
    public static IReadOnlyList<(string Identifier, DateTime From, DateTime To)> Entries(WeeklyPlan plan, DateOnly after) =>
    [
        .. from step in plan.Steps
           from at in step.When.Select((time, place) => (Time: time, Place: place))
           from week in Enumerable.Range(0, step.Practice.Cadence.Period is CadencePeriod.Day or CadencePeriod.Week ? Weeks : 1)
           let day = Next(after, at.Time.Day).AddDays(week * DaysInAWeek)
           select (Identifier(step.Practice.Id, at.Place, week), day.ToDateTime(at.Time.From), day.ToDateTime(at.Time.To)),
    ];

    /// <param name="entries">What <see cref="Entries"/> gave.</param>
    /// <param name="instants">For each of them when it begins and when it ends, as 20261201T190000Z.</param>
    /// <param name="after">The day of the export.</param>
    /// <param name="title">What every entry is called.</param>
    public static byte[] Write(IReadOnlyList<(string Identifier, DateTime From, DateTime To)> entries, string[] instants, DateOnly after, string title)
    {
        string stamp = after.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        string sequence = (after.DayNumber - new DateOnly(2020, 1, 1).DayNumber).ToString(CultureInfo.InvariantCulture);
        List<string> lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Intimacy.Core//sample page//EN", "METHOD:PUBLISH"];
        for (int i = 0; i < entries.Count; i++)
        {
            lines.AddRange(
                "BEGIN:VEVENT", $"UID:{entries[i].Identifier}", $"DTSTAMP:{stamp}T000000Z", $"DTSTART:{instants[2 * i]}", $"DTEND:{instants[(2 * i) + 1]}", $"SEQUENCE:{sequence}", "CLASS:PRIVATE",
                $"SUMMARY:{title}", "END:VEVENT");
        }

        lines.Add("END:VCALENDAR");
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => $"{line}\r\n")));
    }

    private static DateOnly Next(DateOnly after, DayOfWeek day) => after.AddDays(1 + ((day - after.AddDays(1).DayOfWeek + DaysInAWeek) % DaysInAWeek));

    /// <summary>Nobody who looks into the file reads from it what the step is.</summary>
    private static string Identifier(string practice, int place, int week) =>
        $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{practice} {place} {week}"))))[..32]}@intimacy-core";
}
