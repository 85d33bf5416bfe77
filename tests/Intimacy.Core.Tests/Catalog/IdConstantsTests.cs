using System.Reflection;
using Intimacy.Core.Catalog;

namespace Intimacy.Core.Tests.Catalog;

public class IdConstantsTests
{
    private static readonly IntimacyCatalog Catalog = IntimacyCatalog.Default;

    [Fact]
    public void Every_sign_has_a_constant_and_every_constant_a_sign()
    {
        Constants(typeof(SignIds)).Should().BeEquivalentTo(Expected(Catalog.Signs.Select(s => s.Id)));
    }

    [Fact]
    public void Every_strategy_has_a_constant_and_every_constant_a_strategy()
    {
        Constants(typeof(StrategyIds)).Should().BeEquivalentTo(Expected(Catalog.Strategies.Select(s => s.Id)));
    }

    [Fact]
    public void Every_checklist_has_a_constant_and_every_constant_a_checklist()
    {
        Constants(typeof(ChecklistIds)).Should().BeEquivalentTo(Expected(Catalog.Checklists.Select(c => c.Id)));
    }

    [Fact]
    public void Every_context_has_a_constant_and_every_constant_a_context()
    {
        Constants(typeof(ContextIds)).Should().BeEquivalentTo(Expected(Catalog.Contexts.Select(c => c.Id)));
    }

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => $"{f.Name} = {f.GetRawConstantValue()}");

    /// <summary>making-time is MakingTime.</summary>
    private static IEnumerable<string> Expected(IEnumerable<string> ids) =>
        ids.Select(id => $"{string.Concat(id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))} = {id}");
}
