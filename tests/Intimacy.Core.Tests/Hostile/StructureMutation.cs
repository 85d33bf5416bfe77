using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Intimacy.Core.Tests.Hostile;

/// <summary>
/// Damages what a document says and keeps it JSON: values are taken away, doubled, swapped, moved to another place, or become what stands elsewhere or
/// nowhere. Everything follows from the seed.
/// </summary>
internal static class StructureMutation
{
    private static readonly string[] Odd =
        ["null", "true", "\"\"", "\"x\"", "0", "-1", "0.5", "1e9", "100.01", "2147483648", "[]", "{}", "[null]", "{\"\":{}}", "\"\\u202e\"", "[[[[[[[[[0]]]]]]]]]"];

    public static byte[] Apply(JsonNode document, int seed)
    {
        var random = new Random(seed);
        for (int steps = random.Next(1, 4); steps > 0; steps--)
            Step(document, random);
        return JsonSerializer.SerializeToUtf8Bytes(document);
    }

    private static void Step(JsonNode document, Random random)
    {
        List<JsonNode> all = [.. All(document).Where(n => n.Parent is not null)];
        if (all.Count == 0)
            return;
        JsonNode one = all[random.Next(all.Count)];
        JsonNode other = all[random.Next(all.Count)];
        switch (random.Next(6))
        {
            case 0:
                Remove(one);
                break;
            case 1:
                one.ReplaceWith(JsonNode.Parse(Odd[random.Next(Odd.Length)]));
                break;
            case 2:
                one.ReplaceWith(other.DeepClone());
                break;
            case 3:
                Add(one.Parent!, one.DeepClone(), random);
                break;
            case 4:
                Add(one.Parent!, other.DeepClone(), random);
                break;
            default:
                Nudge(one, random);
                break;
        }
    }

    private static IEnumerable<JsonNode> All(JsonNode node)
    {
        yield return node;
        IEnumerable<JsonNode?> children = node is JsonObject o ? o.Select(p => p.Value) : node is JsonArray a ? a : [];
        foreach (JsonNode? child in children)
        {
            if (child is null)
                continue;
            foreach (JsonNode inner in All(child))
                yield return inner;
        }
    }

    private static void Remove(JsonNode node)
    {
        if (node.Parent is JsonArray array)
            array.Remove(node);
        else
            node.Parent!.AsObject().Remove(node.GetPropertyName());
    }

    private static void Add(JsonNode parent, JsonNode value, Random random)
    {
        if (parent is JsonArray array)
            array.Add(value);
        else
            parent[$"n{random.Next(3)}"] = value;
    }

    /// <summary>A number becomes its neighbour, a text that of another place.</summary>
    private static void Nudge(JsonNode node, Random random)
    {
        string text = node.ToJsonString();
        if (node.GetValueKind() == JsonValueKind.Number && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
            node.ReplaceWith(JsonValue.Create(number + random.Next(-1, 2)));
        else if (node.GetValueKind() == JsonValueKind.String)
            node.ReplaceWith(JsonNode.Parse($"{text[..^1]}{random.Next(2)}\""));
    }
}
