using System.Text.Json.Nodes;
using CsCheck;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Checks;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog;

/// <summary>Valid JSON with values taken out or replaced by others: every catalog loads whole, or its problems are listed.</summary>
public class DamagedStructureTests
{
    private static readonly string[] Values =
        ["null", "true", "-1", "0", "1", "1.5", "1e400", "99999999999", "\"\"", "\"x\"", "\"noise\"", "\"sign:noise\"", "[]", "{}", "[null]", "[[]]", "{ \"a\": null }"];

    private static readonly Gen<(int At, int Value)> Step = Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[-1, Values.Length - 1], (at, value) => (at, value));

    [Fact]
    public void A_catalog_with_anything_in_any_place_loads_or_says_what_is_wrong()
    {
        Step.Array[1, 3].Sample(
            steps =>
            {
                JsonObject document = Edit.Document();
                foreach ((int at, int value) in steps)
                    Damage(document, at, value);
                try
                {
                    IntimacyCatalog catalog = document.Load();
                    CatalogLinter.Lint(catalog);
                    var advisor = new IntimacyAdvisor(catalog);
                    return ReportJson.Write(advisor.Report(advisor.Start().Build())).Length > 0;
                }
                catch (InvalidInputException error)
                {
                    return !error.Problems.IsEmpty && error.Problems.All(p => !p.ToString().Any(char.IsControl));
                }
            },
            iter: 2_000);
    }

    private static void Damage(JsonObject document, int at, int value)
    {
        List<JsonNode?> parents = [.. Parents(document)];
        JsonNode parent = parents[at % parents.Count]!;
        JsonNode? json = value < 0 ? null : JsonNode.Parse(Values[value]);
        if (parent is JsonArray array && array.Count > 0)
        {
            int position = at / parents.Count % array.Count;
            if (value < 0)
                array.RemoveAt(position);
            else
                array[position] = json;
        }
        else if (parent is JsonObject { Count: > 0 } box)
        {
            string name = box.ElementAt(at / parents.Count % box.Count).Key;
            if (value < 0)
                box.Remove(name);
            else
                box[name] = json;
        }
    }

    private static IEnumerable<JsonNode?> Parents(JsonNode? node) => node switch
    {
        JsonObject box => box.Select(p => p.Value).SelectMany(Parents).Prepend(box),
        JsonArray array => array.SelectMany(Parents).Prepend(array),
        _ => [],
    };
}
