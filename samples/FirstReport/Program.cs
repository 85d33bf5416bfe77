using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Reports;

// One person answers a few questions and reads what they speak for.

IntimacyAdvisor advisor = IntimacyAdvisor.Default;

CheckIn mine = advisor.StartCheckIn("me", new DateOnly(2026, 11, 1))
    .Answer(SignIds.MeaningfulConversations, 3)
    .Answer(SignIds.MakingTime, 1)
    .Answer(SignIds.Curiosity, 3)
    .Answer(SignIds.Loneliness, 2)
    .Answer(SignIds.DeviceInterruptions, 4)
    .Skip(SignIds.LackOfTrust)
    .Build();

OwnReport report = advisor.Report(mine);
Console.WriteLine($"{report.Partner}, {report.Date:yyyy-MM-dd}, {report.Checklist.Name}: {report.OpenQuestions.Answered} of {report.OpenQuestions.Questions} answered");

foreach (Area area in report.Areas)
    Console.WriteLine($"  {area.Name}: {area.Words} ({area.Score.Interval})");

foreach (Recommendation recommendation in report.Recommendations.Take(2))
{
    Console.WriteLine($"{recommendation.Title}: {recommendation.Words}");
    foreach (MainReason reason in recommendation.MainReasons)
        Console.WriteLine($"  because: {reason.Text}");
    Console.WriteLine($"  begin with: {recommendation.ChooseFirstStep()?.Practice.Title}");
}

foreach (string notice in report.Notices)
    Console.WriteLine(notice);
