using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog;

public class BadShapeTests
{
    [Theory]
    [InlineData("rules/0/from", "1", "$.rules[0].from")]
    [InlineData("rules/0/from", "1.0", "$.rules[0].from")]
    [InlineData("rules/0/from", "-0.1", "$.rules[0].from")]
    [InlineData("rules/0/from", "0.9999999", "$.rules[0].from")]
    [InlineData("rules/0/from", "null", "$.rules[0].from")]
    [InlineData("rules/0/weight", "0", "$.rules[0].weight")]
    [InlineData("rules/0/weight", "-1", "$.rules[0].weight")]
    [InlineData("rules/0/weight", "1.5", "$.rules[0].weight")]
    [InlineData("rules/0/weight", "1000001", "$.rules[0].weight")]
    [InlineData("rules/0/basis", "\"hearsay\"", "$.rules[0].basis")]
    [InlineData("rules/0/signal", "\"sign:noise\"", "$.rules[0]")]
    [InlineData("rules/0/allOf", "[\"sign:noise\", \"sign:quarrels\"]", "$.rules[0]")]
    [InlineData("rules/0/worstOf", "[]", "$.rules[0].worstOf")]
    [InlineData("rules/0/worstOf", "[\"sign:quarrels\"]", "$.rules[0].worstOf")]
    [InlineData("rules/0/worstOf", "[\"sign:quarrels\", \"sign:quarrels\"]", "$.rules[0].worstOf")]
    [InlineData("rules/0/worstOf", "\"sign:quarrels\"", "$.rules[0].worstOf")]
    [InlineData("rules/3/allOf", "[\"dimension:order\"]", "$.rules[3].allOf")]
    [InlineData("signs/0/dimensions/warmth", "0", "$.signs[0].dimensions.warmth")]
    [InlineData("signs/0/dimensions/warmth", "-2", "$.signs[0].dimensions.warmth")]
    [InlineData("signs/0/dimensions", "[\"warmth\"]", "$.signs[0].dimensions")]
    [InlineData("signs/0/polarity", "\"warning\"", "$.signs[0].index")]
    [InlineData("signs/2/index", "\"presence\"", "$.signs[2].index")]
    [InlineData("signs/1/guardFrom", "5", "$.signs[1].guardFrom")]
    [InlineData("signs/3/guardFrom", "11", "$.signs[3].guardFrom")]
    [InlineData("signs/5/concernAbove", "4", "$.signs[5].concernAbove")]
    [InlineData("signs/0/delicate", "1", "$.signs[0].delicate")]
    [InlineData("checklists/1/signs", "[]", "$.checklists[1].signs")]
    [InlineData("checklists/0/signs/1", "\"shared-meals\"", "$.checklists[0].signs")]
    [InlineData("scales/0/options/1/code", "1", "$.scales[0].options[1].code")]
    [InlineData("scales/0/options/1/code", "1.5", "$.scales[0].options[1].code")]
    [InlineData("scales/0/options/1/code", "1000001", "$.scales[0].options[1].code")]
    [InlineData("contexts/0/of", "\"family\"", "$.contexts[0].of")]
    [InlineData("contexts/0/default", "1.1", "$.contexts[0].default")]
    [InlineData("strategies/0/precedence/tier", "0", "$.strategies[0].precedence.tier")]
    [InlineData("strategies/0/precedence/from", "101", "$.strategies[0].precedence.from")]
    [InlineData("practices/1/cadence/upTo", "0", "$.practices[1].cadence.upTo")]
    [InlineData("practices/1/cadence/per", "\"fortnight\"", "$.practices[1].cadence.per")]
    [InlineData("practices/1/minutes", "0", "$.practices[1].minutes")]
    [InlineData("practices/1/upToMinutes", "39", "$.practices[1].upToMinutes")]
    [InlineData("practices/1/effort", "\"huge\"", "$.practices[1].effort")]
    [InlineData("practices/1/cost", "5", "$.practices[1].cost")]
    [InlineData("practices/1/place", "\"moon\"", "$.practices[1].place")]
    [InlineData("practices/1/with", "\"both\"", "$.practices[1].with")]
    [InlineData("practices/1/contraindication/when/0/from", "2", "$.practices[1].contraindication.when[0].from")]
    [InlineData("patterns/presenceCut", "0", "$.patterns.presenceCut")]
    [InlineData("patterns/absenceCut", "100.5", "$.patterns.absenceCut")]
    [InlineData("patterns/closeCall", "2.125", "$.patterns.closeCall")]
    [InlineData("tensions/0/strategies", "[\"cooking\"]", "$.tensions[0].strategies")]
    [InlineData("tensions/0/strategies/1", "\"cooking\"", "$.tensions[0].strategies")]
    [InlineData("contradictions/0/signs/1", "\"tidy-kitchen\"", "$.contradictions[0].signs")]
    [InlineData("contradictions/0/signs/1", "\"feels-unsafe\"", "$.contradictions[0].signs")]
    [InlineData("claims/0/grade", "\"proven\"", "$.claims[0].grade")]
    [InlineData("claims/0/sources", "[]", "$.claims[0].sources")]
    [InlineData("sources/0/year", "\"2001\"", "$.sources[0].year")]
    [InlineData("sources/0/participants", "0", "$.sources[0].participants")]
    [InlineData("sources/0/authors", "[]", "$.sources[0].authors")]
    [InlineData("sources/0/authors", "[\"Roe A\", \" \"]", "$.sources[0].authors")]
    [InlineData("sources/0/title", "\"\"", "$.sources[0].title")]
    [InlineData("sources/0/journal", "\" \"", "$.sources[0].journal")]
    [InlineData("sources/0/verification", "\"true\"", "$.sources[0].verification")]
    [InlineData("settings/nearTie", "-1", "$.settings.nearTie")]
    [InlineData("settings/minimumCoveragePercent", "101", "$.settings.minimumCoveragePercent")]
    [InlineData("model/0/grade", "null", "$.model[0].grade")]
    public void A_value_of_the_wrong_shape_is_one_problem_at_its_place(string place, string json, string path)
    {
        Own(Edit.Document().Set(place, json).Problems()).Select(p => p.Path).Distinct().Should().Equal(path);
    }

