// begin hello-container
using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;
// end hello-container

namespace Newcomer;

internal static class GettingStartedContainer
{
    public static void HelloContainer(TextWriter Console)
    {
        // begin hello-container
        var services = new ServiceCollection();
        services.AddIntimacyCore(options =>
        {
            options.DefaultChecklist = ChecklistIds.Full;
            options.Terms["partner"] = "husband";
        });

        using ServiceProvider provider = services.BuildServiceProvider();
        var advisor = provider.GetRequiredService<IntimacyAdvisor>();

        CheckIn mine = advisor.StartCheckIn("me", new DateOnly(2026, 11, 1)).Build();
        Console.WriteLine($"{mine.Checklist.Name}: {mine.Checklist.Signs.Length} questions");
        Console.WriteLine(advisor.Catalog.FindSign(SignIds.Distancing)!.Statement);
        // end hello-container
    }
}
