using System.Text.Json;
using Intimacy.Core.Catalog.Texts;

namespace Intimacy.Core.Catalog.Content;

/// <summary>Reads texts of the built-in catalog in one loop. What they say was checked when its documents were loaded in a test.</summary>
internal static class BuiltInTexts
{
    /// <summary>The language that is written first, and the one in which every text stands.</summary>
    public const string Base = "en";

    /// <summary>Texts that any catalog needs and need not bring: terms, grades, cautions, notices, guidance.</summary>
    private const string Common = "common";

    /// <summary>In an object of languages, in an object of texts, in a document.</summary>
    private const int Depth = 3;

    public static readonly string[] Languages = [Base, "es"];

    public static readonly string[] Documents = [Common, "evidence", "fun", "practices", "prompts", "reports", "rules", "signs"];

    /// <summary>Every text of the built-in catalog in a language and, where that is another one, in the language of all texts.</summary>
    public static TextLanguages Read(string? culture)
    {
        LanguageTexts original = Read(Base, Documents);
        string language = LanguageOf(culture);
        return new TextLanguages(language == Base ? [original] : [original, Read(language, Documents)]);
    }

    /// <summary>The texts that every catalog can fall back to, in every language of the library.</summary>
    public static LanguageTexts[] ReadCommon() => [.. Languages.Select(language => Read(language, [Common]))];

    private static string LanguageOf(string? culture)
    {
        foreach (string tag in LanguageTag.Lookup(culture ?? Base))
        {
            foreach (string language in Languages)
            {
                if (LanguageTag.AreSame(tag, language))
                    return language;
            }
        }

        return Base;
    }

    private static LanguageTexts Read(string language, string[] documents)
    {
        var texts = new LanguageTexts(language, capacity: documents.Length > 1 ? 1_000 : 200);
        foreach (string document in documents)
        {
            var reader = new Utf8JsonReader(EmbeddedContent.Bytes($"Content/{language}/{document}.json"));
            string key = "";
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                    key = reader.CurrentDepth == Depth ? reader.GetString()! : "";
                else if (reader.TokenType == JsonTokenType.String && reader.CurrentDepth == Depth)
                    texts.Add(key, reader.GetString()!);
            }
        }

        return texts;
    }
}
