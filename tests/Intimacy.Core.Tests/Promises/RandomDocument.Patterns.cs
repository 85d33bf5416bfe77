using System.Text.Json.Nodes;

namespace Intimacy.Core.Tests.Promises;

/// <content>Patterns, often with an uneven one, and focuses, sometimes with one for the time in which an answer withholds.</content>
internal sealed partial class RandomDocument
{
    private bool _isUneven;

    private JsonObject Patterns()
    {
        string[] ids = ["ab", "aa", "bb", "ba", "open"];
        foreach (string id in ids)
            Texts(_texts, $"pattern.{id}", $"pattern.{id}.about");
        var patterns = new JsonObject
        {
            ["presenceCut"] = _random.Next(1, 100),
            ["absenceCut"] = _random.Next(1, 100),
            ["closeCall"] = 5,
            ["basis"] = "editorial",
            ["muchLittle"] = ids[0],
            ["muchMuch"] = ids[1],
            ["littleLittle"] = ids[2],
            ["littleMuch"] = ids[3],
            ["undetermined"] = ids[4],
        };
        _isUneven = Chance(60);
        if (_isUneven)
            patterns["uneven"] = Uneven();
        return patterns;
    }

    private JsonObject Uneven()
    {
        Texts(_texts, "pattern.un", "pattern.un.about");
        var below = new JsonObject();
        foreach (string dimension in _dimensions.Where(_ => Chance(50)))
            below[dimension] = _random.Next(0, 101);
        var uneven = new JsonObject { ["pattern"] = "un" };
        if (below.Count > 0 || Chance(50))
            uneven["below"] = below;
        string[] worst = [.. _dimensions.Where(_ => Chance(20))];
        if (worst.Length > 0)
            uneven["atWorst"] = new JsonArray([.. worst.Select(d => (JsonNode)d)]);
        return uneven;
    }

    private JsonObject Focus()
    {
        Texts(_texts, "focus.keep", "focus.keep.about");
        var byPattern = new JsonObject { ["aa"] = "keep" };
        var focus = new JsonObject { ["byPattern"] = byPattern, ["basis"] = "editorial" };
        if (_isUneven && Chance(70))
            byPattern["un"] = "keep";
        if (Chance(40))
        {
            byPattern["ab"] = "praise";
            focus["barred"] = "praise";
            focus["instead"] = "keep";
            Texts(_texts, "focus.praise", "focus.praise.about");
        }

        if (Chance(50))
        {
            focus["whileWithheld"] = "steady";
            Texts(_texts, "focus.steady", "focus.steady.about");
        }

        return focus;
    }
}
