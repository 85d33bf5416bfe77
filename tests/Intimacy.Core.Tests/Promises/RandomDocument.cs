using System.Globalization;
using System.Text.Json.Nodes;

namespace Intimacy.Core.Tests.Promises;

/// <summary>Writes the JSON of one random catalog.</summary>
internal sealed partial class RandomDocument
{
    private readonly Random _random;

    /// <summary>What came later has a source of its own, so that the catalogs stay what they were otherwise.</summary>
    private readonly Random _later;
    private readonly JsonObject _texts = [];
    private readonly int _size;
    private readonly string[] _dimensions;
    private readonly string[] _contexts;
    private readonly string[] _scales;
    private readonly string[] _signs;
    private readonly string[] _strategies;
    private readonly HashSet<string> _confidential = [];

    public RandomDocument(int number)
    {
        _random = new Random(number);
        _later = new Random(number + 1_000_000);
        _size = 2 + number / 20;
        _dimensions = Ids("d", _random.Next(0, 4));
        _contexts = Ids("c", _random.Next(1, 4));
        _scales = Ids("x", _random.Next(1, 4));
        _signs = Ids("s", _random.Next(2, 3 + _size));
        _strategies = Ids("g", _random.Next(1, 6));
    }

    public JsonObject Build() => new()
    {
        ["format"] = "intimacy-catalog/1",
        ["id"] = "random",
        ["version"] = "1",
        ["defaultChecklist"] = "all",
        ["settings"] = Settings(),
        ["scales"] = List(_scales, Scale),
        ["dimensions"] = List(_dimensions, id => Texts(Dimension(), $"dimension.{id}", $"dimension.{id}.about", $"because.dimension.{id}")),
        ["contexts"] = List(_contexts, Context),
        ["signs"] = List(_signs, Sign),
        ["checklists"] = List(["all", "some"], Checklist),
        ["strategies"] = List(_strategies, Strategy),
        ["practices"] = List([.. _strategies.SelectMany(s => new[] { "a" + s, "p" + s })], Practice),
        ["rules"] = List(Ids("r", _random.Next(_strategies.Length, 4 * _strategies.Length)), Rule),
        ["patterns"] = Patterns(),
        ["focus"] = Focus(),
        ["texts"] = new JsonObject { ["en"] = _texts },
    };

    private static string[] Ids(string prefix, int count) =>
        [.. Enumerable.Range(0, count).Select(i => prefix + i.ToString(CultureInfo.InvariantCulture))];

    private static JsonArray List(string[] ids, Func<string, JsonObject> make) => [.. ids.Select(id =>
    {
        JsonObject element = make(id);
        element["id"] = id;
        return (JsonNode)element;
    })];

    private JsonObject Texts(JsonObject element, params string[] keys)
    {
        foreach (string key in keys)
            _texts[key] = "Text of " + key;
        return element;
    }

    private T One<T>(T[] of) => of[_random.Next(of.Length)];

    private bool Chance(int percent) => _random.Next(100) < percent;

    private JsonObject Dimension()
    {
        var dimension = new JsonObject();
        if (_later.Next(3) == 0)
            dimension["minimumAnswered"] = _later.Next(1, 4);
        if (_later.Next(3) == 0)
            dimension["minimumCoveragePercent"] = _later.Next(0, 101);
        if (_later.Next(3) == 0)
            dimension["high"] = _later.Next(2) == 0 ? "well" : "concern";
        if (_later.Next(3) == 0)
            dimension["report"] = new JsonObject { ["as"] = new[] { "pomp", "sum", "mean" }[_later.Next(3)], ["rounding"] = _later.Next(2) == 0 ? "down" : "half-up" };
        return dimension;
    }

    private JsonObject Scale(string id)
    {
        int[] codes = [.. Enumerable.Range(-3, 12).OrderBy(_ => _random.Next()).Take(_random.Next(2, 6))];
        var options = new JsonArray();
        for (int i = 0; i < codes.Length; i++)
        {
            // The first two differ, so that the scale has a range; the others are free.
            int value = i < 2 ? i * _random.Next(1, 9) : _random.Next(-4, 12);
            options.Add(Texts(new JsonObject { ["code"] = codes[i], ["value"] = value }, string.Create(CultureInfo.InvariantCulture, $"scale.{id}.{codes[i]}")));
        }

        return Texts(new JsonObject { ["options"] = options }, $"scale.{id}.prompt");
    }

    private JsonObject Context(string id) => Texts(
        new JsonObject { ["of"] = Chance(70) ? "couple" : "partner", ["default"] = One<decimal>([0m, 0m, 0.4m, 1m]) }, $"context.{id}", $"because.context.{id}");

    private JsonObject Sign(string id)
    {
        bool positive = Chance(45);
        var sign = new JsonObject { ["polarity"] = positive ? "positive" : "warning", ["scale"] = One(_scales) };
        Texts(sign, $"sign.{id}");
        if (!positive && Chance(8))
        {
            _confidential.Add(id);
            sign["concernAbove"] = 0;
            return sign;
        }

        if (Chance(25))
            sign["delicate"] = true;
        if (!positive && Chance(30))
            sign["guardFrom"] = 1;
        if (Chance(80))
            sign["index"] = positive ? "presence" : "absence";
        if (sign.ContainsKey("index") && _later.Next(4) == 0)
            sign["indexWeight"] = _later.Next(1, 4);
        var dimensions = new JsonObject();
        foreach (string dimension in _dimensions.Where(_ => Chance(50)))
            dimensions[dimension] = _random.Next(1, 5);
        sign["dimensions"] = dimensions;
        return Texts(sign, $"because.sign.{id}");
    }

    private JsonObject Checklist(string id)
    {
        string[] some = [.. _signs.Where(_ => Chance(60))];
        string[] signs = id == "all" || some.Length == 0 ? _signs : some;
        return Texts(new JsonObject { ["signs"] = new JsonArray([.. signs.Select(s => (JsonNode)s)]) }, $"checklist.{id}", $"checklist.{id}.about");
    }
}
