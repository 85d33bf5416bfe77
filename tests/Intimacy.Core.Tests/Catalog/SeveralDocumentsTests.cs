using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog;

public class SeveralDocumentsTests
{
    [Fact]
    public void A_catalog_may_be_spread_over_documents_in_any_order()
    {
        (JsonObject structure, JsonObject texts) = Halves();

        IntimacyCatalog one = Load(("a.json", structure), ("b.json", texts));
        IntimacyCatalog other = Load(("b.json", texts), ("a.json", structure));

        one.VersionId.Should().Be("flat-share/2.1");
        other.WordingHash.Should().Be(one.WordingHash).And.Be(Edit.Document().Load().WordingHash);
    }

    [Fact]
    public void Lists_run_on_from_one_document_to_the_next()
    {
        (JsonObject structure, JsonObject texts) = Halves();
        texts.Set("model", """[{ "id": "more", "grade": "editorial" }]""").Set("texts/en/model.more", "\"More.\"");

        Load(("a.json", structure), ("b.json", texts)).Model.Select(m => m.Id).Should().Equal("sharing-takes-care", "more");
    }

    [Theory]
    [InlineData("id", "\"flat-share\"")]
    [InlineData("version", "\"2.1\"")]
    [InlineData("defaultChecklist", "\"all\"")]
    [InlineData("patterns", "{}")]
    [InlineData("focus", "{}")]
    [InlineData("settings", "{}")]
    public void What_may_stand_once_is_refused_in_a_second_document(string section, string json)
    {
        (JsonObject structure, JsonObject texts) = Halves();
        texts.Set(section, json);

        Problems(("a.json", structure), ("b.json", texts)).Should().ContainSingle().Which.Path.Should().Be($"b.json: $.{section}");
    }

    [Fact]
    public void A_text_that_stands_in_two_documents_is_refused()
    {
        (JsonObject structure, JsonObject texts) = Halves();
        structure.Set("texts", """{ "en": { "sign.noise": "Noise." } }""");

        Problems(("a.json", structure), ("b.json", texts)).Should().ContainSingle().Which.ToString()
            .Should().Be("b.json: $.texts.en['sign.noise']: expected each text once; found a second text of the same key");
    }

    [Fact]
    public void An_id_that_stands_in_two_documents_is_refused()
    {
        (JsonObject structure, JsonObject texts) = Halves();
        texts.Set("dimensions", """[{ "id": "order" }]""");

        Problems(("a.json", structure), ("b.json", texts)).Should().ContainSingle().Which.Path.Should().Be("b.json: $.dimensions[0].id");
    }

    [Fact]
    public void Problems_of_every_document_are_reported_with_its_name()
    {
        var bad = new MemoryStream(Encoding.UTF8.GetBytes("{"));
        var empty = new MemoryStream();

        Action load = () => IntimacyCatalog.Load([new("bad.json", bad), new("empty.json", empty)]);

        load.Should().Throw<InvalidInputException>().Which.Problems.Select(p => p.Path).Should().Equal("bad.json: $", "empty.json: $");
    }

    [Fact]
    public void No_document_at_all_is_no_catalog()
    {
        Action load = () => IntimacyCatalog.Load([]);

        load.Should().Throw<InvalidInputException>().Which.Problems.Select(p => p.Path)
            .Should().Contain(["$.id", "$.version", "$.defaultChecklist", "$.patterns", "$.focus"]);
    }

    private static (JsonObject Structure, JsonObject Texts) Halves()
    {
        JsonObject structure = Edit.Document().Without("texts");
        var texts = new JsonObject { ["format"] = "intimacy-catalog/1", ["texts"] = Edit.Document()["texts"]!.DeepClone() };
        return (structure, texts);
    }

    private static IntimacyCatalog Load(params (string Name, JsonObject Document)[] documents) =>
        IntimacyCatalog.Load(documents.Select(d => new KeyValuePair<string, Stream>(d.Name, d.Document.Open())));

    private static ImmutableArray<InputProblem> Problems(params (string Name, JsonObject Document)[] documents)
    {
        Action load = () => Load(documents);
        return load.Should().Throw<InvalidInputException>().Which.Problems;
    }
}
