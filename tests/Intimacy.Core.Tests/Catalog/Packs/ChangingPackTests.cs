using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog.Packs;

public class ChangingPackTests
{
    private static readonly IntimacyCatalog BuiltIn = IntimacyCatalog.Default;

    [Fact]
    public void A_text_a_weight_and_a_cut_off_can_be_changed()
    {
        Rule rule = BuiltIn.Rules[0];

        IntimacyCatalog catalog = PackText.Load(("acme", $$"""
            { "patch": { "rules": { "{{rule.Id}}": { "weight": 77 } }, "patterns": { "presenceCut": 55 } }, "texts": { "en": { "rule.{{rule.Id}}": "Our words." } } }
            """));

        (catalog.Rules[0].Weight, catalog.Rules[0].Text).Should().Be((77, "Our words."));
        catalog.Rules[0].Signals.Should().Equal(rule.Signals);
        catalog.Patterns.PresenceCut.Should().Be(new Points(55_00));
        catalog.Patterns.AbsenceCut.Should().Be(BuiltIn.Patterns.AbsenceCut);
    }

    [Fact]
    public void Other_words_for_a_question_change_the_hash_of_the_words_and_not_that_of_the_scoring()
    {
        IntimacyCatalog catalog = PackText.Load(("acme", """{ "texts": { "en": { "sign.loneliness": "I felt alone." } } }"""));

        catalog.WordingHash.Should().NotBe(BuiltIn.WordingHash);
        catalog.ScoringHash.Should().Be(BuiltIn.ScoringHash);
    }

    [Fact]
    public void A_list_takes_single_elements_in_and_out()
    {
        Checklist core = BuiltIn.FindChecklist("core")!;

        PackText.Load(("acme", """{ "patch": { "checklists": { "core": { "signs": { "remove": ["loneliness"], "add": ["secrets"] } } } } }"""))
            .FindChecklist("core")!.Signs.Select(s => s.Id).Should().Equal([.. core.Signs.Select(s => s.Id).Where(id => id != "loneliness"), .. core.Signs.Any(s => s.Id == "secrets") ? Array.Empty<string>() : ["secrets"]]);
    }

    [Fact]
    public void A_list_that_is_not_there_yet_is_begun()
    {
        Practice practice = BuiltIn.Practices.First(p => p.Excludes.IsEmpty);

        PackText.Load(("acme", $$"""{ "patch": { "practices": { "{{practice.Id}}": { "excludes": { "add": ["new-baby"] } } } } }"""))
            .FindPractice(practice.Id)!.Excludes.Select(c => c.Id).Should().Equal("new-baby");
    }

    [Fact]
    public void A_list_can_be_written_anew()
    {
        PackText.Load(("acme", """{ "patch": { "checklists": { "core": { "signs": ["loneliness"] } } } }""")).FindChecklist("core")!.Signs.Should().ContainSingle();
    }

    [Fact]
    public void Null_takes_a_property_away()
    {
        Practice practice = BuiltIn.Practices.First(p => p.Contraindication is not null);

        PackText.Load(("acme", $$"""{ "patch": { "practices": { "{{practice.Id}}": { "contraindication": null } } } }"""))
            .FindPractice(practice.Id)!.Contraindication.Should().BeNull();
    }

    [Fact]
    public void Null_in_place_of_a_text_takes_away_one_that_need_not_be_there()
    {
        Rule rule = BuiltIn.Rules.First(r => r.TextBySignal.Any(t => t is not null));
        int signal = rule.TextBySignal.TakeWhile(t => t is null).Count();

        PackText.Load(("acme", $$"""{ "texts": { "en": { "rule.{{rule.Id}}.{{rule.Signals[signal].Target}}": null } } }""")).FindRule(rule.Id)!.TextBySignal[signal].Should().BeNull();
    }

    [Theory]
    [InlineData("""{ "patch": { "practices": { "no-such": { "minutes": 5 } } } }""", "$.patch.practices.no-such: expected an id that practices has; found another name")]
    [InlineData("""{ "patch": { "practices": { "warm-touch": null } } }""", "$.patch.practices.warm-touch: expected an object of what changes; an element is taken away under remove; found null")]
    [InlineData("""{ "patch": { "practices": { "warm-touch": { "id": "touch" } } } }""", "$.patch.practices.warm-touch.id: expected no id: what names an element stays; found one")]
    [InlineData("""{ "patch": { "practices": { "warm-touch": { "minuts": 5 } } } }""", "$.patch.practices.warm-touch.minuts: expected no such property; found an unknown property")]
    [InlineData("""{ "patch": { "practices": { "warm-touch": { "upFront": null } } } }""", "$.patch.practices.warm-touch.upFront: expected a property that is there; found null for one that is not")]
    [InlineData("""{ "patch": { "practices": [] } }""", "$.patch.practices: expected an object of ids; found an array")]
    [InlineData("""{ "patch": { "practises": {} } }""", "$.patch.practises: expected a section of a catalog; found another name")]
    [InlineData("""{ "patch": { "texts": {} } }""", "$.patch.texts: expected texts beside patch, not in it; found another name")]
    [InlineData("""{ "patch": { "checklists": { "core": { "signs": { "remove": ["no-such"] } } } } }""", "$.patch.checklists.core.signs.remove[0]: expected an element that the list has; found another one")]
    [InlineData("""{ "settings": { "nearTie": 3 } }""", """$.settings: expected this under patch, as in "patch": { "settings": ... }; found a section that stands once, beside what is added""")]
    [InlineData("""{ "practices": {} }""", "$.practices: expected an array; found an object")]
    [InlineData("""{ "patch": [] }""", "$.patch: expected an object; found an array")]
    [InlineData("""{ "version": "1 0" }""", "$.version: expected 1 to 64 plain characters without spaces; found another text")]
    [InlineData("""{ "practises": [] }""", "$.practises: expected no such property; found an unknown property")]
    public void A_slip_is_told_at_its_place(string body, string problem)
    {
        PackText.Problems(("acme", body)).Select(p => p.ToString()).Should().Equal($"acme.json: {problem}");
    }

    [Fact]
    public void A_pack_without_an_id_is_refused()
    {
        Action load = () => IntimacyCatalog.Load(new MemoryStream("""{ "format": "intimacy-pack/1" }"""u8.ToArray()));

        load.Should().Throw<InvalidInputException>().Which.Problems.Select(p => p.ToString()).Should().Equal("$.id: expected a string; found nothing");
    }

    [Fact]
    public void A_whole_catalog_is_no_pack()
    {
        Action load = () => BuiltIn.WithPacks([new("flat.json", Edit.Document().Open())]);

        load.Should().Throw<InvalidInputException>().Which.Problems.Select(p => p.ToString())
            .Should().Equal("flat.json: $: expected a pack (intimacy-pack/1), to be laid over a catalog; found a catalog");
    }

    [Fact]
    public void A_reference_to_a_schema_is_passed_over()
    {
        PackText.Problems(("acme", """{ "$schema": "pack.schema.json", "version": "1.0" }""")).Should().BeEmpty();
    }
}
