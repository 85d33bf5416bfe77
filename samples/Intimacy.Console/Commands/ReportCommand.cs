using System.CommandLine;
using Intimacy.Console.Input;
using Intimacy.Console.Output;
using Intimacy.Console.Reports;
using Intimacy.Console.Reports.Content;
using Intimacy.Console.Reports.Couples;
using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Planning;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Commands;

/// <summary>intimacy report FILE.</summary>
internal static class ReportCommand
{
    private static readonly string[] NoNames = [];

    public static Command Build()
    {
        var file = new Argument<string>("FILE") { Description = "A check-in: JSON of the format intimacy-check-in/1; - is standard input." };
        var partner = new Option<string?>("--partner")
        {
            Description = "What your partner handed over, made by intimacy share: adds a page on both of you.",
            HelpName = "FILE",
        };
        var history = new Option<string[]>("--history")
        {
            Description = "Your earlier check-ins, a file each or all in one: adds what has changed.",
            HelpName = "FILE",
            AllowMultipleArgumentsPerToken = true,
            Arity = ArgumentArity.OneOrMore,
            DefaultValueFactory = _ => NoNames,
        };
        var log = new Option<string?>("--log") { Description = "What became of practices, as intimacy log keeps it: adds what you have tried.", HelpName = "FILE" };
        var together = new Option<bool>("--together") { Description = "With --partner: only the page on both of you, to be read together. Your own report stays with you." };
        var contexts = new Option<string[]>("--context")
        {
            Description = "What both of you know to be so, such as new-baby. See: intimacy catalog list contexts",
            HelpName = "NAME",
            AllowMultipleArgumentsPerToken = true,
            Arity = ArgumentArity.OneOrMore,
            DefaultValueFactory = _ => NoNames,
        };
        var solo = new Option<bool>("--solo") { Description = "Only what one person can do alone." };
        var forTwo = new Option<bool>("--for-two") { Description = "Ideas for two as well, where a file that shares nothing would bring ideas for one person alone." };
        Option<string[]> content = SharedOptions.Content();
        Option<string> format = SharedOptions.Format();
        var numbers = new Option<bool>("--numbers") { Description = "Show numbers beside the words." };
        Option<string?> page = HtmlOutput.Option();
        var full = new Option<bool>("--full") { Description = "Everything: all reasons, more ideas, what stands behind them. A page has it folded." };
        var command = new Command("report", "Reports what one partner's answers speak for.") { file, partner, history, log, together, contexts, solo, forTwo, content, format, numbers, full, page };
        command.SetAction(parsed =>
        {
            string? path = parsed.GetValue(page);
            if (parsed.GetValue(together) && (parsed.GetValue(partner) is null || parsed.GetValue(format) == SharedOptions.Json))
                throw new UsageException(["--together makes a page for two people to read: it goes with --partner, and not with --format json."]);
            if (parsed.GetValue(solo) && parsed.GetValue(forTwo))
                throw new UsageException(["--solo and --for-two ask for opposite things: choose one of them."]);
            if (path is not null)
                HtmlOutput.Check(path, parsed.GetValue(format)!, [parsed.GetValue(file)!, parsed.GetValue(partner) ?? "", .. parsed.GetValue(history)!, .. parsed.GetValue(content)!]);
            IntimacyAdvisor advisor = CatalogInput.LoadAdvisor(parsed.GetValue(content)!);
            ReportOptions options = ContextInput.Read(advisor.Catalog, parsed.GetValue(contexts)!, parsed.GetValue(solo), parsed.GetValue(forTwo));
            var problems = new List<string>();
            CheckIn? own = InputFile.TryRead(parsed.GetValue(file)!, advisor.ReadCheckIn, problems);
            SharedView? shared = parsed.GetValue(partner) is { } other ? InputFile.TryRead(other, advisor.ReadSharedView, problems) : null;
            CheckInHistory? past = own is null || parsed.GetValue(history) is not { Length: > 0 } paths ? null : HistoryInput.TryRead(advisor, (own, parsed.GetValue(file)!), paths, problems);
            PracticeLog? tried = parsed.GetValue(log) is { } kept ? InputFile.TryRead(kept, PracticeLogJson.Read, problems) : null;
            CheckIn checkIn = own is not null && problems.Count == 0 ? own : throw new BadInputException(problems);
            JointReport? joint = shared is null ? null : Join(advisor, checkIn, parsed.GetValue(partner)!, shared, options);
            OwnReport report = past is null ? advisor.Report(checkIn, options) : Report(advisor, past, options);
            if (checkIn.Date > DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime))
                StandardError.Write([$"intimacy: the check-in is dated {ReportWords.Date(checkIn.Date)}, which is still to come."]);
            if (parsed.GetValue(format) == SharedOptions.Json)
            {
                Screen.Write(joint is null ? ReportJson.Write(report) : ReportJson.Write(report, joint));
                return ExitCodes.Fine;
            }

            ReportContent made = joint is not null && parsed.GetValue(together)
                ? JointParts.Alone(checkIn, joint, parsed.GetValue(numbers), ReportParts.AddFull)
                : ReportParts.Of(checkIn, report, situationKnown: !options.Contexts.IsEmpty, parsed.GetValue(numbers), ReportParts.AddFull, TriedPart.Of(checkIn, past, tried));
            if (joint is not null && !parsed.GetValue(together))
                JointParts.Add(made, checkIn, joint, parsed.GetValue(numbers), afterOwn: true);
            if (path is not null)
                HtmlOutput.Write(path, made);
            else
                ReportPage.Of(made, parsed.GetValue(full)).Print();
            return ExitCodes.Fine;
        });
        return command;
    }

    /// <summary>Of a history the latest day must have come: otherwise nobody knows in which order things happened.</summary>
    private static OwnReport Report(IntimacyAdvisor advisor, CheckInHistory past, ReportOptions options)
    {
        try
        {
            return advisor.Report(past, options);
        }
        catch (InvalidInputException error)
        {
            throw new BadInputException([.. error.Problems.Select(p => p.ToString())]);
        }
    }

    private static JointReport Join(IntimacyAdvisor advisor, CheckIn own, string partner, SharedView shared, ReportOptions options)
    {
        try
        {
            return advisor.ReportJoint(advisor.Share(own), shared, new ReportOptions { Contexts = options.Contexts, SoloOnly = options.SoloOnly || own.SoloOnly });
        }
        catch (InvalidInputException error)
        {
            string[] advice = error.Problems.Any(p => p.Path == "$.partner") ? ["Each of you needs a label of your own: intimacy share FILE --partner LABEL --out SHARED"] : [];
            throw new BadInputException([.. InputFile.Lines(partner, error), .. advice]);
        }
    }
}
