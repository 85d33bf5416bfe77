using System.Text.Json.Nodes;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Packs;
using Intimacy.Core.Model;
using Intimacy.Core.Tests.Catalog;
using Intimacy.Core.Tests.Conventions;
using Json.Schema;

namespace Intimacy.Core.Tests.Docs;

/// <summary>The reader and the two schemas say the same of every case of <c>tests/schema/cases.json</c>; ajv judges the same cases where every change is checked.</summary>
public sealed class CatalogSchemaTests
{
    private static readonly JsonNode Cases = JsonNode.Parse(File.ReadAllText(Repository.Path("tests/schema/cases.json")))!;
    private static readonly IntimacyCatalog Under = Cases["catalog"]!.AsObject().Load();

    [Fact]
    public void The_reader_takes_what_is_good_and_refuses_what_is_not()
    {
        var others = new List<string>();
        int good = 0;
        foreach ((string kind, JsonNode document, bool isGood, string name) in All())
        {
            good += isGood ? 1 : 0;
            if (IsTaken(kind, document) != isGood)
                others.Add(name);
        }

        others.Should().BeEmpty();
        good.Should().BeGreaterThan(300);
    }

    [Fact]
    public void A_schema_says_the_same_of_some_of_them()
    {
        var schemas = new Dictionary<string, JsonSchema> { ["catalog"] = Read(CatalogSchemas.OpenForCatalogs()), ["pack"] = Read(CatalogSchemas.OpenForPacks()) };

        All().Where((_, place) => place % 15 == 0).Where(c => schemas[c.Kind].Evaluate(c.Document).IsValid != c.IsGood).Select(c => c.Name).Should().BeEmpty();
    }

    [Fact]
    public void The_built_in_documents_are_valid()
    {
        JsonSchema schema = Read(CatalogSchemas.OpenForCatalogs());

        foreach ((string name, Stream stream) in IntimacyCatalog.OpenBuiltInDocuments())
            schema.Evaluate(JsonNode.Parse(stream)).IsValid.Should().BeTrue("{0} is valid", name);
    }

    [Fact]
    public void The_schemas_know_every_section()
    {
        JsonObject catalog = JsonNode.Parse(CatalogSchemas.OpenForCatalogs())!["properties"]!.AsObject();
        JsonObject pack = JsonNode.Parse(CatalogSchemas.OpenForPacks())!["properties"]!.AsObject();

        catalog.Select(p => p.Key).Should().BeEquivalentTo([.. CatalogSections.Lists, .. CatalogSections.Single, "$schema", "format", "texts"]);
        pack.Select(p => p.Key).Should().BeEquivalentTo([.. CatalogSections.Lists, "$schema", "format", "id", "version", "over", "patch", "remove", "texts"]);
        pack["patch"]!["properties"]!.AsObject().Select(p => p.Key).Should().BeEquivalentTo([.. CatalogSections.Lists, .. CatalogSections.Single]);
        pack["remove"]!["properties"]!.AsObject().Select(p => p.Key).Should().BeEquivalentTo(CatalogSections.Lists);
    }

    private static IEnumerable<(string Kind, JsonNode Document, bool IsGood, string Name)> All()
    {
        foreach (JsonNode? of in Cases["cases"]!.AsArray())
        {
            (string kind, string place) = (of![0]!.GetValue<string>(), of[1]!.GetValue<string>());
            yield return (kind, Edited(Cases[kind]!.AsObject(), place, of[2]), of[3]!.GetValue<bool>(), of.ToJsonString());
        }
    }

    private static JsonNode Edited(JsonObject document, string place, JsonNode? value)
    {
        if (place.Length == 0)
            return value!.DeepClone();
        JsonObject copy = document.DeepClone().AsObject();
        bool isRemoved = value is JsonValue text && text.ToString() == "<remove>";
        return isRemoved ? copy.Without(place) : copy.Set(place, value?.ToJsonString() ?? "null");
    }

    private static bool IsTaken(string kind, JsonNode document)
    {
        try
        {
            _ = kind == "pack" ? Under.WithPacks([new("pack.json", document.Open())]) : IntimacyCatalog.Load(document.Open());
            return true;
        }
        catch (InvalidInputException)
        {
            return false;
        }
    }

    private static JsonSchema Read(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return JsonSchema.FromText(reader.ReadToEnd());
    }
}
