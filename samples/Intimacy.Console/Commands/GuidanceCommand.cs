using System.CommandLine;
using Intimacy.Console.Input;
using Intimacy.Console.Output;
using Intimacy.Console.Reports;
using Intimacy.Core;

namespace Intimacy.Console.Commands;

/// <summary>intimacy guidance FILE. Text alone: this page is not for programs, and not to be kept.</summary>
internal static class GuidanceCommand
{
    public static Command Build()
    {
        var file = new Argument<string>("FILE") { Description = "Your check-in." };
        Option<string[]> content = SharedOptions.Content();
        var command = new Command("guidance", "A page on support for one person. Open it when you are alone.") { file, content };
        command.SetAction(parsed =>
        {
            IntimacyAdvisor advisor = Advisors.For(CatalogInput.Load(parsed.GetValue(content)!));
            Screen.Print(GuidancePage.Write(advisor.Guidance(CheckInInput.Read(parsed.GetValue(file)!, advisor))));
            return ExitCodes.Fine;
        });
        return command;
    }
}
