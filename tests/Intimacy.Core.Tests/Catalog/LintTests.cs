using System.Text.Json.Nodes;
using Intimacy.Core.Catalog.Checks;

namespace Intimacy.Core.Tests.Catalog;

public class LintTests
{
    [Theory]
    [InlineData(3, 0)]
    [InlineData(2, 1)]
    public void A_key_rule_has_at_least_60_percent_of_its_strategy(int weight, int findings)
    {
        // Beside it stands a rule of weight 2: 3 of 5 is 60 percent, 2 of 4 is 50.
        Lint(Edit.Document().Set("rules/0/weight", $"{weight}")).Should().HaveCount(findings)
            .And.NotContain(f => !f.StartsWith("strategy:mediation: has no key rule"));
    }

    [Fact]
    public void Just_below_60_percent_is_too_little()
    {
        Lint(Edit.Document().Set("rules/0/weight", "599999").Set("rules/1/weight", "400001")).Should().ContainSingle();
    }

    [Fact]
    public void A_rule_on_a_situation_takes_no_share_away_since_it_never_lowers()
    {
        // rules/1 has weight 2 beside a key rule of 3; taken together with a situation it dilutes nothing, whatever its weight.
        JsonObject document = Edit.Document().Set("rules/1/weight", "1000").Without("rules/1/signal").Set("rules/1/allOf", """["context:exams", "sign:noise"]""");

        Lint(document).Should().BeEmpty();
    }

    [Fact]
    public void A_strategy_without_rules_is_never_recommended()
    {
        Lint(Edit.Document().Without("rules/2").Without("texts/en/rule.meals")).Should().Equal("strategy:cooking: has no rule, so it is never recommended");
    }

    [Theory]
    [InlineData("practices/2/firstStep", "false")]
    [InlineData("practices/2/with", "\"joint\"")]
    [InlineData("practices/2/needs", "[\"new-here\"]")]
    [InlineData("practices/2/excludes", "[\"exams\"]")]
    public void Every_strategy_needs_a_solo_first_step_that_anyone_can_take(string place, string json)
    {
        JsonObject document = Edit.Document().Without("practices/1/contraindication").Without("texts/en/practice.cook-for-two.care");
        document.Set("practices/1/noKnownContraindication", "true").Set("practices/2/noKnownContraindication", "true");

        Lint(document.Set(place, json)).Should().ContainSingle().Which.Should().StartWith("strategy:cooking: has no solo first step");
    }

    [Fact]
    public void A_step_only_for_whom_it_is_called_for_is_no_step_that_anyone_can_take_and_needs_something_to_call_for_it()
    {
        JsonObject document = Edit.Document().Without("practices/1/contraindication").Without("texts/en/practice.cook-for-two.care").Set("practices/1/noKnownContraindication", "true").Set("practices/2/onlyWhenCalledFor", "true");

        document.Invoking(d => d.Load()).Should().Throw<Model.InvalidInputException>().Which.Problems.Select(p => p.Path).Should().Equal("$.practices[2].onlyWhenCalledFor");
        Lint(document.Set("practices/2/for", "[\"sign:quarrels\"]")).Should().ContainSingle().Which.Should().StartWith("strategy:cooking: has no solo first step");
    }

    [Fact]
    public void A_rule_that_a_checklist_can_never_meet_is_found()
    {
        Lint(Edit.Document().Set("checklists/0/scoresOnly", "false").Set("checklists/0/signs", """["shared-meals", "tidy-kitchen"]"""))
            .Should().ContainSingle().Which.Should().StartWith("rule:loud-and-untidy: can never be met on the checklist short");
    }

    [Fact]
    public void A_checklist_that_only_scores_needs_no_rules()
    {
        Lint(Edit.Document().Set("checklists/0/signs", """["shared-meals", "tidy-kitchen"]""")).Should().BeEmpty();
    }

    [Fact]
    public void A_checklist_without_any_signal_of_the_rule_leaves_it_out_of_scope_and_is_no_finding()
    {
        Lint(Edit.Document().Set("checklists/0/scoresOnly", "false").Set("checklists/0/signs", """["shared-meals", "quarrels"]""")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("{ \"bandConcernBelow\": 50, \"bandWellFrom\": 60 }", 0)]
    [InlineData("{ \"bandConcernBelow\": 50.01, \"bandWellFrom\": 60 }", 2)]
    [InlineData("{ \"minimumReleased\": 5 }", 0)]
    [InlineData("{ \"minimumReleased\": 4 }", 1)]
    [InlineData("{ \"releaseCuts\": [10, 90] }", 0)]
    [InlineData("{ \"releaseCuts\": [9.99, 90] }", 1)]
    [InlineData("{ \"releaseCuts\": [55] }", 1)]
    public void Settings_that_call_noise_a_difference_or_release_a_single_answer_are_found(string settings, int findings)
    {
        Lint(Edit.Document().Set("settings", settings)).Should().HaveCount(findings).And.NotContain(f => !f.StartsWith("settings: "));
    }

    private static IEnumerable<string> Lint(JsonObject document) => CatalogLinter.Lint(document.Load()).Select(f => $"{f.Subject}: {f.Message}");
}
