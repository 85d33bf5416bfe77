using System.Text;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Core.Benchmarks.Peers;

/// <summary>
/// The job that all peers do: fifteen answers from 0 to 4, all given; three scores in hundredths of a point; twelve rules for six strategies; the three best
/// of them. Whole numbers, each rounded down, as the library has it.
/// </summary>
internal static class SmallJob
{
    public const int Positive = 6;
    public const int Warning = 9;
    public const int Strategies = 6;
    public const int Top = 3;
    public const int Signs = Positive + Warning;

    /// <summary>Of the rule on a warning sign; that on a positive one weighs 1.</summary>
    public const int WarningWeight = 3;

    private const int Million = 1_000_000;

    public static string IdOf(int sign) => sign < Positive ? $"p{sign}" : $"w{sign - Positive}";

    /// <summary>(concern - 1/4) / (1 - 1/4) in millionths, rounded down; a concern has four steps.</summary>
    public static int SeverityOf(int concern) => concern <= 1 ? 0 : (int)((concern - 1) * 250_000L * Million / 750_000);

    /// <summary>Ten sets of answers that differ in their three best.</summary>
    public static int[][] Answers()
    {
        var random = new Random(5);
        return [.. Enumerable.Range(0, 10).Select(_ => Enumerable.Range(0, Signs).Select(_ => random.Next(5)).ToArray())];
    }

    public static CheckIn CheckIn(IntimacyAdvisor advisor, int[] answers)
    {
        CheckInBuilder builder = advisor.StartCheckIn("A", new DateOnly(2026, 11, 1));
        foreach (Sign sign in advisor.DefaultChecklist.Signs)
            builder.Answer(sign.Id, answers[advisor.DefaultChecklist.Signs.IndexOf(sign)]);
        return builder.Build();
    }

    public static IntimacyCatalog Catalog()
    {
        string Each(int count, Func<int, string> of) => string.Join(',', Enumerable.Range(0, count).Select(of));
        string signs = Each(Signs, i => $$"""
            { "id": "{{IdOf(i)}}", "polarity": "{{(i < Positive ? "positive" : "warning")}}", "scale": "often", "index": "{{(i < Positive ? "presence" : "absence")}}", "dimensions": { "all": 1 } }
            """);
        string rules = Each(2 * Strategies, i => $$"""
            { "id": "r{{i}}", "strategy": "s{{i / 2}}", "signal": "sign:{{(i % 2 == 0 ? "w" : "p")}}{{i / 2}}", "from": 0.25, "weight": {{(i % 2 == 0 ? WarningWeight : 1)}}, "basis": "editorial" }
            """);
        string json = $$"""
            {
              "format": "intimacy-catalog/1", "id": "small-job", "version": "1.0", "defaultChecklist": "list",
              "settings": { "minimumAnswered": 1, "recommendFrom": 0 },
              "scales": [{ "id": "often", "options": [{{Each(5, i => $$"""{ "code": {{i}} }""")}}] }],
              "dimensions": [{ "id": "all" }], "signs": [{{signs}}],
              "checklists": [{ "id": "list", "signs": [{{Each(Signs, i => $"\"{IdOf(i)}\"")}}] }],
              "strategies": [{{Each(Strategies, i => $$"""{ "id": "s{{i}}" }""")}}],
              "practices": [{{Each(Strategies, i => $$"""{ "id": "f{{i}}", "strategy": "s{{i}}", "cadence": { "per": "week" }, "minutes": 5, "effort": "low", "cost": "free", "place": "anywhere", "with": "solo", "firstStep": true }""")}}],
              "rules": [{{rules}}],
              "patterns": { "presenceCut": 50, "absenceCut": 40, "closeCall": 5, "basis": "editorial", "muchLittle": "a", "muchMuch": "b", "littleLittle": "c", "littleMuch": "d", "undetermined": "e" },
              "focus": { "byPattern": { "a": "keep", "b": "mend", "c": "mend", "d": "mend" }, "basis": "editorial" },
              "texts": { "en": {
                "scale.often.prompt": "x", {{Each(5, i => $"\"scale.often.{i}\": \"x\"")}},
                "dimension.all": "x", "dimension.all.about": "x", "because.dimension.all": "x", "checklist.list": "x", "checklist.list.about": "x",
                {{Each(Signs, i => $"\"sign.{IdOf(i)}\": \"x\", \"because.sign.{IdOf(i)}\": \"x\"")}},
                {{Each(Strategies, i => $"\"strategy.s{i}\": \"x\", \"strategy.s{i}.about\": \"x\", \"practice.f{i}\": \"x\", \"practice.f{i}.how\": \"x\", \"practice.f{i}.first\": \"x\"")}},
                {{Each(2 * Strategies, i => $"\"rule.r{i}\": \"x\"")}},
                {{string.Join(',', "abcde".Select(p => $"\"pattern.{p}\": \"x\", \"pattern.{p}.about\": \"x\""))}},
                "focus.keep": "x", "focus.keep.about": "x", "focus.mend": "x", "focus.mend.about": "x"
              } }
            }
            """;
        return IntimacyCatalog.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)));
    }
}
