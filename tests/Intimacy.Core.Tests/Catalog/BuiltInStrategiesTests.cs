using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Checks;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog;

public class BuiltInStrategiesTests
{
    private static readonly IntimacyCatalog Catalog = IntimacyCatalog.Default;

    [Fact]
    public void Eight_strategies_stand_in_the_order_of_the_design()
    {
        Catalog.Strategies.Select(s => s.Id).Should().Equal(
            "get-help",
            "be-emotionally-available",
            "increase-time-together",
            "silence-electronics",
            "read-together",
            "fun-list",
            "balance-self-and-couple",
            "marriage-enrichment");
    }

    [Fact]
    public void Getting_help_comes_first_from_50_and_then_being_available_from_50()
    {
        Catalog.Strategies.Where(s => s.Precedence is not null).Select(s => (s.Id, s.Precedence!.Tier, s.Precedence.FromPriority.Value))
            .Should().Equal(("get-help", 1, 50m), ("be-emotionally-available", 2, 50m));
    }

    [Fact]
    public void Time_together_and_room_for_oneself_pull_in_opposite_directions()
    {
        Catalog.Tensions.Select(t => (t.First.Id, t.Second.Id)).Should().Equal(("increase-time-together", "balance-self-and-couple"));
    }

    [Fact]
    public void After_a_recent_loss_nobody_is_told_to_have_fun()
    {
        Context loss = Catalog.FindContext(ContextIds.RecentLoss)!;

        Catalog.FindStrategy(StrategyIds.FunList)!.Excludes.Should().Contain(loss);
        Catalog.FindStrategy(StrategyIds.MarriageEnrichment)!.Excludes.Select(c => c.Id).Should().Equal(ContextIds.RecentLoss, ContextIds.NewBaby, ContextIds.Illness);
        Catalog.FindPractice("date-night")!.Excludes.Should().Contain(loss);
    }

    [Fact]
    public void Who_is_belittled_is_never_told_to_open_up_for_it()
    {
        Rule[] driven = [.. Catalog.Rules.Where(r => r.Signals.Any(s => s.ToString() == "sign:receiving-hurtful-remarks"))];

        driven.Select(r => r.Strategy.Id).Distinct().Should().Equal("get-help");
        Catalog.Rules.Where(r => r.Strategy.Id == "be-emotionally-available").SelectMany(r => r.Signals).Select(s => s.ToString())
            .Should().Contain("sign:giving-hurtful-remarks").And.NotContain("dimension:security", "the remarks one receives weigh in it");
    }

    [Fact]
    public void Every_strategy_has_a_solo_first_step_that_anyone_can_take()
    {
        Catalog.Strategies.Should().OnlyContain(strategy => Catalog.Practices.Any(p =>
            p.Strategy == strategy && p.IsFirstStep && p.With == Participation.Solo && p.Needs.IsEmpty && p.Excludes.IsEmpty && p.Contraindication == null));
    }

    [Fact]
    public void Every_strategy_has_a_rule_and_every_rule_says_that_its_basis_is_editorial()
    {
        Catalog.Rules.Select(r => r.Strategy).Distinct().Should().BeEquivalentTo(Catalog.Strategies);
        Catalog.Rules.Should().OnlyContain(r => r.Basis == Basis.Editorial);
        Catalog.Patterns.Basis.Should().Be(Basis.Editorial);
        Catalog.Focus.Basis.Should().Be(Basis.Editorial);
    }

    [Fact]
    public void Contexts_are_those_of_the_design_and_none_applies_unless_supplied()
    {
        Catalog.Contexts.Select(c => (c.Id, c.Owner)).Should().Equal(
            ("children-at-home", ContextOwner.Couple), ("new-baby", ContextOwner.Couple), ("living-apart", ContextOwner.Couple),
            ("recent-loss", ContextOwner.Couple), ("illness", ContextOwner.Couple), ("early-days", ContextOwner.Couple),
            ("never-developed", ContextOwner.Partner), ("lost-over-time", ContextOwner.Partner));
        Catalog.Contexts.Should().OnlyContain(c => c.Default == 0m);
    }

    [Fact]
    public void Patterns_and_focuses_are_those_of_the_design()
    {
        Catalog.Patterns.All.Select(p => p.Id).Should().Equal("connected", "uneven", "mixed", "quiet", "distant", "undetermined");
        Catalog.Patterns.CloseCall.Value.Should().Be(5m);
        Catalog.Focus.ByPattern.Keys.Should().BeEquivalentTo("connected", "uneven", "mixed", "quiet", "distant");
        Catalog.Focus.ByPattern["connected"].Id.Should().Be("maintain");
        Catalog.Focus.ByPattern["distant"].Id.Should().Be("restore");
        Catalog.Focus.WhileWithheld!.Id.Should().Be("steady");
        Catalog.Patterns.UnevenBelow.Select(c => (c.Dimension.Id, c.Below)).Should().Equal(
            ("closeness", Catalog.Settings.BandWellFrom), ("sharing", Catalog.Settings.BandWellFrom), ("validation", Catalog.Settings.BandWellFrom));
        (Catalog.Focus.Barred!.Id, Catalog.Focus.Instead!.Id).Should().Be(("maintain", "strengthen"));
    }

    [Fact]
    public void An_estimate_takes_three_answers_and_half_the_weight_and_the_next_check_in_is_four_weeks_on()
    {
        (Catalog.Settings.MinimumAnswered, Catalog.Settings.MinimumCoveragePercent, Catalog.Settings.NextCheckInDays).Should().Be((3, 50, 28));
    }

    [Fact]
    public void The_linter_finds_nothing()
    {
        CatalogLinter.Lint(Catalog).Should().BeEmpty();
    }
}
