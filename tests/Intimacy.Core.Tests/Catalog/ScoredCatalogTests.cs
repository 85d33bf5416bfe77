using System.Text.Json.Nodes;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Checks;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Catalog;

/// <summary>An instrument that is only scored needs no word that nobody would read.</summary>
public class ScoredCatalogTests
{
    private static JsonObject Document => ScoredInstrument.Document("{}", ScoredInstrument.Items(4, 0, 3));

    [Fact]
    public void It_loads_without_strategies_pattern_focus_and_reasons()
    {
        IntimacyCatalog catalog = Document.Load();

        CatalogLinter.Lint(catalog).Should().BeEmpty();
        (catalog.Patterns.IsNone, catalog.Patterns.All.Length, catalog.Focus.Focuses.Length).Should().Be((true, 1, 0));
        (catalog.Signs[0].Because, catalog.Dimensions[0].About, catalog.Checklists[0].About).Should().Be(("", "", ""));
    }

    [Fact]
    public void Its_report_is_of_scores_alone_and_says_so()
    {
        var advisor = new IntimacyAdvisor(Document.Load());

        OwnReport report = advisor.Report(advisor.StartCheckIn("A", new DateOnly(2026, 11, 1)).Answer("i1", 3).Answer("i2", 0).Answer("i3", 1).Build());

        report.WhyNothingIsSuggested.Should().Be("“All items” gives scores, and no advice.");
        (report.Scores.Pattern.Name, report.Focus, report.Recommendations.Length).Should().Be(("Scores alone", null, 0));
        report.Scores.PossiblePatterns.Should().Equal(report.Scores.Pattern);
        report.Scores.IsCloseCall.Should().BeFalse();
        ReportJson.TryRead(ReportJson.Write(report), out _, out _).Should().BeTrue();
    }

    [Fact]
    public void Reasons_may_be_given_all_the_same()
    {
        Document.Set("texts/en/because.sign.i1", "\"B.\"").Set("texts/en/dimension.total.about", "\"A.\"").Set("texts/en/because.dimension.total", "\"B.\"").Set("texts/en/checklist.all.about", "\"A.\"")
            .Load().Signs[0].Because.Should().Be("B.");
    }

    [Fact]
    public void With_one_checklist_for_advice_everything_is_asked_for_again()
    {
        Document.Set("checklists/0/scoresOnly", "false").Problems().Select(p => p.Path).Should().BeEquivalentTo(
            "$.patterns", "$.focus", "$.texts.en['because.sign.i1']", "$.texts.en['because.sign.i2']", "$.texts.en['because.sign.i3']", "$.texts.en['because.sign.i4']",
            "$.texts.en['dimension.total.about']", "$.texts.en['because.dimension.total']", "$.texts.en['checklist.all.about']");
    }

    [Fact]
    public void A_scored_instrument_may_lie_over_the_built_in_catalog()
    {
        JsonObject pack = Document;
        pack["format"] = "intimacy-pack/1";
        pack["id"] = "scored";
        pack.Remove("defaultChecklist");
        pack["checklists"]![0]!["id"] = "scored";
        pack["texts"]!["en"]!["checklist.scored"] = "Scored";
        pack["texts"]!["en"]!.AsObject().Remove("checklist.all");

        IntimacyCatalog catalog = IntimacyCatalog.Load(pack.Open());

        catalog.FindChecklist("scored")!.ScoresOnly.Should().BeTrue();
        catalog.ScoringHash.Should().NotBe(IntimacyCatalog.Default.ScoringHash);
    }

    [Fact]
    public void Weights_count_to_an_index()
    {
        // Presence of 3 with weight 3 and 0 with weight 1, of 0 to 3: 9 of 12.
        JsonObject document = Document.Set("settings", """{ "minimumAnswered": 2 }""")
            .Set("signs/0/index", "\"presence\"").Set("signs/0/indexWeight", "3").Set("signs/1/index", "\"presence\"");
        var advisor = new IntimacyAdvisor(document.Load());

        advisor.Score(advisor.StartCheckIn("A", new DateOnly(2026, 11, 1)).Answer("i1", 3).Answer("i2", 0).Build()).PresenceOfIntimacy.Estimate.Should().Be(Points.FromHundredths(75_00));
        document.Load().ScoringHash.Should().NotBe(document.Set("signs/0/indexWeight", "2").Load().ScoringHash);
    }

    [Fact]
    public void A_weight_without_an_index_is_refused()
    {
        Document.Set("signs/0/indexWeight", "3").Problems().Select(p => p.ToString()).Should().Equal("$.signs[0].indexWeight: expected an index beside its weight; found none");
    }

    [Fact]
    public void How_a_dimension_counts_is_part_of_the_scoring()
    {
        Document.Load().ScoringHash.Should().NotBe(Document.Set("dimensions/0/report", """{ "as": "sum" }""").Load().ScoringHash);
    }
}
