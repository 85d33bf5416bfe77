using Intimacy.Console.Input;
using Intimacy.Console.Output;
using Intimacy.Console.Reports;
using Intimacy.Core;
using Intimacy.Core.CheckIns;

namespace Intimacy.Console.Commands;

/// <summary>The report of the check-in that is bundled with the program.</summary>
internal static class ExampleCommand
{
    private const string Introduction =
        "This is an example: partner A is made up. To answer the questions yourself, run: intimacy check-in; for a report of saved answers, run: intimacy report FILE";

    public static int Run()
    {
        IntimacyAdvisor advisor = Advisors.For(CatalogInput.Load([]));
        using Stream example = typeof(ExampleCommand).Assembly.GetManifestResourceStream("example.json")!;
        CheckIn checkIn = advisor.ReadCheckIn(example);
        var page = new Page();
        page.Paragraph(Introduction, Look.Quiet);
        ReportPage.Write(page, ReportParts.Of(checkIn, advisor.Report(checkIn), situationKnown: false, numbers: false));
        Screen.Print(page);
        return ExitCodes.Fine;
    }
}
