using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Catalog;

/// <summary>Changes the flat-share catalog at places such as <c>signs/0/scale</c>, and loads it.</summary>
internal static class Edit
{
    // Named letters stay letters, so that a test sees what it wrote.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonObject Document() => JsonNode.Parse(FlatShare.Json)!.AsObject();

    public static JsonObject Set(this JsonObject document, string place, string json)
    {
        (JsonNode parent, string last) = Find(document, place);
        if (parent is JsonArray array)
        {
            if (last == "+")
                array.Add(JsonNode.Parse(json));
            else
                array[int.Parse(last, null)] = JsonNode.Parse(json);
        }
        else
        {
            parent[last] = JsonNode.Parse(json);
        }

        return document;
    }

    public static JsonObject Without(this JsonObject document, string place)
    {
        (JsonNode parent, string last) = Find(document, place);
        if (parent is JsonArray array)
            array.RemoveAt(int.Parse(last, null));
        else
            parent.AsObject().Remove(last).Should().BeTrue("a test removes what is there ({0})", place);
        return document;
    }

    public static MemoryStream Open(this JsonNode document) => new(Encoding.UTF8.GetBytes(document.ToJsonString(Readable)));

    public static IntimacyCatalog Load(this JsonObject document) => IntimacyCatalog.Load(document.Open());

    public static IReadOnlyList<InputProblem> Problems(this JsonObject document)
    {
        try
        {
            document.Load();
            return [];
        }
        catch (InvalidInputException error)
        {
            return error.Problems;
        }
    }

    private static (JsonNode Parent, string Last) Find(JsonObject document, string place)
    {
        string[] parts = place.Split('/');
        JsonNode parent = document;
        foreach (string part in parts[..^1])
            parent = (parent is JsonArray array ? array[int.Parse(part, null)] : parent[part])!;
        return (parent, parts[^1]);
    }
}
