using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.DependencyInjection;
using Intimacy.Core.Safety;
using Microsoft.Extensions.DependencyInjection;

namespace Newcomer;

internal static class HelpSnippets
{
    public static async Task HelpProvider(TextWriter Console)
    {
        // begin help-provider
        var services = new ServiceCollection();
        services.AddScoped<IHelpResourceProvider, VillageHelp>();
        services.AddSingleton<TimeProvider>(new StillClock());
        services.AddIntimacyCore(options => options.RequireHelpResources = true);
        await using ServiceProvider provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        await using AsyncServiceScope scope = provider.CreateAsyncScope();

        var advisor = provider.GetRequiredService<IntimacyAdvisor>();
        CheckIn mine = advisor.StartCheckIn("me", new DateOnly(2026, 11, 1)).Build();
        var help = scope.ServiceProvider.GetRequiredService<IHelpResourceProvider>();
        Guidance page = await advisor.GetGuidanceAsync(mine, help, new HelpRequest { Region = "Nowhere", Language = "en" });
        foreach (HelpResource place in page.Resources)
            Console.WriteLine($"{place.Name}: {place.Contact} {place.Hours} (checked {place.VerifiedOn:yyyy-MM-dd})");
        // end help-provider
    }

    // begin help-provider
    internal sealed class VillageHelp : IHelpResourceProvider
    {
        private static readonly HelpResource[] Places =
        [
            Place("The Listening Room of Nowhere", "The blue door behind the clock tower.", until: new DateOnly(2027, 1, 31)),
            Place("The Old Lighthouse Circle", "Top of the stairs.", until: new DateOnly(2026, 10, 31)),
        ];

        public ValueTask<IReadOnlyList<HelpResource>> FindAsync(HelpRequest request, CancellationToken cancellationToken) =>
            new(request is { Region: "Nowhere", Language: "en", Topic: HelpTopic.Safety } ? Places : []);

        private static HelpResource Place(string name, string where, DateOnly until) => new()
        {
            Name = name,
            Channel = HelpChannel.InPerson,
            Contact = where,
            Hours = "On weekdays, 9 to 17.",
            VerifiedOn = new DateOnly(2026, 10, 1),
            ValidUntil = until,
        };
    }

    // end help-provider

    // begin help-provider
    internal sealed class StillClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    }
    // end help-provider
}
