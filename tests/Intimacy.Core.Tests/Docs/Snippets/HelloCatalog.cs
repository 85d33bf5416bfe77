// begin hello-catalog
using Intimacy.Core;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Checks;
using Intimacy.Core.Reports;
// end hello-catalog

namespace Newcomer;

internal static class GettingStartedCatalog
{
    public static void HelloCatalog(TextWriter Console)
    {
        // begin hello-catalog
        using Stream file = File.OpenRead("friends.json");
        IntimacyCatalog catalog = IntimacyCatalog.Load(file);
        var advisor = new IntimacyAdvisor(catalog);

        OwnReport report = advisor.Report(advisor.StartCheckIn("me", new DateOnly(2026, 11, 1))
            .Answer("laughter", 2)
            .Answer("unanswered-messages", 1)
            .Build());

        Console.WriteLine($"{report.Scores.Pattern.Name}, {report.Focus?.Name}");
        foreach (Recommendation r in report.Recommendations)
            Console.WriteLine($"{r.Title} {r.Priority}: {r.Reasons[0].Text} {r.Practices[0].Practice.FirstTime}");
        Console.WriteLine($"{CatalogLinter.Lint(catalog).Length} findings");
        // end hello-catalog
    }
}
