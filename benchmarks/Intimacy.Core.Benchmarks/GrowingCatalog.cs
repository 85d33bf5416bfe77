using System.Globalization;
using System.Text;
using Intimacy.Core.Catalog;

namespace Intimacy.Core.Benchmarks;

/// <summary>Catalogs of any size: so many signs, and so many rules of which each reads one of them, shared out among strategies of at most two hundred rules.</summary>
internal static class GrowingCatalog
{
    private const int MostRulesOfOneStrategy = 200;

    public static IntimacyCatalog Of(int signs, int rules)
    {
        int strategies = Math.Max(6, (rules + MostRulesOfOneStrategy - 1) / MostRulesOfOneStrategy);
        var json = new StringBuilder("""
            { "format": "intimacy-catalog/1", "id": "growing", "version": "1.0", "defaultChecklist": "list", "settings": { "minimumAnswered": 1, "recommendFrom": 0 },
              "scales": [{ "id": "often", "options": [{ "code": 0 }, { "code": 1 }, { "code": 2 }, { "code": 3 }, { "code": 4 }] }], "dimensions": [{ "id": "all" }],
            """);
        List(json, "signs", signs, i => $$"""{ "id": "q{{i}}", "polarity": "{{(i % 5 < 2 ? "positive" : "warning")}}", "scale": "often", "index": "{{(i % 5 < 2 ? "presence" : "absence")}}", "dimensions": { "all": 1 } }""");
        json.Append("\"checklists\": [{ \"id\": \"list\", ");
        List(json, "signs", signs, i => $"\"q{i}\"");
        json.Append("\"scoresOnly\": false }],");
        List(json, "strategies", strategies, i => $$"""{ "id": "s{{i}}" }""");
        List(json, "practices", strategies, i => $$"""{ "id": "f{{i}}", "strategy": "s{{i}}", "cadence": { "per": "week" }, "minutes": 5, "effort": "low", "cost": "free", "place": "anywhere", "with": "solo", "firstStep": true }""");
        List(json, "rules", rules, i => $$"""{ "id": "r{{i}}", "strategy": "s{{i % strategies}}", "signal": "sign:q{{i * 7 % signs}}", "from": 0.25, "weight": 1, "basis": "editorial" }""");
        json.Append("""
            "patterns": { "presenceCut": 50, "absenceCut": 40, "closeCall": 5, "basis": "editorial", "muchLittle": "a", "muchMuch": "b", "littleLittle": "c", "littleMuch": "d", "undetermined": "e" },
            "focus": { "byPattern": { "a": "keep", "b": "mend", "c": "mend", "d": "mend" }, "basis": "editorial" }, "texts": { "en": {
            """);
        foreach (string key in Keys(signs, strategies, rules))
            json.Append(CultureInfo.InvariantCulture, $"\"{key}\":\"x\",");
        json.Append("\"scale.often.prompt\":\"x\" } } }");
        return IntimacyCatalog.Load(new MemoryStream(Encoding.UTF8.GetBytes(json.ToString())));
    }

    private static void List(StringBuilder json, string name, int count, Func<int, string> of) => json.Append(CultureInfo.InvariantCulture, $"\"{name}\": [{string.Join(',', Enumerable.Range(0, count).Select(of))}],");

    private static IEnumerable<string> Keys(int signs, int strategies, int rules)
    {
        IEnumerable<string> fixedOnes =
        [
            "dimension.all", "dimension.all.about", "because.dimension.all", "checklist.list", "checklist.list.about", "focus.keep", "focus.keep.about", "focus.mend", "focus.mend.about",
        ];
        return fixedOnes
            .Concat(Enumerable.Range(0, 5).Select(i => $"scale.often.{i}"))
            .Concat("abcde".SelectMany(p => new[] { $"pattern.{p}", $"pattern.{p}.about" }))
            .Concat(Enumerable.Range(0, signs).SelectMany(i => new[] { $"sign.q{i}", $"because.sign.q{i}" }))
            .Concat(Enumerable.Range(0, strategies).SelectMany(i => new[] { $"strategy.s{i}", $"strategy.s{i}.about", $"practice.f{i}", $"practice.f{i}.how", $"practice.f{i}.first" }))
            .Concat(Enumerable.Range(0, rules).Select(i => $"rule.r{i}"));
    }
}
