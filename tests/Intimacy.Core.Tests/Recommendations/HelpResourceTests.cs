using Intimacy.Core.CheckIns;
using Intimacy.Core.DependencyInjection;
using Intimacy.Core.Model;
using Intimacy.Core.Safety;
using Microsoft.Extensions.DependencyInjection;

namespace Intimacy.Core.Tests.Recommendations;

/// <summary>Help resources come from the host; stale ones are not shown.</summary>
public sealed class HelpResourceTests
{
    private static readonly CheckIn CheckIn = CalmBaseline.Start().Build();
    private static readonly HelpRequest Request = new() { Region = "somewhere", Language = "en" };

    [Theory]
    [InlineData(2026, 10, 31, false)]
    [InlineData(2026, 11, 1, true)]
    [InlineData(2027, 4, 30, true)]
    [InlineData(2027, 5, 1, false)]
    public async Task A_resource_is_shown_from_its_verification_to_its_last_day(int year, int month, int day, bool shown)
    {
        var advisor = new IntimacyAdvisor(IntimacyAdvisor.Default.Catalog, time: new Clock(year, month, day));

        (await advisor.GetGuidanceAsync(CheckIn, new Host(), Request)).Resources.Should().HaveCount(shown ? 1 : 0);
    }

    [Fact]
    public void Without_resources_there_are_none_and_the_library_ships_none()
    {
        IntimacyAdvisor.Default.GetGuidance(CheckIn).Resources.Should().BeEmpty();
    }

    [Fact]
    public async Task The_page_says_whether_it_lists_places_and_leaves_out_everything_for_two()
    {
        Guidance without = IntimacyAdvisor.Default.GetGuidance(CheckIn);
        Guidance with = await new IntimacyAdvisor(IntimacyAdvisor.Default.Catalog, time: new Clock(2026, 12, 1)).GetGuidanceAsync(CheckIn, new Host(), Request);

        without.Paragraphs.Should().Contain(p => p.StartsWith("No places"));
        with.Paragraphs.Should().Contain(p => p.StartsWith("Here are places")).And.HaveSameCount(without.Paragraphs);
        without.LeaveOut.Should().Contain(IntimacyAdvisor.Default.Catalog.Practices.Where(p => p.With == Participation.Joint));
    }

    [Fact]
    public async Task A_provider_that_knows_nothing_does_not_take_the_page_away()
    {
        (await IntimacyAdvisor.Default.GetGuidanceAsync(CheckIn, new Silent(), Request)).Resources.Should().BeEmpty();
    }

    [Fact]
    public void A_host_can_demand_at_start_up_that_a_provider_is_registered()
    {
        var validate = new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true };
        IServiceCollection without = new ServiceCollection().AddIntimacyCore(o => o.RequireHelpResources = true);
        IServiceCollection with = new ServiceCollection().AddIntimacyCore(o => o.RequireHelpResources = true).AddSingleton<IHelpResourceProvider, Host>();

        without.Invoking(s => s.BuildServiceProvider(validate)).Should().Throw<AggregateException>();
        using ServiceProvider provider = with.BuildServiceProvider(validate);
        provider.GetRequiredService<IntimacyAdvisor>().Should().NotBeNull();
        using ServiceProvider unvalidated = without.BuildServiceProvider();
        unvalidated.Invoking(p => p.GetRequiredService<IntimacyAdvisor>()).Should().Throw<InvalidOperationException>().WithMessage("*IHelpResourceProvider*");
    }

    [Fact]
    public async Task A_provider_that_lives_as_long_as_a_request_is_asked_within_it()
    {
        IServiceCollection services = new ServiceCollection().AddIntimacyCore(o => o.RequireHelpResources = true)
            .AddScoped<IHelpResourceProvider, Host>().AddSingleton<TimeProvider>(new Clock(2026, 12, 1));
        await using ServiceProvider provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        await using AsyncServiceScope scope = provider.CreateAsyncScope();

        Guidance page = await scope.ServiceProvider.GetRequiredService<IntimacyAdvisor>()
            .GetGuidanceAsync(CheckIn, scope.ServiceProvider.GetRequiredService<IHelpResourceProvider>(), Request);

        page.Resources.Should().ContainSingle();
    }

    private sealed class Host : IHelpResourceProvider
    {
        public ValueTask<IReadOnlyList<HelpResource>> FindAsync(HelpRequest request, CancellationToken cancellationToken) => new(
        [
            new()
            {
                Name = "An example of a service",
                Channel = HelpChannel.InPerson,
                Contact = "the house with the green door",
                Hours = "in the morning",
                VerifiedOn = new DateOnly(2026, 11, 1),
                ValidUntil = new DateOnly(2027, 4, 30),
            },
        ]);
    }

    private sealed class Silent : IHelpResourceProvider
    {
        public ValueTask<IReadOnlyList<HelpResource>> FindAsync(HelpRequest request, CancellationToken cancellationToken) => new((IReadOnlyList<HelpResource>)null!);
    }

    private sealed class Clock(int year, int month, int day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(year, month, day, 12, 0, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
