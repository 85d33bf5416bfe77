using System.Collections.Immutable;
using CsCheck;
using Intimacy.Core.Model;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Tests.Promises;

/// <summary>The largest mean over the rules on situations, against every choice of them.</summary>
public sealed class LargestMeanTests
{
    private const int Million = 1_000_000;

    /// <summary>Few levels and few weights, so that rules are often exactly at the mean.</summary>
    private static readonly int[] Levels = [-1, 0, 0, 1, 249_999, 250_000, 333_333, 500_000, 500_000, 750_000, 999_999, Million];
    private static readonly int[] Weights = [1, 1, 2, 3, 7, 20, 100, 1_000_000];

    private static readonly Gen<(CompiledRule Rule, RuleReading Reading)> One =
        from needsContext in Gen.Bool
        from weight in Gen.Int[0, Weights.Length - 1]
        from levels in Gen.Int[0, Levels.Length - 1].Array[3]
        from inScope in Gen.Int[0, 9]
        select (Rule(needsContext, Weights[weight]), Reading(inScope > 0, [.. levels.Select(l => Levels[l])]));

    private static readonly Gen<(CompiledRule Rule, RuleReading Reading)[]> Several = One.Array[0, 8];

    [Fact]
    public void It_is_the_largest_mean_of_any_choice() => Several.Sample(
        set =>
        {
            (CompiledRule[] rules, RuleReading[] readings) = Split(set);
            foreach (SeverityEnd end in Enum.GetValues<SeverityEnd>())
                WeightedMean.Largest(rules, readings, end).Hundredths.Should().Be(BruteForce(set, end), "the end is {0}", end);
        },
        iter: Situations.Cases);

    [Fact]
    public void What_the_rules_add_is_the_priority_and_nothing_adds_below_zero() => Several.Sample(
        set =>
        {
            (CompiledRule[] rules, RuleReading[] readings) = Split(set);
            int[] contributions = StrategyPriority.Contributions(rules, readings);
            contributions.Sum().Should().Be(WeightedMean.Largest(rules, readings, SeverityEnd.Point).Hundredths);
            contributions.Any(c => c < 0).Should().BeFalse();
        },
        iter: Situations.Cases);

    [Fact]
    public void Two_of_three_situations_are_taken_where_two_raise_the_mean()
    {
        // Always: 0.4 x 1. Situations 1 x 1, 0.6 x 1, 0.2 x 1. Without any 0.4; with the first 0.7; with two (0.4 + 1 + 0.6) / 3 = 0.66: less. So 70.
        (CompiledRule[] rules, RuleReading[] readings) = Split([Always(400_000, 1), Sometimes(Million, 1), Sometimes(600_000, 1), Sometimes(200_000, 1)]);
        WeightedMean.Largest(rules, readings, SeverityEnd.Point).Hundredths.Should().Be(70_00);

        // With 0.8 in place of 0.6: (0.4 + 1 + 0.8) / 3 = 0.7333: more than 0.7. So both: 73.33.
        (rules, readings) = Split([Always(400_000, 1), Sometimes(Million, 1), Sometimes(800_000, 1), Sometimes(200_000, 1)]);
        WeightedMean.Largest(rules, readings, SeverityEnd.Point).Hundredths.Should().Be(73_33);
    }

    private static int BruteForce((CompiledRule Rule, RuleReading Reading)[] set, SeverityEnd end)
    {
        int best = 0;
        for (int choice = 0; choice < 1 << set.Length; choice++)
        {
            (long sum, long weight) = (0, 0);
            for (int i = 0; i < set.Length; i++)
            {
                SignalReading severity = set[i].Reading.Severity;
                int level = !set[i].Reading.IsInScope ? -1 : (end == SeverityEnd.Point ? severity.Point : end == SeverityEnd.Low ? severity.Low : severity.High).Millionths;
                if (level < 0 || (set[i].Rule.OnlyRaises && (choice & (1 << i)) == 0))
                    continue;
                sum += (long)level * set[i].Rule.Weight;
                weight += set[i].Rule.Weight;
            }

            best = Math.Max(best, weight == 0 ? 0 : (int)(sum / (weight * 100)));
        }

        return best;
    }

    private static (CompiledRule Rule, RuleReading Reading) Always(int level, int weight) => (Rule(false, weight), Exactly(level));

    private static (CompiledRule Rule, RuleReading Reading) Sometimes(int level, int weight) => (Rule(true, weight), Exactly(level));

    private static RuleReading Exactly(int level) => new(true, SignalReading.Exactly(new Level(level)), new Level(level), 0);

    private static CompiledRule Rule(bool needsContext, int weight)
    {
        Strategy strategy = IntimacyAdvisor.Default.Catalog.Strategies[0];
        SignalId answered = new(SignalKind.Sign, "s", 0);
        SignalId situation = new(SignalKind.Context, "c", 0);
        ImmutableArray<SignalId> signals = needsContext ? [situation, answered] : [answered];
        var rule = new Rule { Id = "r", Strategy = strategy, Combination = RuleCombination.AllOf, AtLeast = signals.Length, Signals = signals, Weight = weight };
        return new CompiledRule(rule, [.. signals.Select(s => new RuleMember(s, new SignalIndex(0), ""))]);
    }

    /// <summary>A point in or without an interval: an open rule has none.</summary>
    private static RuleReading Reading(bool inScope, int[] levels)
    {
        if (!inScope)
            return RuleReading.OutOfScope;
        Level[] known = [.. levels.Select(l => new Level(Math.Max(0, l))).Order()];
        return levels[0] < 0 ? RuleReading.Open : new RuleReading(true, new SignalReading(known[1], known[0], known[2]), known[1], 0);
    }

    private static (CompiledRule[] Rules, RuleReading[] Readings) Split((CompiledRule Rule, RuleReading Reading)[] set) =>
        ([.. set.Select(x => x.Rule)], [.. set.Select(x => x.Reading)]);
}
