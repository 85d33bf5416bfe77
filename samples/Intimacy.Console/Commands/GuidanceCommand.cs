using System.CommandLine;
using Intimacy.Console.Input;
using Intimacy.Console.Output;
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
            IntimacyAdvisor advisor = Advisors.For(CatalogInput.Load(parsed.GetValue(content)!));
            CheckIn checkIn = parsed.GetValue(file) is { } path ? CheckInInput.Read(path, advisor) : advisor.StartCheckIn(Nobody, DateOnly.MinValue).Build();
            Screen.Print(GuidancePage.Write(advisor.GetGuidance(checkIn)));
            return ExitCodes.Fine;
        });
        return command;
    }
}
