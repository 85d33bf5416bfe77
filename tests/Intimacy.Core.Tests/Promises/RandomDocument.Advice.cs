using System.Text.Json.Nodes;

namespace Intimacy.Core.Tests.Promises;

/// <content>Practices and rules.</content>
internal sealed partial class RandomDocument
{
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
            ["keeps"] = Chance(40),
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

    /// <summary>Of one signal, or of several of which the worst, all, or at least so many must be present.</summary>
    private JsonObject Rule(string id)
    {
        decimal from = One<decimal>([0m, 0.25m, 0.333333m, 0.9m]);
        var rule = new JsonObject { ["strategy"] = One(_strategies), ["from"] = from, ["weight"] = _random.Next(1, 100), ["basis"] = "editorial" };
        if (Chance(35))
            rule["to"] = One<decimal>([from + 0.000001m, decimal.Round((1m + from) / 2m, 6), 1m]);
        if (Chance(8))
            rule["signal"] = "context:" + One(_contexts);
        else if (Chance(8))
            rule["signal"] = Trend();
        else if (Chance(25))
            rule["allOf"] = Together();
        else
            AddSignals(rule);
        return Texts(rule, $"rule.{id}");
    }

    private void AddSignals(JsonObject rule)
    {
        string[] signals = [.. Enumerable.Range(0, _random.Next(1, 6)).Select(_ => Signal()).Distinct()];
        string combination = signals.Any(IsContext) ? "allOf" : One<string>(["worstOf", "severalOf", "severalOf", "allOf"]);
        if (signals.Length == 1)
            rule["signal"] = signals[0];
        else
            rule[combination] = Names(signals);
        if (signals.Length > 1 && combination == "severalOf" && Chance(70))
            rule["atLeast"] = _random.Next(2, signals.Length + 1);
    }

    /// <summary>A situation together with what was answered, or with a second situation.</summary>
    private JsonArray Together() => Names([.. new[] { "context:" + One(_contexts), Signal(), Chance(10) ? Trend() : Signal(), "context:" + One(_contexts) }.Distinct().Take(_random.Next(2, 5))]);

    private static JsonArray Names(string[] signals) => [.. signals.Length > 1 ? signals.Select(s => (JsonNode)s) : [signals[0], "index:absence"]];

    private static bool IsContext(string signal) => signal.StartsWith("context:", StringComparison.Ordinal);

    private string Trend() => One<string>(["trend:presence", "trend:absence"]);

    private string Signal() => _random.Next(10) switch
    {
        0 => "index:presence",
        1 => "index:absence",
        2 => "context:" + One(_contexts),
        3 or 4 when _dimensions.Length > 0 => "dimension:" + One(_dimensions),
        _ => _signs.FirstOrDefault(s => !_confidential.Contains(s)) is null ? "index:absence" : "sign:" + One<string>([.. _signs.Where(s => !_confidential.Contains(s))]),
    };
}
