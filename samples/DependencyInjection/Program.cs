// A host registers the library once: options, a second set of words under a key, and its own list of places to turn to.
using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.DependencyInjection;
using Intimacy.Core.Safety;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection();
services.AddIntimacyCore(options =>
{
    options.DefaultChecklist = ChecklistIds.Core;
    options.RequireHelpResources = true;
});
services.AddKeyedIntimacyCore("hers", options => options.Terms["partner"] = "husband");
services.AddScoped<IHelpResourceProvider, TownHelp>();

await using ServiceProvider provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
var advisor = provider.GetRequiredService<IntimacyAdvisor>();
Console.WriteLine(advisor.Catalog.FindSign(SignIds.Distancing)!.Statement);
Console.WriteLine(provider.GetRequiredKeyedService<IntimacyAdvisor>("hers").Catalog.FindSign(SignIds.Distancing)!.Statement);

CheckIn mine = advisor.StartCheckIn("me", new DateOnly(2026, 11, 1)).Answer(SignIds.DeviceInterruptions, 4).Answer(SignIds.MakingTime, 1).Build();
Console.WriteLine(advisor.Report(mine).Recommendations[0].Title);

// The page on support: places are looked up within the scope of a request, and nothing of the check-in goes there.
await using AsyncServiceScope scope = provider.CreateAsyncScope();
var help = scope.ServiceProvider.GetRequiredService<IHelpResourceProvider>();
Guidance page = await advisor.GetGuidanceAsync(mine, help, new HelpRequest { Region = "Nowhere", Language = "en" });
foreach (HelpResource place in page.Resources)
    Console.WriteLine($"{place.Name}: {place.Contact}");

internal sealed class TownHelp : IHelpResourceProvider
{
    public ValueTask<IReadOnlyList<HelpResource>> FindAsync(HelpRequest request, CancellationToken cancellationToken) => new(
    [
        new()
        {
            Name = "The Listening Room of Nowhere",
            Channel = HelpChannel.InPerson,
            Contact = "The blue door behind the clock tower.",
            Hours = "On weekdays, 9 to 17.",
            VerifiedOn = new DateOnly(2026, 10, 1),
            ValidUntil = new DateOnly(9000, 1, 1),
        },
    ]);
}
