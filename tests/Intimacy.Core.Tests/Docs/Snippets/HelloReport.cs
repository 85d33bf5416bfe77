// begin hello-report
using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Reports;
// end hello-report

namespace Newcomer;

internal static class GettingStartedFirst
{
    public static void HelloReport(TextWriter Console)
    {
        // begin hello-report
        IntimacyAdvisor advisor = IntimacyAdvisor.Default;

        CheckIn mine = advisor.StartCheckIn("me", new DateOnly(2026, 11, 1))
            .Answer(SignIds.DeviceInterruptions, 4)
            .Answer(SignIds.MakingTime, 1)
            .Answer(SignIds.Curiosity, 3)
            .Skip(SignIds.LackOfTrust)
            .Build();

        OwnReport report = advisor.Report(mine);
        Console.WriteLine($"{report.Scores.Pattern.Name}: {report.Scores.Pattern.About}");
        foreach (Recommendation r in report.Recommendations.Take(2))
        {
            Console.WriteLine($"{r.Title}: {r.Priority}, somewhere from {r.Interval.Low} to {r.Interval.High}");
            foreach (Reason why in r.Reasons)
                Console.WriteLine($"  +{why.Contribution} {why.Text}");
            Console.WriteLine($"  First: {r.Practices[0].Practice.FirstTime}");
        }
        // end hello-report
    }
}
