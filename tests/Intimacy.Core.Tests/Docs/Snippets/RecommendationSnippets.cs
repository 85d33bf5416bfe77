using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Reports;

namespace Newcomer;

internal static class RecommendationSnippets
{
    public static void WorkedReport(TextWriter Console)
    {
        // begin worked-report
        CheckIn mine = IntimacyAdvisor.Default.StartCheckIn("me", new DateOnly(2026, 11, 1))
            .Answer(SignIds.DeviceInterruptions, 4)
            .Answer(SignIds.MakingTime, 1)
            .Answer(SignIds.Loneliness, 1)
            .Skip(SignIds.LackOfTrust)
            .Build();

        Recommendation time = IntimacyAdvisor.Default.Report(mine).Recommendations.Single(r => r.Strategy.Id == StrategyIds.IncreaseTimeTogether);
        Console.WriteLine($"{time.Priority} ({time.Interval.Low}..{time.Interval.High}), settled: {(time.IsSettled ? "yes" : "not proven")}");
        foreach (Reason why in time.Reasons)
            Console.WriteLine($"  +{why.Contribution} {why.Rule.Id}: {why.Signal} at {why.Level * 100:0} %");
        // end worked-report
    }

    public static void ReportContexts(TextWriter Console)
    {
        // begin report-contexts
        CheckIn mine = IntimacyAdvisor.Default.StartCheckIn("me", new DateOnly(2026, 11, 1))
            .Answer(SignIds.NoTimeTogether, 3)
            .Answer(SignIds.MakingTime, 2)
            .Build();

        Show("nothing known", ReportOptions.Default);
        Show("children at home", ReportOptions.Default.WithContext(ContextIds.ChildrenAtHome));
        Show("living apart", ReportOptions.Default.WithContext(ContextIds.LivingApart));
        Show("solo only", new ReportOptions { SoloOnly = true });

        void Show(string what, ReportOptions options)
        {
            Recommendation first = IntimacyAdvisor.Default.Report(mine, options).Recommendations[0];
            Console.WriteLine($"{what}: {first.Title} {first.Priority}, {first.Practices.Length} practices, first {first.Practices[0].Practice.Id}");
        }
        // end report-contexts
    }
}
