using System.Globalization;
using System.Text.Json.Nodes;

namespace Intimacy.Core.Tests.TestData;

/// <summary>The catalog of an instrument that is only scored: nothing but scales, items, one dimension, one checklist and their texts.</summary>
internal static class ScoredInstrument
{
    /// <summary>Items i1, i2 ... that all count to one dimension.</summary>
    /// <param name="dimension">What stands in the dimension beside its id.</param>
    /// <param name="items">For each item the smallest and the largest value, whether it is turned round, and its weight.</param>
    public static JsonObject Document(string dimension, params (int Low, int High, bool IsReversed, int Weight)[] items)
    {
        var texts = new JsonObject { ["dimension.total"] = "Total", ["checklist.all"] = "All items" };
        var scales = new JsonArray();
        var signs = new JsonArray();
        foreach ((int low, int high) in items.Select(i => (i.Low, i.High)).Distinct())
        {
            string id = ScaleId(low, high);
            texts[$"scale.{id}.prompt"] = "How much?";
            var options = new JsonArray();
            for (int code = low; code <= high; code++)
            {
                options.Add(new JsonObject { ["code"] = code });
                texts[string.Create(CultureInfo.InvariantCulture, $"scale.{id}.{code}")] = "This much.";
            }

            scales.Add(new JsonObject { ["id"] = id, ["options"] = options });
        }

        for (int i = 0; i < items.Length; i++)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"i{i + 1}");
            texts[$"sign.{id}"] = $"Item {i + 1}.";
            signs.Add(new JsonObject
            {
                ["id"] = id,
                ["polarity"] = items[i].IsReversed ? "warning" : "positive",
                ["scale"] = ScaleId(items[i].Low, items[i].High),
                ["dimensions"] = new JsonObject { ["total"] = items[i].Weight },
            });
        }

        JsonObject of = JsonNode.Parse(dimension)!.AsObject();
        of["id"] = "total";
        return new JsonObject
        {
            ["format"] = "intimacy-catalog/1",
            ["id"] = "only_scored",
            ["version"] = "1",
            ["defaultChecklist"] = "all",
            ["scales"] = scales,
            ["dimensions"] = new JsonArray(of),
            ["signs"] = signs,
            ["checklists"] = new JsonArray(new JsonObject { ["id"] = "all", ["scoresOnly"] = true, ["signs"] = new JsonArray([.. Enumerable.Range(1, items.Length).Select(i => JsonValue.Create($"i{i}"))]) }),
            ["texts"] = new JsonObject { ["en"] = texts },
        };
    }

    private static string ScaleId(int low, int high) => string.Create(CultureInfo.InvariantCulture, $"from_{low}_to_{high}").Replace('-', 'm');

    /// <summary>So many items of one kind.</summary>
    public static (int Low, int High, bool IsReversed, int Weight)[] Items(int count, int low, int high, params int[] reversed) =>
        [.. Enumerable.Range(1, count).Select(i => (low, high, reversed.Contains(i), 1))];
}
