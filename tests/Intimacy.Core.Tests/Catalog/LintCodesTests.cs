using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Checks;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Catalog;

public class LintCodesTests
{
    [Fact]
    public void Checks_have_codes_that_follow_each_other_names_and_advice()
    {
        CatalogLinter.Checks.Select(c => c.Code).Should().Equal(Enumerable.Range(1, CatalogLinter.Checks.Length).Select(i => $"IC{i:000}"));
        CatalogLinter.Checks.Select(c => c.Id).Should().OnlyHaveUniqueItems();
        CatalogLinter.Checks.Should().OnlyContain(c => c.Advice.Length > 10 && !c.Advice.EndsWith('.'));
    }

    [Fact]
    public void A_finding_tells_place_severity_code_subject_and_what_to_do()
    {
        CatalogFinding finding = Lint(Edit.Document().Set("rules/0/weight", "2")).Should().ContainSingle().Subject;

        (finding.Code, finding.Check, finding.Severity, finding.Subject, finding.Path).Should().Be(("IC005", "key-rule", FindingSeverity.Warning, "strategy:mediation", "$.strategies[0]"));
        finding.Advice.Should().Be("raise the weight of the rule that decides");
        finding.ToString().Should().Be("$.strategies[0]: warning IC005: strategy:mediation has no key rule with at least 60 percent of its weight; one grave answer could drown");
    }

    [Fact]
    public void In_a_pack_the_place_is_in_the_file_of_the_pack()
    {
        IntimacyCatalog catalog = Packs.PackText.Load(("acme", """{ "strategies": [{ "id": "rest" }], "texts": { "en": { "strategy.rest": "Rest", "strategy.rest.about": "Sleep." } } }"""));

        CatalogLinter.Lint(catalog).Where(f => f.Severity > FindingSeverity.Information).Select(f => $"{f.Path} {f.Code}").Should().Equal("acme.json: $.strategies[0] IC004", "acme.json: $.strategies[0] IC006");
    }

    [Fact]
    public void A_rule_on_what_no_checklist_asks_about_is_out_of_reach_and_so_is_a_strategy_of_such_rules()
    {
        // Meals are asked about on no checklist for advice, and no dimension of the rule is either.
        JsonObject document = Edit.Document().Set("checklists/1/signs", """["tidy-kitchen", "noise", "unpaid-bills", "quarrels", "feels-unsafe"]""").Set("practices/1/for", """["context:exams"]""");

        Found(document).Should().Equal("IC008 rule:meals", "IC009 strategy:cooking");
    }

    [Fact]
    public void A_rule_on_a_dimension_is_in_reach_by_any_of_its_signs()
    {
        Found(Edit.Document().Set("rules/2/signal", "\"dimension:warmth\"").Set("checklists/1/signs", """["tidy-kitchen", "noise", "unpaid-bills", "quarrels", "feels-unsafe"]""")).Should().BeEmpty();
    }

    [Fact]
    public void A_strategy_of_which_only_a_situation_speaks_can_never_be_recommended()
    {
        JsonObject document = Edit.Document().Set("settings/recommendFrom", "0").Set("rules/2/signal", "\"context:exams\"").Without("rules/2/from").Without("strategies/1/excludes");
        var advisor = new IntimacyAdvisor(document.Load());
        var options = new ReportOptions { Contexts = ImmutableDictionary<string, decimal>.Empty.Add("exams", 1m) };

        Found(document).Should().Equal("IC009 strategy:cooking");
        foreach (int code in new[] { 1, 2, 3 })
        {
            advisor.Report(advisor.StartCheckIn("A", new DateOnly(2026, 11, 1)).Answer("shared-meals", code).Answer("noise", code).Build(), options)
                .Recommendations.Should().NotContain(r => r.Strategy.Id == "cooking");
        }
    }

    [Theory]
    [InlineData(297, false)]
    [InlineData(298, true)]
    public void A_rule_with_less_than_a_point_of_its_strategy_cannot_matter(int other, bool isFound)
    {
        // 3 of 300 is one percent; 3 of 301 is less. The lighter one is the key rule's neighbour.
        JsonObject document = Edit.Document().Set("rules/0/weight", "3").Set("rules/1/weight", $"{other}");

        Found(document).Contains("IC010 rule:grave").Should().Be(isFound);
    }