    [Fact]
    public void A_rule_without_any_signal_is_refused()
    {
        Edit.Document().Without("rules/1/signal").Problems().Should().ContainSingle().Which.ToString()
            .Should().Be("$.rules[1]: expected one of signal, worstOf, severalOf and allOf; found none");
    }

    [Fact]
    public void A_scale_on_which_nothing_differs_is_refused()
    {
        Edit.Document().Set("scales/0/options/0/value", "2").Set("scales/0/options/2/value", "2").Problems().Select(p => p.Path)
            .Should().Contain("$.scales[0].options");
    }

    [Theory]
    [InlineData("$.focus", "focus/barred")]
    [InlineData("$.focus", "focus/instead")]
    public void A_barred_focus_needs_another_instead_and_the_other_way_round(string path, string removed)
    {
        Own(Edit.Document().Without(removed).Problems()).Select(p => p.Path).Should().Equal(path);
    }

    [Fact]
    public void A_pattern_that_stands_for_two_quarters_is_refused()
    {
        Own(Edit.Document().Set("patterns/muchMuch", "\"merry\"").Problems()).Select(p => p.Path).Should().Contain("$.patterns");
    }

    /// <summary>Without the texts that were left behind by what could not be read.</summary>
    private static IEnumerable<InputProblem> Own(IEnumerable<InputProblem> problems) =>
        problems.Where(p => p.Found != "an unused text" && !(p.Found == "nothing" && p.Path.StartsWith("$.texts", StringComparison.Ordinal)));
}
