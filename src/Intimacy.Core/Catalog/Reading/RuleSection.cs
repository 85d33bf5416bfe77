using System.Collections.Immutable;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog.Reading;

internal static class RuleSection
{
    private const int MaxWeight = 1_000_000;
    private const int LeastOfSeveral = 2;
    private const int MostOfSeveral = 8;

    public static void Read(CatalogBuild build)
    {
        foreach (JsonObjectReader json in build.Source.Elements("rules"))
        {
            bool usable = build.Rules.TryClaim(json, out string? id);
            Strategy? strategy = build.Strategies.Find(json, "strategy");
            (RuleCombination combination, ImmutableArray<SignalId> signals) = ReadSignals(build, json);
            int atLeast = ReadAtLeast(json, combination, signals.Length);
            int? from = json.Optional("from") is { } node ? json.Millionths(node, JsonFraction.Million - 1) : 0;
            int? to = json.Optional("to") is { } end ? json.Millionths(end) : JsonFraction.Million;
            int? weight = json.Integer("weight", 1, MaxWeight);
            Basis? basis = json.Choice("basis", CatalogWords.Bases);
            json.Close();
            if (to <= from)
                json.Problems.Add(json.PathOf("to"), MeaningChecks.LevelsInOrder.Expected, "one that is not");
            if (!usable)
                continue;
            string text = build.Texts[$"rule.{id}"];

            // A rule on many signals gives one rationale for a lack of touch and for quarrels, unless a signal has its own.
            ImmutableArray<string?> ownTexts = [.. signals.Select(s => build.Texts.Optional($"rule.{id}.{s.Target}"))];
            if (strategy is null || signals.IsEmpty || from is null || to is null || weight is null || basis is null)
                continue;
            build.Rules.Add(id!, new Rule
            {
                Id = id!,
                Strategy = strategy,
                Combination = combination,
                AtLeast = atLeast,
                Signals = signals,
                ExactFrom = new Level(from.Value),
                ExactTo = new Level(to.Value),
                Weight = weight.Value,
                Basis = basis.Value,
                Text = text,
                TextBySignal = ownTexts,
            });
        }
    }

    /// <summary>Only a rule on several signals says how many must be present; two where it does not.</summary>
    private static int ReadAtLeast(JsonObjectReader json, RuleCombination combination, int signals)
    {
        if (combination == RuleCombination.SeveralOf)
            return json.OptionalInteger("atLeast", LeastOfSeveral, Math.Clamp(signals, LeastOfSeveral, MostOfSeveral)) ?? LeastOfSeveral;
        return combination == RuleCombination.AllOf ? signals : 1;
    }

    private static (RuleCombination Combination, ImmutableArray<SignalId> Signals) ReadSignals(CatalogBuild build, JsonObjectReader json)
    {
        (string Word, RuleCombination Value)[] given = [.. CatalogWords.Combinations.All.Where(c => json.Optional(c.Word) is not null)];
        if (given.Length != 1)
        {
            json.Problems.Add(json.Path, MeaningChecks.OneCombination.Expected, given.Length > 0 ? "several" : "none");
            return (RuleCombination.One, []);
        }

        (string property, RuleCombination combination) = given[0];
        if (combination == RuleCombination.One)
            return (combination, build.Signal(json, json.Optional(property)!.Value) is { } signal ? [signal] : []);
        ImmutableArray<SignalId> signals = build.Signals(json, property);
        if (json.OptionalArray(property).Count < 2 || signals.Distinct().Count() < signals.Length)
            json.Problems.Add(json.PathOf(property), MeaningChecks.DifferentSignals.Expected, "fewer, or one twice");

        // A context in a maximum would speak for a strategy by itself, and an unanswered sign beside it would score better than
        // its best answer. A rule of its own says the same without that.
        if (combination != RuleCombination.AllOf && signals.Any(s => s.Kind == SignalKind.Context))
            json.Problems.Add(json.PathOf(property), MeaningChecks.ContextByItself.Expected, "a context");
        if (combination != RuleCombination.AllOf && signals.Any(s => s.Kind == SignalKind.Trend) && signals.Any(s => s.Kind != SignalKind.Trend))
            json.Problems.Add(json.PathOf(property), MeaningChecks.TrendByItself.Expected, "a trend among others");
        return (combination, signals);
    }
}
