using Intimacy.Core;
using Intimacy.Core.Reports;

OwnReport report = IntimacyAdvisor.Default.Report(IntimacyAdvisor.Default.StartCheckIn("me", new DateOnly(2026, 11, 1)).Answer(SignIds.Loneliness, 4).Build());
foreach (Recommendation recommendation in report.Recommendations)
{
    if (recommendation.Strategy.Id == "get-helped")
        Console.WriteLine("A second look.");
    Console.WriteLine(recommendation.Strategy.Id switch
    {
        StrategyIds.GetHelp => "by others",
        "read-togther" => "by books",
        _ => "by yourselves",
    });
}
