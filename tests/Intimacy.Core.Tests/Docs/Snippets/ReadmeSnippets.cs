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
        CheckIn mine = IntimacyAdvisor.Default.StartCheckIn("me", new DateOnly(2026, 11, 1))
            .Answer(SignIds.DeviceInterruptions, 4)
            .Answer(SignIds.MakingTime, 1)
            .Skip(SignIds.LackOfTrust)
            .Build();

        foreach (Recommendation idea in IntimacyAdvisor.Default.Report(mine).Recommendations.Take(2))
        {
            Console.WriteLine($"{idea.Title}: {idea.Priority}, somewhere from {idea.Interval.Low} to {idea.Interval.High}");
            foreach (Reason why in idea.Reasons)
                Console.WriteLine($"  +{why.Contribution} {why.Text}");
            Console.WriteLine($"  First: {idea.ChooseFirstStep()?.Practice.FirstTime}");
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
