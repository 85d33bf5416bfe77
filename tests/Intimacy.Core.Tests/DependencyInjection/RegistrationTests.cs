using Intimacy.Core.Catalog;
using Intimacy.Core.DependencyInjection;
using Intimacy.Core.Tests.Catalog;
using Microsoft.Extensions.DependencyInjection;

namespace Intimacy.Core.Tests.DependencyInjection;

public class RegistrationTests
{
    [Fact]
    public void Without_options_the_built_in_catalog_is_served()
    {
        using ServiceProvider provider = new ServiceCollection().AddIntimacyCore().Provider();

        provider.GetRequiredService<IntimacyCatalog>().Should().BeSameAs(IntimacyCatalog.Default);
        provider.GetRequiredService<IntimacyAdvisor>().Catalog.Should().BeSameAs(IntimacyCatalog.Default);
    }

    [Fact]
    public void A_catalog_of_the_hosts_own_is_what_the_options_are_checked_against()
    {
        var services = new ServiceCollection();
        services.AddSingleton(TestData.Workshop.Advisor.Catalog);

        services.Invoking(s => s.AddIntimacyCore(o => o.DefaultChecklist = ChecklistIds.Full)).Should().Throw<Core.Model.InvalidInputException>();
        services.Invoking(s => s.AddIntimacyCore(o => o.Terms["partner"] = "wife")).Should().Throw<Core.Model.InvalidInputException>("terms would be ignored");
        using ServiceProvider provider = services.AddIntimacyCore(o => o.DefaultChecklist = "all").Provider();
        provider.GetRequiredService<IntimacyAdvisor>().Start().Build().Checklist.Id.Should().Be("all");
    }

    [Fact]
    public void The_same_services_come_back_for_chaining()
    {
        var services = new ServiceCollection();

        services.AddIntimacyCore().Should().BeSameAs(services);
        services.AddIntimacyCore(_ => { }).Should().BeSameAs(services);
    }

    [Fact]
    public void Everything_registered_is_a_singleton()
    {
        new ServiceCollection().AddIntimacyCore().Should().OnlyContain(d => d.Lifetime == ServiceLifetime.Singleton);
    }

    [Fact]
    public void Scopes_share_one_instance()
    {
        using ServiceProvider provider = new ServiceCollection().AddIntimacyCore().Provider();
        using IServiceScope one = provider.CreateScope();
        using IServiceScope other = provider.CreateScope();

        one.ServiceProvider.GetRequiredService<IntimacyAdvisor>().Should().BeSameAs(other.ServiceProvider.GetRequiredService<IntimacyAdvisor>());
    }

    [Fact]
    public void A_host_s_own_advisor_stays()
    {
        var own = new IntimacyAdvisor(Edit.Document().Load());

        new ServiceCollection().AddSingleton(own).AddIntimacyCore().Advisor().Should().BeSameAs(own);
    }

    [Fact]
    public void A_host_s_own_catalog_stays_and_the_advisor_advises_by_it()
    {
        IntimacyCatalog own = Edit.Document().Load();

        using ServiceProvider provider = new ServiceCollection().AddSingleton(own).AddIntimacyCore().Provider();

        provider.GetRequiredService<IntimacyCatalog>().VersionId.Should().Be("flat-share/2.1");
        provider.GetRequiredService<IntimacyAdvisor>().Catalog.VersionId.Should().Be("flat-share/2.1", "a check-in of the one must be usable with the other");
    }

    [Fact]
    public void Null_services_or_options_are_refused()
    {
        FluentActions.Invoking(() => ((IServiceCollection)null!).AddIntimacyCore()).Should().Throw<ArgumentNullException>().WithParameterName("services");
        FluentActions.Invoking(() => new ServiceCollection().AddIntimacyCore(null!)).Should().Throw<ArgumentNullException>().WithParameterName("configure");
    }

    [Fact]
    public void Two_containers_have_nothing_in_common_but_the_built_in_catalog()
    {
        IntimacyCatalog wife = new ServiceCollection().AddIntimacyCore(o => o.Terms["partner"] = "wife").Catalog();
        IntimacyCatalog plain = new ServiceCollection().AddIntimacyCore().Catalog();

        wife.FindSign(SignIds.Disconnection)!.Statement.Should().Contain("wife");
        plain.Should().BeSameAs(IntimacyCatalog.Default);
    }
}
