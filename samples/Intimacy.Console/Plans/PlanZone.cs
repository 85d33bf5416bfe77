using Intimacy.Console.Input;

namespace Intimacy.Console.Plans;

/// <summary>The time zone of a calendar: that of the command line, or of the machine.</summary>
internal static class PlanZone
{
    public static string Read(string? given)
    {
        string id = given ?? TimeZoneInfo.Local.Id;
        if (NodaTime.DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null)
            return id;
        throw new UsageException([given is null
            ? $"The time zone of this machine ('{id}') has no name that calendars know. Add one: --time-zone Europe/Madrid"
            : $"--time-zone '{given}': expected a name such as Europe/Madrid."]);
    }
}