    [Fact]
    public void A_sign_that_nothing_looks_at_is_found()
    {
        JsonObject document = Edit.Document().Set("signs/+", """{ "id": "weather", "polarity": "positive", "scale": "times" }""").Set("texts/en/sign.weather", "\"The sun shone.\"");

        Found(document).Should().Equal("IC011 sign:weather");
        Found(document.Set("signs/6/dimensions", """{ "warmth": 1 }""")).Should().BeEmpty();
    }

    [Fact]
    public void A_context_that_only_takes_away_is_found()
    {
        Found(Edit.Document().Set("practices/1/for", """["sign:shared-meals"]""")).Should().Equal("IC012 context:exams");
    }

    [Fact]
    public void A_joint_practice_on_a_guard_sign_needs_care()
    {
        JsonObject document = Edit.Document().Without("practices/1/contraindication").Without("texts/en/practice.cook-for-two.care");

        Found(document.Set("practices/1/noKnownContraindication", "true")).Should().BeEmpty();
        Found(document.Set("practices/1/for/+", "\"sign:unpaid-bills\"")).Should().Equal("IC013 practice:cook-for-two");
    }

    [Fact]
    public void Of_a_practice_for_two_somebody_says_that_there_is_no_reason_to_leave_it_out_or_which()
    {
        JsonObject document = Edit.Document();
        Found(document).Should().BeEmpty("it has a contra-indication");

        document.Without("practices/1/contraindication").Without("texts/en/practice.cook-for-two.care");
        Found(document).Should().Equal("IC020 practice:cook-for-two");
        Found(document.Set("practices/1/noKnownContraindication", "false")).Should().Equal("IC020 practice:cook-for-two");
        Found(document.Set("practices/1/noKnownContraindication", "true")).Should().BeEmpty();
        Found(document.Without("practices/1/noKnownContraindication").Set("practices/1/with", "\"solo\"")).Should().NotContain(f => f.StartsWith("IC020"));
    }

    [Fact]
    public void What_has_a_contraindication_has_a_known_one()
    {
        Edit.Document().Set("practices/1/noKnownContraindication", "true").Invoking(d => d.Load()).Should().Throw<Model.InvalidInputException>()
            .Which.Problems.Select(p => p.ToString()).Should().Equal("$.practices[1].noKnownContraindication: expected a contra-indication, or that none is known; found both");
    }

    [Theory]
    [InlineData("supported", "verified", "daily-diary", false)]
    [InlineData("supported", "partly-verified", "review", false)]
    [InlineData("supported", "unverified", "daily-diary", true)]
    [InlineData("supported", "verified", "unknown", true)]
    [InlineData("suggested", "unverified", "unknown", false)]
    public void A_supported_claim_needs_a_study(string grade, string verification, string design, bool isFound)
    {
        JsonObject document = Edit.Document().Set("claims/0/grade", $"\"{grade}\"").Set("sources/0/verification", $"\"{verification}\"").Set("sources/0/design", $"\"{design}\"");

        Found(document).Contains("IC014 claim:meals-help").Should().Be(isFound);
    }

    [Fact]
    public void The_same_words_twice_are_found()
    {
        Found(Edit.Document().Set("texts/en/practice.cook-alone", "\"cook for two \"")).Should().Equal("IC015 practice:cook-alone");
    }

    [Theory]
    [InlineData("Call +49 30 123 4567.", true)]
    [InlineData("Call 0800-111-222.", true)]
    [InlineData("Call (555) 010-9999.", true)]
    [InlineData("From 2019 to 2021.", false)]
    [InlineData("100 200 300 times.", true)]
    [InlineData("In 20 to 30 minutes, 3 times.", false)]
    public void A_telephone_number_in_a_text_is_found(string text, bool isFound)
    {
        Found(Edit.Document().Set("texts/en/practice.ask-around.how", JsonValue.Create(text).ToJsonString())).Should().Equal(isFound ? ["IC016 text:practice.ask-around.how"] : []);
    }

    private static ImmutableArray<CatalogFinding> Lint(JsonObject document) => CatalogLinter.Lint(document.Load());

    private static IEnumerable<string> Found(JsonObject document) => Lint(document).Select(f => $"{f.Code} {f.Subject}");
}
