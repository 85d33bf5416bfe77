using System.Collections.Immutable;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog;

internal static class RuleSection
{
    private const int MaxWeight = 1_000_000;

    public static void Read(CatalogBuild build)
    {
        foreach (JsonObject json in build.Source.Elements("rules"))
        {
            bool usable = build.Rules.TryClaim(json, out string? id);
            Strategy? strategy = build.Strategies.Find(json, "strategy");
            (RuleCombination combination, ImmutableArray<SignalId> signals) = ReadSignals(build, json);
            int? from = json.Optional("from") is { } node ? json.Millionths(node, JsonFraction.Million - 1) : 0;
            int? weight = json.Integer("weight", 1, MaxWeight);
            Basis? basis = json.Choice("basis", BasisWords.All);
            json.Close();
            if (!usable)
                continue;
            string text = build.Texts[$"rule.{id}"];
            if (strategy is not null && !signals.IsEmpty && from is not null && weight is not null && basis is not null)
                build.Rules.Add(id!, new Rule(id!, strategy, combination, signals, from.Value, weight.Value, basis.Value, text));
        }
    }

    private static (RuleCombination Combination, ImmutableArray<SignalId> Signals) ReadSignals(CatalogBuild build, JsonObject json)
    {
        bool[] given = [json.Optional("signal") is not null, json.Optional("worstOf") is not null, json.Optional("allOf") is not null];
        if (given.Count(g => g) != 1)
        {
            json.Problems.Add(json.Path, "one of signal, worstOf and allOf", given.Any(g => g) ? "several" : "none");
            return (RuleCombination.One, []);
        }

        if (json.Optional("signal") is { } node)
            return (RuleCombination.One, build.Signal(json, node) is { } signal ? [signal] : []);
        string property = given[1] ? "worstOf" : "allOf";
        ImmutableArray<SignalId> signals = build.Signals(json, property);
        if (json.OptionalArray(property).Count < 2 || signals.Distinct().Count() < signals.Length)
            json.Problems.Add(json.PathOf(property), "at least two different signals", "fewer, or one twice");

        // A context in a maximum would speak for a strategy by itself, and an unanswered sign beside it would score better than
        // its best answer. A rule of its own says the same without that.
        if (given[1] && signals.Any(s => s.Kind == SignalKind.Context))
            json.Problems.Add(json.PathOf(property), "signals that rest on answers; a context needs a rule of its own", "a context");
        return (given[1] ? RuleCombination.WorstOf : RuleCombination.AllOf, signals);
    }
}
