using System.Collections.Immutable;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>Signals with the level from which they matter, alone or together.</summary>
internal static class ThresholdSection
{
    private const string LevelForm = "a number above 0 and up to 1 with at most six decimal places";

    /// <summary>Each element is one threshold, or an "allOf" of at least two.</summary>
    public static ImmutableArray<SignalCondition> ReadConditions(CatalogBuild build, JsonObjectReader json, string property)
    {
        var conditions = ImmutableArray.CreateBuilder<SignalCondition>();
        foreach (JsonTreeNode node in json.OptionalArray(property))
        {
            if (JsonObjectReader.From(node, build.Problems) is not { } condition)
                continue;
            ImmutableArray<SignalThreshold> all = condition.Optional("allOf") is null ? ReadOne(build, condition) : ReadAll(build, condition);
            condition.Close();
            if (!all.IsEmpty)
                conditions.Add(new SignalCondition(all));
        }

        return conditions.ToImmutable();
    }

    public static ImmutableArray<SignalThreshold> Read(CatalogBuild build, JsonObjectReader json, string property)
    {
        var thresholds = ImmutableArray.CreateBuilder<SignalThreshold>();
        foreach (JsonTreeNode node in json.OptionalArray(property))
        {
            if (JsonObjectReader.From(node, build.Problems) is not { } when)
                continue;
            thresholds.AddRange(ReadOne(build, when));
            when.Close();
        }

        return thresholds.ToImmutable();
    }

    private static ImmutableArray<SignalThreshold> ReadAll(CatalogBuild build, JsonObjectReader condition)
    {
        ImmutableArray<SignalThreshold> all = Read(build, condition, "allOf");
        int given = condition.OptionalArray("allOf").Count;
        if (given < 2 || all.Select(t => t.Signal).Distinct().Count() < all.Length)
            build.Problems.Add(condition.PathOf("allOf"), MeaningChecks.DifferentSignals.Expected, "fewer, or one twice");

        // Half of a conjunction would hold more often than the whole: with one part unreadable there is none.
        return all.Length == given ? all : [];
    }

    private static ImmutableArray<SignalThreshold> ReadOne(CatalogBuild build, JsonObjectReader when)
    {
        SignalId? signal = when.Required("signal", "a signal") is { } name ? build.Signal(when, name) : null;
        int? from = when.Required("from", LevelForm) is { } level ? when.Millionths(level) : null;
        if (from == 0)
            build.Problems.Add(when.PathOf("from"), LevelForm, "0, which everybody reaches");
        return signal is null || from is null ? [] : [new SignalThreshold(signal, new Level(from.Value))];
    }
}
