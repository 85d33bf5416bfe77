using System.CommandLine;
using Intimacy.Console.Input;
using Intimacy.Console.Output;
using Intimacy.Console.Reports;
using Intimacy.Console.Reports.Content;
using Intimacy.Console.Reports.Couples;
using Intimacy.Core;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
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
        var command = new Command("report", "Reports what one partner's answers speak for.") { file, partner, together, contexts, solo, forTwo, content, format, numbers, full, page };
        command.SetAction(parsed =>
        {
            string? path = parsed.GetValue(page);
            if (parsed.GetValue(together) && (parsed.GetValue(partner) is null || parsed.GetValue(format) == SharedOptions.Json))
                throw new UsageException(["--together makes a page for two people to read: it goes with --partner, and not with --format json."]);
            if (parsed.GetValue(solo) && parsed.GetValue(forTwo))
                throw new UsageException(["--solo and --for-two ask for opposite things: choose one of them."]);
            if (path is not null)
                HtmlOutput.Check(path, parsed.GetValue(format)!, [parsed.GetValue(file)!, parsed.GetValue(partner) ?? "", .. parsed.GetValue(content)!]);
            IntimacyCatalog catalog = CatalogInput.Load(parsed.GetValue(content)!);
            ReportOptions options = ContextInput.Read(catalog, parsed.GetValue(contexts)!, parsed.GetValue(solo), parsed.GetValue(forTwo));
            IntimacyAdvisor advisor = Advisors.For(catalog);
            (CheckIn checkIn, JointReport? joint) = ReportInput.Read(parsed.GetValue(file)!, parsed.GetValue(partner), advisor, options);
            OwnReport report = advisor.Report(checkIn, options);
            if (checkIn.Date > DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime))
                StandardError.Write([$"intimacy: the check-in is dated {DateWords.Of(checkIn.Date)}, which is still to come."]);
            if (parsed.GetValue(format) == SharedOptions.Json)
                StandardOutput.Write(joint is null ? ReportJson.Write(report) : ReportJson.Write(report, joint));
            else
                Print(path, Content(checkIn, report, joint, options, parsed.GetValue(numbers), parsed.GetValue(together)), parsed.GetValue(full));
            return ExitCodes.Fine;
        });
        return command;
    }

    private static ReportContent Content(CheckIn checkIn, OwnReport report, JointReport? joint, ReportOptions options, bool numbers, bool together)
    {
        if (joint is not null && together)
            return JointParts.Alone(checkIn, joint, numbers, ReportParts.AddFull);
        ReportContent content = ReportParts.Of(checkIn, report, situationKnown: !options.Contexts.IsEmpty, numbers, ReportParts.AddFull);
        if (joint is not null)
            JointParts.Add(content, checkIn, joint, numbers, afterOwn: true);
        return content;
    }

    private static void Print(string? path, ReportContent content, bool isFull)
    {
        if (path is not null)
        {
            HtmlOutput.Write(path, content);
            return;
        }

        var page = new Page();
        ReportPage.Write(page, content, isFull);
        Screen.Print(page);
    }
}
