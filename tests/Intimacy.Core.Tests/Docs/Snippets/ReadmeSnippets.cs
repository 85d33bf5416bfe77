using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.DependencyInjection;
using Intimacy.Core.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace Newcomer;

internal static class ReadmeSnippets
{
    public static void FirstReport(TextWriter Console)
    {
        // begin first-report
        var advisor = IntimacyAdvisor.Default;

        CheckIn mine = advisor.StartCheckIn("me", new DateOnly(2026, 11, 1))
            .Answer(SignIds.DeviceInterruptions, 4)
            .Answer(SignIds.MakingTime, 1)
            .Answer(SignIds.Loneliness, 1)
            .Skip(SignIds.LackOfTrust)
            .Build();

        OwnReport report = advisor.Report(mine);
        foreach (Recommendation r in report.Recommendations.Take(3))
        {
            Console.WriteLine($"{r.Title}: {r.Priority} ({r.Interval.Low}..{r.Interval.High})");
            foreach (Reason why in r.Reasons)
                Console.WriteLine($"  +{why.Contribution} {why.Text}");
            Console.WriteLine($"  First: {r.Practices[0].Practice.FirstTime}");
        }
        // end first-report
    }

    public static void Container(TextWriter Console)
    {
        var services = new ServiceCollection();

        // begin container
        services.AddIntimacyCore(options =>
        {
            options.DefaultChecklist = ChecklistIds.Full;
            options.Terms["partner"] = "wife";
        });
        // end container

        using ServiceProvider provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        IntimacyAdvisor advisor = provider.GetRequiredService<IntimacyAdvisor>();
        advisor.Catalog.FindSign(SignIds.Distancing)!.Statement.Should().Contain("wife");
        advisor.StartCheckIn("me", new DateOnly(2026, 11, 1)).Build().Checklist.Id.Should().Be(ChecklistIds.Full);
    }

    public static void Files(TextWriter Console)
    {
        var advisor = IntimacyAdvisor.Default;
        CheckIn mine = advisor.StartCheckIn("me", new DateOnly(2026, 11, 1)).Answer(SignIds.Loneliness, 4).Build();

        // begin files
        byte[] file = CheckInJson.Write(mine);          // confidential answers are left out unless asked for
        CheckIn again = advisor.ReadCheckIn(new MemoryStream(file));
        byte[] json = ReportJson.Write(advisor.Report(again, ReportOptions.Default.WithContext(ContextIds.LivingApart)));
        // end files

        json.Should().NotBeEmpty();
    }
}
