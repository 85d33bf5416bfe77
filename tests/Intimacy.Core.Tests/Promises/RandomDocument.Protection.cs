using System.Text.Json.Nodes;

namespace Intimacy.Core.Tests.Promises;

/// <content>Strategies and settings, with what protects people: withholding, precedence, floors, classes of released numbers.</content>
internal sealed partial class RandomDocument
{
    private JsonObject Settings()
    {
        var settings = new JsonObject
        {
            ["minimumAnswered"] = _random.Next(1, 4),
            ["minimumCoveragePercent"] = _random.Next(0, 80),
            ["minimumReleased"] = _random.Next(1, 5),
            ["bandConcernBelow"] = _random.Next(20, 45),
            ["bandWellFrom"] = _random.Next(55, 80),
            ["nearTie"] = _random.Next(0, 9),
            ["recommendFrom"] = Chance(50) ? 0 : _random.Next(1, 30),
        };
        if (Chance(60))
            settings["releaseCuts"] = new JsonArray([.. Enumerable.Range(0, _random.Next(0, 6)).Select(_ => _random.Next(1, 10_000)).Distinct().Order().Select(c => (JsonNode)(c / 100m))]);
        return settings;
    }

    private JsonObject Strategy(string id)
    {
        var strategy = new JsonObject();
        if (Chance(50))
            strategy["precedence"] = Precedence();
        if (Chance(15))
            strategy["excludes"] = new JsonArray(One(_contexts));
        AddConditions(strategy, "recommendedWhen", 30);
        AddConditions(strategy, "withheldFrom", 35);
        return Texts(strategy, $"strategy.{id}", $"strategy.{id}.about");
    }

    private JsonObject Precedence()
    {
        var precedence = new JsonObject { ["tier"] = _random.Next(1, 3), ["from"] = _random.Next(0, 90) };
        AddConditions(precedence, "onlyWhen", 40);
        AddConditions(precedence, "alsoWhen", 40);
        return precedence;
    }

    private void AddConditions(JsonObject to, string property, int percent)
    {
        if (Chance(percent))
            to[property] = new JsonArray([.. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => (JsonNode)Condition())]);
    }

    /// <summary>One threshold, or two different signals that must come together.</summary>
    private JsonObject Condition()
    {
        JsonObject first = Threshold();
        JsonObject second = Threshold();
        return Chance(40) && $"{first["signal"]}" != $"{second["signal"]}" ? new JsonObject { ["allOf"] = new JsonArray(first, second) } : first;
    }

    private JsonObject Threshold() => new() { ["signal"] = Chance(8) ? Trend() : Signal(), ["from"] = One<decimal>([0.25m, 0.5m, 1m]) };
}
