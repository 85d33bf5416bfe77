using System.Text.Json.Nodes;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Comparison;
using Intimacy.Core.Tests.Catalog.Packs;

namespace Intimacy.Core.Tests.Catalog.Comparison;

public class CatalogDiffTests
{
    private static readonly IntimacyCatalog Before = Edit.Document().Load();

    [Fact]
    public void A_catalog_differs_from_itself_in_nothing()
    {
        CatalogDiff diff = CatalogDiff.Between(IntimacyCatalog.Default, IntimacyCatalog.Load(IntimacyCatalog.OpenBuiltInDocuments()));

        (diff.AreScoresComparable, diff.Changes.Length).Should().Be((true, 0));
    }

    [Fact]
    public void Terms_are_no_part_of_a_catalog()
    {
        CatalogDiff.Between(Before, Before.WithTerms(new Dictionary<string, string> { ["partner"] = "wife" })).Changes.Should().BeEmpty();
    }

    [Theory]
    [InlineData("rules/0/weight", "5", "Advice: rules.grave.weight was 3, is 5")]
    [InlineData("rules/1/from", "0.2", "Advice: rules.many.from is new: 0.2")]
    [InlineData("settings/nearTie", "3", "Advice: settings.nearTie is new: 3")]
    [InlineData("version", "\"3\"", "Advice: version was “2.1”, is “3”")]
    [InlineData("practices/1/contraindication/when", "[]", "Advice: practices.cook-for-two.contraindication.when was [{ signal: “sign:unpaid-bills”, from: 0.5 }], is []")]
    [InlineData("texts/en/rule.many", "\"More.\"", "Texts: texts.en['rule.many'] was “Many.”, is “More.”")]
    [InlineData("texts/en/sign.noise", "\"Loud.\"", "Wording: texts.en['sign.noise'] was “My {partner} was loud.”, is “Loud.”")]
    [InlineData("texts/en/scale.times.1", "\"not once\"", "Wording: texts.en['scale.times.1'] was “never”, is “not once”")]
    [InlineData("scales/1/options/1/value", "4", "Scoring: scales.grade.options was [{ code: -10, value: 0 }, { code: 0, value: 5 }, { code: 10 }], is [{ code: -10, value: 0 }, { code: 0, value: 4 }, { code: 10 }]")]
    [InlineData("signs/1/dimensions/order", "2", "Scoring: signs.tidy-kitchen.dimensions.order was 3, is 2")]
    [InlineData("checklists/0/signs", "[\"noise\"]", "Scoring: checklists.short.signs was [“shared-meals”, “noise”], is [“noise”]")]
    [InlineData("dimensions/0/minimumAnswered", "2", "Advice: dimensions.order.minimumAnswered is new: 2")]
    [InlineData("dimensions/0/report", "{ \"as\": \"mean\" }", "Scoring: dimensions.order.report.as is new: “mean”")]
    public void A_change_is_told_with_what_it_bears_on(string place, string json, string change)
    {
        CatalogDiff diff = CatalogDiff.Between(Before, Edit.Document().Set(place, json).Load());

        diff.Changes.Select(c => c.ToString()).Should().Equal(change);
        diff.IsWordingSame.Should().Be(diff.Changes[0].Aspect != CatalogAspect.Wording);
        diff.IsScoringSame.Should().Be(diff.Changes[0].Aspect != CatalogAspect.Scoring);
    }

    [Fact]
    public void What_is_new_and_what_is_gone_are_told_as_a_whole()
    {
        IntimacyCatalog after = Edit.Document().Without("model/0").Without("texts/en/model.sharing-takes-care").Set("contexts/+", """{ "id": "guests", "of": "couple" }""")
            .Set("texts/en/context.guests", "\"Guests.\"").Set("texts/en/because.context.guests", "\"Guests.\"").Load();

        CatalogDiff.Between(Before, after).Changes.Select(c => c.ToString()).Should().Equal(
            "Advice: contexts.guests is new",
            "Advice: model.sharing-takes-care is gone",
            "Texts: texts.en['model.sharing-takes-care'] is gone: “Sharing takes care.”",
            "Texts: texts.en['context.guests'] is new: “Guests.”",
            "Texts: texts.en['because.context.guests'] is new: “Guests.”");
    }

    [Fact]
    public void Another_order_is_told()
    {
        JsonObject document = Edit.Document();
        JsonArray strategies = document["strategies"]!.AsArray();
        JsonNode first = strategies[0]!;
        strategies.RemoveAt(0);
        strategies.Add(first);

        CatalogDiff.Between(Before, document.Load()).Changes.Select(c => c.ToString()).Should().Equal("Advice: strategies in their order was one order, is another one");
    }

    [Fact]
    public void A_default_that_is_spelled_out_is_a_difference_in_what_was_written_alone()
    {
        CatalogDiff diff = CatalogDiff.Between(Before, Edit.Document().Set("scales/0/options/0/value", "1").Load());

        (diff.AreScoresComparable, diff.Changes.Single().Aspect).Should().Be((true, CatalogAspect.Scoring));
    }

    [Fact]
    public void Whatever_changes_a_hash_is_among_the_changes_of_its_kind()
    {
        foreach (string pack in new[]
        {
            """{ "texts": { "en": { "sign.loneliness": "I felt alone." } } }""",
            """{ "patch": { "signs": { "loneliness": { "dimensions": { "closeness": 9 } } } } }""",
            """{ "patch": { "checklists": { "core": { "signs": { "remove": ["loneliness"] } } } } }""",
            """{ "remove": { "practices": ["warm-touch"] } }""",
        })
        {
            CatalogDiff diff = CatalogDiff.Between(IntimacyCatalog.Default, PackText.Load(("p", pack)));

            diff.IsWordingSame.Should().Be(diff.Changes.All(c => c.Aspect != CatalogAspect.Wording), pack);
            diff.IsScoringSame.Should().Be(diff.Changes.All(c => c.Aspect != CatalogAspect.Scoring), pack);
            diff.Changes.Should().NotBeEmpty();
        }
    }
}
