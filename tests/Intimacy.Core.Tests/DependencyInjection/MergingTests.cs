using Intimacy.Core.DependencyInjection;
using Intimacy.Core.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Intimacy.Core.Tests.DependencyInjection;

public class MergingTests
{
    private static readonly DateOnly Date = new(2026, 11, 1);

    [Fact]
    public void A_second_call_adds_to_the_first()
    {
        IntimacyAdvisor advisor = new ServiceCollection()
            .AddIntimacyCore(o => o.Terms["partner"] = "wife")
            .AddIntimacyCore(o => o.Terms["relationship"] = "marriage")
            .AddIntimacyCore(o => o.DefaultChecklist = ChecklistIds.Full)
            .Advisor();

        advisor.Catalog.FindSign(SignIds.Disconnection)!.Statement.Should().Contain("wife");
        advisor.Catalog.FindSign(SignIds.Loneliness)!.Statement.Should().Contain("marriage");
        advisor.StartCheckIn("A", Date).Build().Checklist.Id.Should().Be("full");
    }

    [Fact]
    public void A_second_call_may_change_what_the_first_one_set()
    {
        new ServiceCollection()
            .AddIntimacyCore(o => o.Terms["partner"] = "wife")
            .AddIntimacyCore(o => o.Terms["partner"] = "husband")
            .Catalog().FindSign(SignIds.Disconnection)!.Statement.Should().Contain("husband");
    }

    [Fact]
    public void A_plain_call_before_or_after_takes_nothing_away()
    {
        new ServiceCollection().AddIntimacyCore().AddIntimacyCore(o => o.Terms["partner"] = "wife").AddIntimacyCore()
            .Catalog().FindSign(SignIds.Disconnection)!.Statement.Should().Contain("wife");
    }

    [Fact]
    public void Many_calls_register_each_service_once()
    {
        IServiceCollection services = new ServiceCollection().AddIntimacyCore().AddIntimacyCore(_ => { }).AddIntimacyCore();

        services.GroupBy(d => d.ServiceType).Should().OnlyContain(g => g.Count() == 1);
    }

    [Fact]
    public void A_second_call_that_fails_leaves_the_first_one_standing()
    {
        IServiceCollection services = new ServiceCollection().AddIntimacyCore(o => o.Terms["partner"] = "wife");

        services.Invoking(s => s.AddIntimacyCore(o => o.DefaultChecklist = "no-such-checklist")).Should().Throw<InvalidInputException>();

        services.Catalog().FindSign(SignIds.Disconnection)!.Statement.Should().Contain("wife");
        services.Advisor().StartCheckIn("A", Date).Build().Checklist.Id.Should().Be("core");
    }
}
