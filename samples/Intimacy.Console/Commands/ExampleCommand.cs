using Intimacy.Console.Input;
using Intimacy.Console.Language;
using Intimacy.Console.Reports;
using Intimacy.Console.Reports.Content;
using Intimacy.Core;
using Intimacy.Core.CheckIns;

namespace Intimacy.Console.Commands;

/// <summary>The report of the check-in that is bundled with the program.</summary>
internal static class ExampleCommand
{
    private static string Introduction => Local.Text("An example: A is made up. For your own report, begin with: intimacy check-in");
    private static string All => Local.Text("This is the short form. For everything, run: intimacy --full");

    public static int Run(bool isFull)
    {
        IntimacyAdvisor advisor = CatalogInput.LoadAdvisor([]);
        using Stream example = typeof(ExampleCommand).Assembly.GetManifestResourceStream("example.json")!;
        CheckIn checkIn = advisor.ReadCheckIn(example);
        ReportContent content = ReportParts.Of(checkIn, advisor.Report(checkIn), situationKnown: false, numbers: false, All);
        ReportPage.Of(content, isFull, Introduction).Print();
        return ExitCodes.Fine;
    }
}
