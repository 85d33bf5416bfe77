using System.Text.Json;
using System.Text.Json.Nodes;
using Intimacy.Core.Tests.Catalog;

namespace Intimacy.Core.Tests.Hostile;

/// <summary>Catalogs of up to 8 MiB that let a few letters stand for much, or ask for much work.</summary>
internal static class HostileCatalogs
{
    private const int Size = (8 << 20) - 1_000;

    public static TheoryData<HostileDocument> All { get; } =
    [
        HostileFiles.Of("empty objects as practices", HostileFiles.Repeat("{\"practices\":[", "{},", "{}]}", Size)),
        HostileFiles.Of("empty objects as documents", HostileFiles.Repeat("[", "{},", "{}]", Size)),
        HostileFiles.Of("texts that nobody asks for", HostileFiles.Numbered("{\"format\":\"intimacy-catalog/1\",\"texts\":{\"en\":{", i => $"\"{i:x6}\":\"a\"", "}}}", Size)),
        HostileFiles.Of("texts that are no texts", HostileFiles.Numbered("{\"format\":\"intimacy-catalog/1\",\"texts\":{\"en\":{", i => $"\"{i:x6}\":0", "}}}", Size)),
        HostileFiles.Of("the same name, deep down", HostileFiles.Repeat(HostileFiles.Nested(14, new string('\\', 128)) + "{", "\"\":0,", "\"\":0" + new string('}', 15))),
        HostileFiles.Of("languages", HostileFiles.Numbered("{\"format\":\"intimacy-catalog/1\",\"texts\":{", i => $"\"{i:x6}\":{{}}", "}}", Size)),
        Edited("a grade that is nothing but placeholders, and many claims", document =>
        {
            document["texts"]!["en"]!["grade.editorial"] = string.Concat(Enumerable.Repeat("{a}", 1_333));
            document["texts"]!["en"]!["term.a"] = new string('b', 40);
            AddClaims(document, 16_000, i => "cooking");
        }),
        Edited("a text of unknown placeholders", document => document["texts"]!["en"]!["strategy.cooking"] = string.Concat(Enumerable.Repeat("{q}", 1_333))),
        Edited("many claims for one strategy", document => AddClaims(document, 2_000, i => "cooking")),
        Edited("many checklists and rules on many signals", document =>
        {
            JsonArray checklists = document["checklists"]!.AsArray();
            for (int i = 0; i < 5_000; i++)
                checklists.Add(Parsed($$"""{ "id": "l{{i}}", "signs": ["noise"] }"""));
            string worst = string.Join(',', Enumerable.Repeat("\"sign:noise\",\"sign:quarrels\"", 100));
            JsonArray rules = document["rules"]!.AsArray();
            for (int i = 0; i < 200; i++)
                rules.Add(Parsed($$"""{ "id": "r{{i}}", "strategy": "cooking", "worstOf": [{{worst}}], "weight": 1, "basis": "editorial" }"""));
        }),
        Edited("a scale of many options", document =>
        {
            JsonArray options = document["scales"]![0]!["options"]!.AsArray();
            for (int i = 10; i < 4_000; i++)
            {
                options.Add(Parsed($$"""{ "code": {{i}} }"""));
                document["texts"]!["en"]![$"scale.times.{i}"] = "x";
            }
        }),
        Edited("a source with a long citation, cited often", document =>
        {
            document["sources"]![0]!["title"] = new string('t', 3_900);
            AddClaims(document, 5_000, i => i < 15 ? "cooking" : null);
        }),
        Edited("many guards that nobody answered", document =>
        {
            for (int i = 0; i < 8_000; i++)
            {
                document["signs"]!.AsArray().Add(Parsed($$"""{ "id": "g{{i}}", "polarity": "warning", "scale": "times", "guardFrom": 2 }"""));
                document["checklists"]![1]!["signs"]!.AsArray().Add($"g{i}");
                document["texts"]!["en"]![$"sign.g{i}"] = "x";
                document["texts"]!["en"]![$"because.sign.g{i}"] = "x";
            }
        }),
        Edited("lists times rules times dimensions", document =>
        {
            for (int i = 0; i < 200; i++)
            {
                document["dimensions"]!.AsArray().Add(Parsed($$"""{ "id": "d{{i}}" }"""));
                document["checklists"]!.AsArray().Add(Parsed($$"""{ "id": "l{{i}}", "signs": ["noise"] }"""));
                document["rules"]!.AsArray().Add(Parsed($$"""{ "id": "r{{i}}", "strategy": "cooking", "allOf": ["dimension:d{{i}}", "sign:noise"], "weight": 1, "basis": "editorial" }"""));
                foreach (string key in new[] { $"dimension.d{i}", $"dimension.d{i}.about", $"because.dimension.d{i}", $"checklist.l{i}", $"checklist.l{i}.about", $"rule.r{i}" })
                    document["texts"]!["en"]![key] = "x";
            }
        }),
        Edited("languages", document =>
        {
            for (int i = 0; i < 20_000; i++)
                document["texts"]![$"l{(char)('a' + i % 26)}-{i:x}"] = new JsonObject();
        }),
        Edited("as many languages as there may be, and terms", document =>
        {
            document["language"] = "en";
            for (int i = 0; i < 5_000; i++)
                document["texts"]!["en"]![$"term.t{i}"] = "x";
            for (int i = 0; i < 199; i++)
                document["texts"]![$"la-{i:x}"] = new JsonObject { ["sign.noise"] = "{partner}", ["sign.quarrels"] = "{t1}" };
        }),
        Edited("terms", document =>
        {
            for (int i = 0; i < 20_000; i++)
                document["texts"]!["en"]![$"term.t{i}"] = "x";
        }),
    ];

    private static HostileDocument Edited(string name, Action<JsonObject> change)
    {
        JsonObject document = Edit.Document();
        change(document);
        return new HostileDocument(name, JsonSerializer.SerializeToUtf8Bytes(document));
    }

    private static void AddClaims(JsonObject document, int count, Func<int, string?> strategy)
    {
        JsonArray claims = document["claims"]!.AsArray();
        for (int i = 0; i < count; i++)
        {
            string strategies = strategy(i) is { } id ? $"\"{id}\"" : "";
            claims.Add(Parsed($$"""{ "id": "c{{i}}", "grade": "editorial", "sources": ["roe-2001"], "strategies": [{{strategies}}] }"""));
            document["texts"]!["en"]![$"claim.c{i}"] = "x";
        }
    }

    private static JsonNode Parsed(string json) => JsonNode.Parse(json)!;
}
