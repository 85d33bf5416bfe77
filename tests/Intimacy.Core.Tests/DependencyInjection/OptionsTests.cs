using Intimacy.Core.Catalog;
using Intimacy.Core.DependencyInjection;
using Intimacy.Core.Model;
using Intimacy.Core.Tests.Catalog;
using Microsoft.Extensions.DependencyInjection;

namespace Intimacy.Core.Tests.DependencyInjection;

public class OptionsTests
{
    private static readonly DateOnly Date = new(2026, 11, 1);

    [Fact]
    public void Terms_reach_the_texts_of_catalog_and_advisor_alike()
    {
        using ServiceProvider provider = new ServiceCollection().AddIntimacyCore(o =>
        {
            o.Terms["partner"] = "husband";
            o.Terms["relationship"] = "marriage";
        }).Provider();

        IntimacyCatalog catalog = provider.GetRequiredService<IntimacyCatalog>();
        catalog.FindSign(SignIds.Disconnection)!.Statement.Should().Contain("husband");
        catalog.FindSign(SignIds.Loneliness)!.Statement.Should().Contain("marriage");
        provider.GetRequiredService<IntimacyAdvisor>().Catalog.Should().BeSameAs(catalog);
    }

    [Fact]
    public void A_language_is_chosen_before_its_words_are_set()
    {
        using ServiceProvider provider = new ServiceCollection().AddIntimacyCore(o =>
        {
            o.Culture = "es-MX";
            o.Terms["partner"] = "esposa";
        }).Provider();

        IntimacyCatalog catalog = provider.GetRequiredService<IntimacyCatalog>();
        catalog.Culture.Should().Be("es");
        catalog.FindSign(SignIds.FearOfRejection)!.Statement.Should().Be("Tuve miedo de que mi esposa me rechazara.");
        provider.GetRequiredService<IntimacyAdvisor>().WithCulture("en").Catalog.Culture.Should().Be("en");
    }

    [Fact]
    public void What_is_no_language_tag_is_a_problem_of_the_options()
    {
        Action add = () => new ServiceCollection().AddIntimacyCore(o => o.Culture = "es_MX");

        add.Should().Throw<InvalidInputException>().Which.Problems.Select(p => p.ToString()).Should().Equal("culture: expected a language tag such as en or pt-BR; found another text");
    }

    [Fact]
    public void The_default_checklist_is_that_of_a_check_in_that_names_none()
    {
        IntimacyAdvisor advisor = new ServiceCollection().AddIntimacyCore(o => o.DefaultChecklist = ChecklistIds.Full).Advisor();

        advisor.StartCheckIn("A", Date).Build().Checklist.Id.Should().Be("full");
        advisor.StartCheckIn("A", Date, ChecklistIds.Article).Build().Checklist.Id.Should().Be("article");
    }

    [Fact]
    public void Another_catalog_brings_its_own_default_checklist()
    {
        IntimacyAdvisor advisor = new ServiceCollection().AddIntimacyCore(o => o.Catalog = Edit.Document().Load()).Advisor();

        advisor.StartCheckIn("A", Date).Build().Checklist.Id.Should().Be("all");
    }

    [Fact]
    public void Terms_of_the_options_add_to_those_that_the_catalog_was_given()
    {
        IntimacyCatalog wife = IntimacyCatalog.Default.WithTerms(new Dictionary<string, string> { ["partner"] = "wife" });

        IntimacyCatalog both = new ServiceCollection().AddIntimacyCore(o =>
        {
            o.Catalog = wife;
            o.Terms["relationship"] = "marriage";
        }).Catalog();

        both.FindSign(SignIds.Disconnection)!.Statement.Should().Contain("wife");
    }

    [Fact]
    public void All_problems_of_the_options_come_at_once_and_nothing_is_registered()
    {
        var services = new ServiceCollection();

        Action add = () => services.AddIntimacyCore(o =>
        {
            o.DefaultChecklist = "no-such-checklist";
            o.Terms["spouse"] = "wife";
            o.Terms["partner"] = "";
        });

        add.Should().Throw<InvalidInputException>().Which.Problems.Select(p => p.Path).Should().BeEquivalentTo("DefaultChecklist", "terms.spouse", "terms.partner");
        services.Should().BeEmpty();
    }

    [Fact]
    public void Options_are_checked_against_the_catalog_that_was_set()
    {
        Action add = () => new ServiceCollection().AddIntimacyCore(o =>
        {
            o.Catalog = Edit.Document().Load();
            o.DefaultChecklist = ChecklistIds.Core;
        });

        add.Should().Throw<InvalidInputException>().Which.Message.Should().Contain("a checklist of the catalog (short, all)");
    }

    [Fact]
    public void What_a_host_does_to_the_options_afterwards_changes_nothing()
    {
        IntimacyCoreOptions? kept = null;
        IServiceCollection services = new ServiceCollection().AddIntimacyCore(o => (kept = o).Terms["partner"] = "wife");

        kept!.Terms["partner"] = "";
        kept.DefaultChecklist = "no-such-checklist";

        services.AddIntimacyCore(o => o.Terms["partner"].Should().Be("wife"));
        services.Catalog().FindSign(SignIds.Disconnection)!.Statement.Should().Contain("wife");
    }

    [Fact]
    public void Help_resources_cannot_be_demanded_beside_an_advisor_that_would_have_none()
    {
        IServiceCollection own = new ServiceCollection().AddSingleton(new IntimacyAdvisor(IntimacyCatalog.Default));

        own.Invoking(s => s.AddIntimacyCore(o => o.RequireHelpResources = true)).Should().Throw<InvalidInputException>()
            .Which.Problems.Select(p => p.Path).Should().Equal("RequireHelpResources");
        own.Invoking(s => s.AddIntimacyCore()).Should().NotThrow();
        new ServiceCollection().AddIntimacyCore().Invoking(s => s.AddIntimacyCore(o => o.RequireHelpResources = true)).Should().NotThrow();
    }

    [Fact]
    public void Options_start_out_empty()
    {
        new ServiceCollection().AddIntimacyCore(o => (o.Catalog, o.DefaultChecklist, o.Terms.Count).Should().Be((null, null, 0)));
    }

    [Fact]
    public void What_the_host_s_own_code_throws_comes_through_and_nothing_is_registered()
    {
        var services = new ServiceCollection();

        services.Invoking(s => s.AddIntimacyCore(_ => throw new NotSupportedException())).Should().Throw<NotSupportedException>();

        services.Should().BeEmpty();
    }
}
