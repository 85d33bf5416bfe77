using Intimacy.Console.Input;
using Intimacy.Console.Output;
using Intimacy.Core.Planning;

namespace Intimacy.Console.Plans;

/// <summary>The option --ics of a plan.</summary>
internal static class CalendarOutput
{
    private const string Ending = ".ics";

    /// <summary>Refuses what cannot be meant, before anything is read.</summary>
    public static void Check(string path, FreeTime[] times, IEnumerable<string> inputs)
    {
        if (!path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
            throw new UsageException([$"--ics '{path}': expected a file that ends in {Ending}."]);
        if (times.Length == 0)
            throw new UsageException(["--ics needs days and times: add --free, such as --free sat-10:00-12:00."]);
        if (InputFile.IsAmong(path, inputs))
            throw new UsageException([$"--ics '{path}' is also a file to read."]);
    }

    /// <summary>A calendar without an entry replaces nothing, and is not written.</summary>
    public static void Write(string path, WeeklyPlan plan, DateOnly after, string zone, string title)
    {
        if (plan.Steps.IsEmpty)
        {
            StandardError.Write([$"intimacy: {path} is not written: there is no step."]);
            return;
        }

        AtomicFile.Write(path, PlanCalendar.Write(plan, after, zone, title));
        StandardError.Write([$"intimacy: {path} is written. Its entries do not say what they are for."]);
    }
}
