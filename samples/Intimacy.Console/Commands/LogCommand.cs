using System.CommandLine;
using System.Globalization;
using Intimacy.Console.Input;
using Intimacy.Console.Output;
using Intimacy.Core;
using Intimacy.Core.Model;
using Intimacy.Core.Planning;

namespace Intimacy.Console.Commands;

/// <summary>intimacy log FILE PRACTICE done|not-for-us|later.</summary>
internal static class LogCommand
{
    private static readonly Dictionary<string, PracticeOutcome> Outcomes = new(StringComparer.Ordinal)
    {
        ["done"] = PracticeOutcome.Done,
        ["not-for-us"] = PracticeOutcome.NotForUs,
        ["later"] = PracticeOutcome.Later,
    };

    public static Command Build()
    {
        var file = new Argument<string>("FILE") { Description = "The log; made where there is none." };
        var practice = new Argument<string>("PRACTICE") { Description = "The id of a practice. See: intimacy catalog list practices" };
        var outcome = new Argument<string>("WHAT") { Description = "done, not-for-us or later." };
        outcome.AcceptOnlyFromAmong([.. Outcomes.Keys]);
        var date = new Option<string?>("--date") { Description = "The day, such as 2026-11-01 (default: today).", HelpName = "DATE" };
        Option<string[]> content = SharedOptions.Content();
        var command = new Command("log", "Notes what became of a practice, for the next plan.") { file, practice, outcome, date, content };
        command.SetAction(parsed =>
        {
            string path = parsed.GetValue(file)!;
            IntimacyAdvisor advisor = CatalogInput.LoadAdvisor(parsed.GetValue(content)!);
            Practice found = advisor.Catalog.FindPractice(parsed.GetValue(practice)!)
                ?? throw new UsageException([$"'{parsed.GetValue(practice)}' is not a practice of this catalog.", "Try: intimacy catalog list practices"]);
            DateOnly day = Day(parsed.GetValue(date));

            // A damaged log is refused, and left as it is.
            PracticeLog log = File.Exists(path) || Directory.Exists(path) ? InputFile.Read(path, PracticeLogJson.Read) : PracticeLog.Empty;
            if (log.Entries.Length == PracticeLog.MaxEntries)
                throw new BadInputException([$"{PlainText.Escape(path)}: $.entries: expected room for one entry more; found {PracticeLog.MaxEntries}"]);
            AtomicFile.Write(path, PracticeLogJson.Write(log.With(found, day, Outcomes[parsed.GetValue(outcome)!])));
            StandardError.Write([$"intimacy: noted in {path}."]);
            return ExitCodes.Fine;
        });
        return command;
    }

    private static DateOnly Day(string? given)
    {
        DateOnly today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        if (given is null)
            return today;
        if (DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day <= today && day.Year >= 1900)
            return day;
        throw new UsageException([$"--date '{given}': expected a day that has come, such as 2026-11-01."]);
    }
}
