using System.Collections.Immutable;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Checks;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog.Packs;

public class RemovingPackTests
{
    private static readonly IntimacyCatalog BuiltIn = IntimacyCatalog.Default;

    [Fact]
    public void With_a_strategy_go_its_practices_rules_tensions_and_what_claims_say_of_it()
    {
        IntimacyCatalog catalog = PackText.Load(("acme", """{ "remove": { "strategies": ["read-together"] } }"""));

        catalog.Strategies.Should().HaveCount(BuiltIn.Strategies.Length - 1);
        catalog.Practices.Should().HaveCount(BuiltIn.Practices.Count(p => p.Strategy.Id != "read-together"));
        catalog.Rules.Should().HaveCount(BuiltIn.Rules.Count(r => r.Strategy.Id != "read-together"));
        catalog.Claims.Should().HaveCount(BuiltIn.Claims.Length);
        CatalogLinter.Lint(catalog).Select(f => f.ToString()).Should().Equal(
            "built-in/catalog.json: $.contexts[5]: warning IC012: context:early-days only takes away: no rule, practice or idea is for those who name it");
    }

    [Fact]
    public void A_practice_is_taken_out_alone()
    {
        PackText.Load(("acme", """{ "remove": { "practices": ["warm-touch"] } }""")).Practices.Should().HaveCount(BuiltIn.Practices.Length - 1);
    }

    [Fact]
    public void A_sign_leaves_the_checklists_and_what_else_names_it_is_told()
    {
        PackText.Problems(("acme", """{ "remove": { "signs": ["loneliness"] } }""")).Should().OnlyContain(p => p.Path.StartsWith("built-in/") && !p.Path.Contains("checklists"));
    }

    [Theory]
    [InlineData("signs", "loneliness")]
    [InlineData("contexts", "living-apart")]
    public void Who_still_names_what_is_gone_is_told_where_it_was_taken_away(string section, string id)
    {
        ImmutableArray<InputProblem> problems = PackText.Problems(("acme", $$"""{ "remove": { "{{section}}": ["{{id}}"] } }"""));

        problems.Select(p => p.Found).Distinct().Should().Equal($"one that acme.json: $.remove.{section}[0] takes away");
    }

    [Fact]
    public void What_goes_with_something_else_is_told_with_the_place_that_took_that_away()
    {
        PackText.Problems(("acme", """
            {
              "remove": { "strategies": ["read-together"] },
              "patch": { "practices": { "next-steps-talk": { "contraindication": { "instead": "one-question" } } } }
            }
            """)).Select(p => p.ToString()).Should().Equal(
            "acme.json: $.patch.practices.next-steps-talk.contraindication.instead: expected the id of a practice; found one that acme.json: $.remove.strategies[0] takes away");
    }

    [Fact]
    public void A_context_leaves_what_excluded_it()
    {
        Context context = BuiltIn.Contexts.First(c => BuiltIn.Practices.Any(p => p.Excludes.Contains(c)));

        PackText.Problems(("acme", $$"""{ "remove": { "contexts": ["{{context.Id}}"] } }""")).Should().NotContain(p => p.Path.Contains("excludes"));
    }

    [Theory]
    [InlineData("""{ "remove": { "practices": ["no-such"] } }""", "$.remove.practices[0]: expected an id that practices has; found another word")]
    [InlineData("""{ "remove": { "practices": [3] } }""", "$.remove.practices[0]: expected an id that practices has; found a number")]
    [InlineData("""{ "remove": { "practices": "warm-touch" } }""", "$.remove.practices: expected an array of ids; found a string")]
    [InlineData(
        """{ "remove": { "settings": [] } }""",
        "$.remove.settings: expected one of checklists, claims, contexts, contradictions, dimensions, funIdeas, model, practices, prompts, retiredSigns, rules, scales, signs, sources, strategies, tensions; found another name")]
    public void A_slip_is_told_at_its_place(string body, string problem) =>
        PackText.Problems(("acme", body)).Select(p => p.ToString()).Should().Equal($"acme.json: {problem}");

    [Fact]
    public void What_is_removed_twice_by_two_packs_is_removed() =>
        PackText.Problems(("one", """{ "remove": { "practices": ["warm-touch"] } }"""), ("two", """{ "remove": { "practices": ["warm-touch"] } }""")).Should().BeEmpty();
}
