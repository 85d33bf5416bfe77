using System.CommandLine;
using Intimacy.Console.Input;
using Intimacy.Console.Language;
using Intimacy.Console.Output;
using Intimacy.Console.Plans;
using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Planning;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Commands;

/// <summary>intimacy plan FILE --minutes-per-week N.</summary>
internal static class PlanCommand
{
    private static string UsualTitle => Local.Text("A little time");

    public static Command Build()
    {
        var file = new Argument<string>("FILE") { Description = "Your check-in; - is standard input." };
        var minutes = new Option<int>("--minutes-per-week") { Description = "How many minutes a week there are, from 1 to 1680.", HelpName = "N", Required = true };
        Option<string[]> free = SharedOptions.Several("--free", "When there is time, such as sat-10:00-12:00 or daily-20:00-21:00 (default: days and times are left open).", "TIME");
        Option<string[]> contexts = SharedOptions.Several("--context", "What both of you know to be so, such as new-baby.", "NAME");
        Option<string[]> without = SharedOptions.Several("--without", "Practices that are not wanted.", "ID");
        Option<string[]> places = SharedOptions.Several("--place", "Where steps may be done: home, out, remote (default: all).", "PLACE");
        places.AcceptOnlyFromAmong("home", "out", "remote");
        var effort = new Option<string>("--effort") { Description = "low, medium or high: how much a step may ask (default: high).", DefaultValueFactory = _ => "high" };
        effort.AcceptOnlyFromAmong("low", "medium", "high");
        var cost = new Option<string>("--cost") { Description = "free, low, medium or high: what a step may cost (default: high).", DefaultValueFactory = _ => "high" };
        cost.AcceptOnlyFromAmong("free", "low", "medium", "high");
        var steps = new Option<int>("--steps") { Description = "How many steps at the most, from 1 to 3 (default: 3).", HelpName = "N", DefaultValueFactory = _ => PlanRequest.MostSteps };
        var partner = new Option<string?>("--partner") { Description = "What your partner handed over: plans from the page on both of you.", HelpName = "FILE" };
        var bothAsk = new Option<bool>("--both-ask") { Description = "Both of you want steps that take two." };
        var solo = new Option<bool>("--solo") { Description = "Only what one person can do alone." };
        var log = new Option<string?>("--log") { Description = "What became of practices before, as intimacy log keeps it.", HelpName = "FILE" };
        var ics = new Option<string?>("--ics") { Description = "Write the plan as a calendar too, in a file that ends in .ics; needs --free.", HelpName = "FILE" };
        var zone = new Option<string?>("--time-zone") { Description = "The time zone of the calendar, such as Europe/Madrid (default: that of this machine).", HelpName = "ID" };
        var title = new Option<string?>("--title") { Description = "What every entry of the calendar is called (default: A little time).", HelpName = "TEXT" };
        Option<string[]> content = SharedOptions.Content();
        Option<string> format = SharedOptions.Format();
        var command = new Command("plan", "Plans a week: one to three steps within the time that there is.")
        {
            file, minutes, free, contexts, without, places, effort, cost, steps, partner, bothAsk, solo, log, ics, zone, title, content, format,
        };
        command.SetAction(parsed =>
        {
            FreeTime[] times = FreeTimeInput.Read(parsed.GetValue(free)!);
            string? calendar = parsed.GetValue(ics);
            if (calendar is not null)
                CalendarOutput.Check(calendar, times, [parsed.GetValue(file)!, parsed.GetValue(partner) ?? "", parsed.GetValue(log) ?? "", .. parsed.GetValue(content)!]);
            string? zoneId = calendar is null ? null : PlanZone.Read(parsed.GetValue(zone));
            IntimacyAdvisor advisor = CatalogInput.LoadAdvisor(parsed.GetValue(content)!);
            ReportOptions options = ContextInput.Read(advisor.Catalog, parsed.GetValue(contexts)!, parsed.GetValue(solo), forTwo: false);
            var problems = new List<string>();
            CheckIn? own = InputFile.TryRead(parsed.GetValue(file)!, advisor.ReadCheckIn, problems);
            SharedView? shared = parsed.GetValue(partner) is { } other ? InputFile.TryRead(other, advisor.ReadSharedView, problems) : null;
            PracticeLog? before = parsed.GetValue(log) is { } kept ? InputFile.TryRead(kept, PracticeLogJson.Read, problems) : PracticeLog.Empty;
            CheckIn checkIn = own is not null && problems.Count == 0 ? own : throw new BadInputException(problems);
            var request = new PlanRequest
            {
                MinutesPerWeek = parsed.GetValue(minutes),
                FreeTimes = [.. times],
                MostEffort = Enum.Parse<Effort>(parsed.GetValue(effort)!, ignoreCase: true),
                MostCost = Enum.Parse<Cost>(parsed.GetValue(cost)!, ignoreCase: true),
                Places = parsed.GetValue(places) is { Length: > 0 } some ? [.. some.Select(p => Enum.Parse<Place>(p, ignoreCase: true))] : [Place.Home, Place.Out, Place.Remote],
                Steps = parsed.GetValue(steps),
                BothAsk = parsed.GetValue(bothAsk),
                Without = [.. parsed.GetValue(without)!],
                Log = before!,
            };
            WeeklyPlan plan = Plan(advisor, checkIn, shared, options, request);
            if (calendar is not null)
                CalendarOutput.Write(calendar, plan, checkIn.Date, zoneId!, parsed.GetValue(title) ?? UsualTitle);
            if (parsed.GetValue(format) == SharedOptions.Json)
                Screen.Write(WeeklyPlanJson.Write(plan));
            else
                PlanPage.Of(plan).Print();
            return ExitCodes.Fine;
        });
        return command;
    }

    /// <summary>Numbers and ids come from the command line: what is wrong with them is bad usage, and named as it was typed.</summary>
    private static WeeklyPlan Plan(IntimacyAdvisor advisor, CheckIn checkIn, SharedView? shared, ReportOptions options, PlanRequest request)
    {
        try
        {
            return shared is null
                ? advisor.Plan(advisor.Report(checkIn, options), request)
                : advisor.Plan(advisor.ReportJoint(advisor.Share(checkIn), shared, new ReportOptions { Contexts = options.Contexts, SoloOnly = options.SoloOnly || checkIn.SoloOnly }), request);
        }
        catch (InvalidInputException error)
        {
            throw new UsageException([.. error.Problems.Select(p => $"{OptionOf(p.Path)}: expected {p.Expected}; found {p.Found}.")]);
        }
    }

    private static string OptionOf(string path) => path switch
    {
        "minutesPerWeek" => "--minutes-per-week",
        "freeTimes" => "--free",
        _ => path.StartsWith("without", StringComparison.Ordinal) ? "--without" : path.StartsWith('$') ? "--partner" : $"--{path}",
    };
}
