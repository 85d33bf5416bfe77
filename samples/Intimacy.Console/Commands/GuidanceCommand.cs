using System.CommandLine;
using Intimacy.Console.Input;
using Intimacy.Console.Reports;
using Intimacy.Core;
using Intimacy.Core.CheckIns;

namespace Intimacy.Console.Commands;

/// <summary>intimacy guidance [FILE]. Text alone: this page is not for programs, and not to be kept.</summary>
internal static class GuidanceCommand
{
    private const string Nobody = "nobody";

    public static Command Build()
    {
        var file = new Argument<string?>("FILE") { Description = "Your check-in. Not needed: the page is the same for everybody.", Arity = ArgumentArity.ZeroOrOne };
        Option<string[]> content = SharedOptions.Content();
        var command = new Command("guidance", "A page on support for one person, open to everybody. Open it when you are alone.") { file, content };
        command.SetAction(parsed =>
        {
            IntimacyAdvisor advisor = CatalogInput.LoadAdvisor(parsed.GetValue(content)!);
            CheckIn checkIn = parsed.GetValue(file) is { } path ? InputFile.Read(path, advisor.ReadCheckIn) : advisor.StartCheckIn(Nobody, DateOnly.MinValue).Build();
            GuidancePage.Write(advisor.GetGuidance(checkIn)).Print();
            return ExitCodes.Fine;
        });
        return command;
    }
}
