using System.Reflection;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

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

    [Fact]
    public void Every_kind_that_a_host_names_has_constants_and_every_constant_is_one()
    {
        Constants(typeof(DimensionIds)).Should().BeEquivalentTo(Expected(Catalog.Dimensions.Select(d => d.Id)));
        Constants(typeof(ScaleIds)).Should().BeEquivalentTo(Expected(Catalog.Scales.Select(s => s.Id)));
        Constants(typeof(PatternIds)).Should().BeEquivalentTo(Expected(Catalog.Patterns.All.Select(p => p.Id)));
        Constants(typeof(FocusIds)).Should().BeEquivalentTo(Expected(Catalog.Focus.Focuses.Select(f => f.Id)));
        Constants(typeof(PracticeIds)).Should().BeEquivalentTo(Expected(Catalog.Practices.Select(p => p.Id)));
    }

    [Fact]
    public void Every_kind_can_be_found_by_its_id()
    {
        Catalog.Scales.Should().OnlyContain(x => Catalog.FindScale(x.Id) == x);
        Catalog.Dimensions.Should().OnlyContain(x => Catalog.FindDimension(x.Id) == x);
        Catalog.Patterns.All.Should().OnlyContain(x => Catalog.FindPattern(x.Id) == x);
        Catalog.Focus.Focuses.Should().OnlyContain(x => Catalog.FindFocus(x.Id) == x);
        Catalog.Rules.Should().OnlyContain(x => Catalog.FindRule(x.Id) == x);
        Catalog.Tensions.Should().OnlyContain(x => Catalog.FindTension(x.Id) == x);
        Catalog.Contradictions.Should().OnlyContain(x => Catalog.FindContradiction(x.Id) == x);
        Catalog.Sources.Should().OnlyContain(x => Catalog.FindSource(x.Id) == x);
        Catalog.Claims.Should().OnlyContain(x => Catalog.FindClaim(x.Id) == x);
        Catalog.Model.Should().OnlyContain(x => Catalog.FindStatement(x.Id) == x);
        Catalog.FindRule("no-such-rule").Should().BeNull();
    }

    [Fact]
    public void Practices_are_found_by_what_they_take()
    {
        Catalog.FindPractices(new PracticeFilter()).Should().Equal(Catalog.Practices);
        Catalog.FindPractices(new PracticeFilter { StrategyId = StrategyIds.FunList, MaxMinutes = 15, MaxCost = Cost.Free, MaxEffort = Effort.Low, With = Participation.Solo, FirstStepsOnly = true })
            .Should().NotBeEmpty().And.OnlyContain(p => p.Strategy.Id == StrategyIds.FunList && p.Minutes <= 15 && p.Cost == Cost.Free && p.Effort == Effort.Low && p.With == Participation.Solo && p.IsFirstStep);
        Catalog.FindPractices(new PracticeFilter { Place = Place.Remote }).Should().OnlyContain(p => p.Place == Place.Remote || p.Place == Place.Anywhere).And.Contain(p => p.Place == Place.Remote);
        Catalog.FindPractices(new PracticeFilter { MaxMinutes = 0 }).Should().BeEmpty();
    }

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => $"{f.Name} = {f.GetRawConstantValue()}");

    /// <summary>making-time is MakingTime.</summary>
    private static IEnumerable<string> Expected(IEnumerable<string> ids) =>
        ids.Select(id => $"{string.Concat(id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))} = {id}");
}
