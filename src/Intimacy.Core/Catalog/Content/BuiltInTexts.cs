using System.Text.Json;

namespace Intimacy.Core.Catalog.Content;

/// <summary>Reads the texts of the built-in catalog in one loop. What they say was checked when its documents were loaded in a test.</summary>
internal static class BuiltInTexts
{
    public const string Culture = "en";

    /// <summary>In an object of languages, in an object of texts, in a document.</summary>
    private const int Depth = 3;

    public static readonly string[] Documents = ["common", "evidence", "fun", "practices", "prompts", "reports", "rules", "signs"];

    public static Dictionary<string, string> Read()
    {
        var texts = new Dictionary<string, string>(1_000, StringComparer.Ordinal);
        foreach (string document in Documents)
        {
            var reader = new Utf8JsonReader(EmbeddedContent.Bytes($"Content/{Culture}/{document}.json"));
            string key = "";
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                    key = reader.CurrentDepth == Depth ? reader.GetString()! : "";
                else if (reader.TokenType == JsonTokenType.String && reader.CurrentDepth == Depth)
                    texts[key] = reader.GetString()!;
            }
        }

        return texts;
    }
}
