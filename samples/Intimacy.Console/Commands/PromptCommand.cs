using System.CommandLine;
using System.Globalization;
using Intimacy.Console.Input;
using Intimacy.Console.Language;
using Intimacy.Console.Output;
using Intimacy.Core;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Commands;

/// <summary>intimacy prompt: a question for two, another one every day.</summary>
internal static class PromptCommand
{
    private const int Numbers = 10_000;
    private static string Free => Local.Text("You may pass it over, or both answer it. Nobody has to explain an answer.");

    private static readonly Dictionary<string, PromptSetting> Settings = new(StringComparer.Ordinal)
    {
        ["talk"] = PromptSetting.Talk,
        ["couple-book"] = PromptSetting.CoupleBook,
        ["novel"] = PromptSetting.Novel,
        ["biography"] = PromptSetting.Biography,
        ["shared-interest"] = PromptSetting.SharedInterest,
    };

    public static Command Build()
    {
        var setting = new Option<string>("--for") { Description = "talk, couple-book, novel, biography or shared-interest (default: talk).", HelpName = "WHAT", DefaultValueFactory = _ => "talk" };
        setting.AcceptOnlyFromAmong([.. Settings.Keys]);
        var seed = new Option<long>("--seed") { Description = "A number of your own: another order (default: 0).", HelpName = "N", DefaultValueFactory = _ => 0 };
        var number = new Option<int?>("--number") { Description = "Which one, from 0 to 9999 (default: one that changes every day).", HelpName = "N" };
        Option<string[]> contexts = SharedOptions.Several("--context", "What both of you know to be so, such as early-days.", "NAME");
        Option<string[]> content = SharedOptions.Content();
        var command = new Command("prompt", "A question for a talk between the two of you, or over a book.") { setting, seed, number, contexts, content };
        command.SetAction(parsed =>
        {
            int at = parsed.GetValue(number) ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime).DayNumber % Numbers;
            if (at is < 0 or >= Numbers)
                throw new UsageException([string.Create(CultureInfo.InvariantCulture, $"--number {at}: expected a whole number from 0 to {Numbers - 1}.")]);
            IntimacyAdvisor advisor = CatalogInput.LoadAdvisor(parsed.GetValue(content)!);
            ReportOptions options = ContextInput.Read(advisor.Catalog, parsed.GetValue(contexts)!, solo: false, forTwo: false);
            TalkPrompt prompt = advisor.ChoosePrompt(Settings[parsed.GetValue(setting)!], parsed.GetValue(seed), at, options)
                ?? throw new BadInputException(["The catalog has no question for that."]);
            var page = new Page();
            page.Paragraph(prompt.Text, Look.Strong);
            page.Paragraph(Free, Look.Quiet);
            page.Print();
            return ExitCodes.Fine;
        });
        return command;
    }
}
