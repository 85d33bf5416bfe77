using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Intimacy.Core.Model;
using Intimacy.Core.Planning;

namespace Intimacy.Console.Plans;

/// <summary>
/// A plan as a calendar file. Titles give nothing away on a screen that others see, and the same step has the same identifier in every export, so that a new one replaces
/// the old.
/// </summary>
internal static class PlanCalendar
{
    private const string Product = "-//Intimacy.Core//sample console//EN";
    private const int Weeks = 4;
    private const int DaysInAWeek = 7;

    /// <param name="plan">A plan with days and times.</param>
    /// <param name="after">The day after which it begins, that of the check-in.</param>
    /// <param name="zone">The id of a time zone, such as Europe/Madrid.</param>
    /// <param name="title">What every entry is called.</param>
    public static byte[] Write(WeeklyPlan plan, DateOnly after, string zone, string title)
    {
        Ical.Net.Calendar calendar = new() { ProductId = Product, Method = CalendarMethods.Publish };

        // Without the rules of the zone some programs refuse the times, and others take them for their own.
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(zone, after.ToDateTime(default), includeHistoricalData: false));
        foreach (PlanStep step in plan.Steps)
        {
            // One entry for all days with the same time.
            PlannedTime[][] groups = [.. step.When.GroupBy(w => w.From).OrderBy(g => g.Key).Select(g => g.ToArray())];
            for (int i = 0; i < groups.Length; i++)
                calendar.Events.Add(Entry(step, groups[i], after, (zone, title, Identifier(step.Practice.Id, i))));
        }

        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar) ?? "");
    }

    private static CalendarEvent Entry(PlanStep step, PlannedTime[] times, DateOnly after, (string Zone, string Title, string Identifier) with)
    {
        (DateOnly day, PlannedTime first) = times.Select(t => (Day: Next(after, t.Day), t)).MinBy(t => t.Day);
        var entry = new CalendarEvent
        {
            Uid = with.Identifier,
            Summary = with.Title,
            Class = "PRIVATE",
            Start = new CalDateTime(day, first.From, with.Zone),
            End = new CalDateTime(day, first.To, with.Zone),
            DtStamp = new CalDateTime(after.ToDateTime(default, DateTimeKind.Utc)),
            Sequence = after.DayNumber - new DateOnly(2020, 1, 1).DayNumber,
        };
        if (step.Practice.Cadence.Period is CadencePeriod.Day or CadencePeriod.Week)
        {
            entry.RecurrenceRule = new RecurrenceRule(FrequencyType.Weekly) { ByDay = [.. times.Select(t => new WeekDay(t.Day))], Count = Weeks * times.Length };
        }

        return entry;
    }

    private static DateOnly Next(DateOnly after, DayOfWeek day) => after.AddDays(1 + ((day - after.AddDays(1).DayOfWeek + DaysInAWeek) % DaysInAWeek));

    /// <summary>Nobody who looks into the file reads from it what the step is.</summary>
    private static string Identifier(string practice, int entry)
    {
        string step = string.Create(CultureInfo.InvariantCulture, $"{practice} {entry}");
        return $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(step)))[..32]}@intimacy-core";
    }
}
