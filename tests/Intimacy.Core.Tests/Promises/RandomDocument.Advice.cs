using System.Text.Json.Nodes;

namespace Intimacy.Core.Tests.Promises;

/// <content>Strategies, practices and rules, with what protects people: withholding, contra-indications, floors.</content>
internal sealed partial class RandomDocument
{
    private JsonObject Settings() => new()
    {
        ["minimumAnswered"] = _random.Next(1, 4),
        ["minimumCoveragePercent"] = _random.Next(0, 80),
        ["minimumReleased"] = _random.Next(1, 5),
        ["bandConcernBelow"] = _random.Next(20, 45),
        ["bandWellFrom"] = _random.Next(55, 80),
        ["nearTie"] = _random.Next(0, 9),
        ["recommendFrom"] = Chance(50) ? 0 : _random.Next(1, 30),
    };

    private JsonObject Threshold() => new() { ["signal"] = Signal(), ["from"] = One<decimal>([0.25m, 0.5m, 1m]) };

    private JsonObject Strategy(string id)
    {
        var strategy = new JsonObject();
        if (Chance(40))
            strategy["precedence"] = new JsonObject { ["tier"] = _random.Next(1, 3), ["from"] = _random.Next(0, 90) };
        if (Chance(10))
            strategy["excludes"] = new JsonArray(One(_contexts));
        if (Chance(25))
            strategy["withheldFrom"] = new JsonArray(Threshold());
        return Texts(strategy, $"strategy.{id}", $"strategy.{id}.about");
    }

    /// <summary>Of every strategy one practice for one person that is never left out, and one of any kind.</summary>
    private JsonObject Practice(string id)
    {
        var practice = new JsonObject
        {
            ["strategy"] = id[1..],
            ["cadence"] = new JsonObject { ["per"] = "week" },
            ["minutes"] = 10,
            ["effort"] = "low",
            ["cost"] = "free",
            ["place"] = "anywhere",
            ["with"] = id[0] == 'a' || Chance(50) ? "solo" : "joint",
            ["onlyWhenCalledFor"] = id[0] != 'a' && Chance(15),
            ["firstStep"] = id[0] == 'a',
            ["for"] = new JsonArray(Signal()),
        };
        if (id[0] != 'a' && Chance(40))
        {
            practice["contraindication"] = new JsonObject { ["when"] = new JsonArray(Threshold()), ["instead"] = "a" + id[1..] };
            Texts(practice, $"practice.{id}.care");
        }

        if (id[0] != 'a' && Chance(20))
            practice[Chance(50) ? "needs" : "excludes"] = new JsonArray(One(_contexts));
        return Texts(practice, $"practice.{id}", $"practice.{id}.how", $"practice.{id}.first");
    }

    private JsonObject Rule(string id)
    {
        var rule = new JsonObject { ["strategy"] = One(_strategies), ["from"] = One<decimal>([0m, 0.25m, 0.333333m, 0.9m]), ["weight"] = _random.Next(1, 100), ["basis"] = "editorial" };
        string[] signals = [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Signal()).Distinct()];
        if (signals.Length == 1)
            rule["signal"] = signals[0];
        else
            rule[Chance(50) && !signals.Any(s => s.StartsWith("context:", StringComparison.Ordinal)) ? "worstOf" : "allOf"] = new JsonArray([.. signals.Select(s => (JsonNode)s)]);
        return Texts(rule, $"rule.{id}");
    }

    private string Signal() => _random.Next(10) switch
    {
        0 => "index:presence",
        1 => "index:absence",
        2 => "context:" + One(_contexts),
        3 or 4 when _dimensions.Length > 0 => "dimension:" + One(_dimensions),
        _ => _signs.FirstOrDefault(s => !_confidential.Contains(s)) is null ? "index:absence" : "sign:" + One<string>([.. _signs.Where(s => !_confidential.Contains(s))]),
    };
}
