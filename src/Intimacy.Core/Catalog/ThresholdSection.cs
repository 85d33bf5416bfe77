using System.Collections.Immutable;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog;

/// <summary>Signals with the level from which they matter.</summary>
internal static class ThresholdSection
{
    public static ImmutableArray<SignalThreshold> Read(CatalogBuild build, JsonObject json, string property)
    {
        var thresholds = ImmutableArray.CreateBuilder<SignalThreshold>();
        foreach (JsonNode node in json.OptionalArray(property))
        {
            if (JsonObject.From(node, build.Problems) is not { } when)
                continue;
            SignalId? signal = when.Required("signal", "a signal") is { } name ? build.Signal(when, name) : null;
            int? from = when.Required("from", "a number from 0 to 1") is { } level ? when.Millionths(level) : null;
            when.Close();
            if (signal is not null && from is not null)
                thresholds.Add(new SignalThreshold(signal, from.Value));
        }

        return thresholds.ToImmutable();
    }
}
