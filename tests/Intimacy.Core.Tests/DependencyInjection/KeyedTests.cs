using Intimacy.Core.Catalog;
using Intimacy.Core.DependencyInjection;
using Intimacy.Core.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Intimacy.Core.Tests.DependencyInjection;

public sealed class KeyedTests
{
    private static readonly IntimacyCatalog Other = IntimacyCatalog.Default.WithTerms(new Dictionary<string, string> { ["partner"] = "spouse" });

    [Fact]
    public void A_catalog_under_a_key_is_not_taken_for_the_host_s_own()
    {
        IServiceCollection services = new ServiceCollection().AddKeyedSingleton("fr", Other).AddIntimacyCore(o => o.Terms["partner"] = "wife");

        using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<IntimacyCatalog>().FindSign(SignIds.Distancing)!.Statement.Should().Contain("wife");
        provider.GetRequiredKeyedService<IntimacyCatalog>("fr").Should().BeSameAs(Other);
    }

    [Fact]
    public void An_advisor_under_a_key_is_not_taken_for_the_host_s_own()
    {
        IServiceCollection services = new ServiceCollection().AddKeyedSingleton("fr", new IntimacyAdvisor(Other)).AddIntimacyCore(o => o.RequireHelpResources = true);

        services.Should().Contain(d => d.ServiceType == typeof(IntimacyAdvisor) && !d.IsKeyedService);
    }

    [Fact]
    public void Each_key_has_an_advisor_of_its_own()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddIntimacyCore()
            .AddKeyedIntimacyCore("hers", o => o.Terms["partner"] = "husband")
            .AddKeyedIntimacyCore("his", o => o.Terms["partner"] = "wife")
            .AddKeyedIntimacyCore("his", o => o.DefaultChecklist = ChecklistIds.Full)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

        Statement(provider.GetRequiredKeyedService<IntimacyAdvisor>("hers")).Should().Contain("husband");
        IntimacyAdvisor his = provider.GetRequiredKeyedService<IntimacyAdvisor>("his");
        Statement(his).Should().Contain("wife");
        his.DefaultChecklist.Id.Should().Be(ChecklistIds.Full, "a second call for the same key is merged");
        provider.GetRequiredKeyedService<IntimacyAdvisor>("his").Should().BeSameAs(his);
        provider.GetRequiredService<IntimacyAdvisor>().Catalog.Should().BeSameAs(IntimacyCatalog.Default);
    }

    [Fact]
    public void A_catalog_that_the_host_registered_under_the_key_is_the_one()
    {
        using ServiceProvider provider = new ServiceCollection().AddKeyedSingleton("fr", Other).AddKeyedIntimacyCore("fr").BuildServiceProvider();

        provider.GetRequiredKeyedService<IntimacyAdvisor>("fr").Catalog.Should().BeSameAs(Other);
    }

    [Fact]
    public void Options_set_with_Configure_before_are_refused_at_once()
    {
        IServiceCollection services = new ServiceCollection().Configure<IntimacyCoreOptions>(o => o.DefaultChecklist = ChecklistIds.Full);

        services.Invoking(s => s.AddIntimacyCore()).Should().Throw<InvalidInputException>().WithMessage("*AddIntimacyCore(options => ...)*Configure*");
    }

    [Fact]
    public void Options_set_with_Configure_afterwards_are_refused_when_the_advisor_is_asked_for()
    {
        using ServiceProvider provider = new ServiceCollection().AddIntimacyCore().PostConfigure<IntimacyCoreOptions>(o => o.DefaultChecklist = ChecklistIds.Full).BuildServiceProvider();

        provider.Invoking(p => p.GetRequiredService<IntimacyAdvisor>()).Should().Throw<InvalidInputException>().WithMessage("*Configure*");
    }

    [Fact]
    public void Options_of_others_are_no_business_of_ours()
    {
        new ServiceCollection().Configure<ServiceProviderOptions>(_ => { }).Invoking(s => s.AddIntimacyCore()).Should().NotThrow();
    }

    private static string Statement(IntimacyAdvisor advisor) => advisor.Catalog.FindSign(SignIds.Distancing)!.Statement;
}
