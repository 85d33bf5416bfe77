using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Intimacy.Core.Catalog;

namespace Intimacy.Core.Tests.Catalog.Languages;

/// <summary>
/// The built-in texts once more in the pseudo-language of Windows, each between brackets. What stands outside all brackets in an output was never looked up.
/// </summary>
internal static class PseudoLocale
{
    public const string Tag = "qps-ploc";
    private const char Begin = '⟦';
    private const char End = '⟧';

    public static string Pack()
    {
        var texts = new JsonObject();
        foreach ((string _, Stream stream) in IntimacyCatalog.OpenBuiltInDocuments())
        {
            using (stream)
            {
                foreach ((string key, JsonNode? text) in JsonNode.Parse(stream)!["texts"]?["en"]?.AsObject() ?? [])
                    texts[key] = $"{Begin}{text}{End}";
            }
        }

        return new JsonObject { ["format"] = "intimacy-pack/1", ["id"] = "pseudo", ["texts"] = new JsonObject { [Tag] = texts } }.ToJsonString();
    }

    public static IntimacyCatalog Catalog() =>
        IntimacyCatalog.Load([new("pseudo.json", new MemoryStream(Encoding.UTF8.GetBytes(Pack())))]).WithCulture(Tag);

    /// <summary>What stands outside all brackets.</summary>
    public static string Outside(string text)
    {
        var outside = new StringBuilder();
        int depth = 0;
        foreach (char c in text)
        {
            depth -= c == End ? 1 : 0;
            if (depth == 0 && c is not (Begin or End))
                outside.Append(c);
            depth += c == Begin ? 1 : 0;
        }

        return outside.ToString();
    }

    /// <summary>Every text of a JSON document that is more than one word and stands outside, with where it stands.</summary>
    public static IEnumerable<string> HardCoded(byte[] json, Func<string, bool> isKnown)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        foreach ((string path, string text) in Strings(document.RootElement, ""))
        {
            if (text.Contains(' ') && Outside(text).Any(char.IsLetter) && !isKnown(path))
                yield return $"{path}: {text}";
        }
    }

    private static IEnumerable<(string Path, string Text)> Strings(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.String => [(path, value.GetString()!)],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Strings(item, path)),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p => Strings(p.Value, $"{path}/{p.Name}")),
        _ => [],
    };
}
