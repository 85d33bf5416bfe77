using System.Collections.Immutable;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>
/// The rules and conditions of a catalog made ready for one checklist, by strategy. Immutable and thread-safe.
/// </summary>
internal sealed class CompiledRules
{
    private readonly CompiledRule[] _rules;
    private readonly int[] _starts;
    private readonly CompiledPrecedence[] _precedences;
    private readonly CompiledConditions[] _lifts;
    private readonly CompiledConditions[] _withheld;

    public CompiledRules(CompiledScoring scoring)
    {
        Scoring = scoring;
        (_rules, _starts) = Compile(scoring);
        int count = Catalog.Strategies.Length;
        (_precedences, _lifts, _withheld) = (new CompiledPrecedence[count], new CompiledConditions[count], new CompiledConditions[count]);
        for (int i = 0; i < count; i++)
        {
            _precedences[i] = new CompiledPrecedence(Catalog.Strategies[i].Precedence, scoring.Layout);
            _lifts[i] = new CompiledConditions(Catalog.Strategies[i].RecommendedWhen, scoring.Layout);
            _withheld[i] = new CompiledConditions(Catalog.Strategies[i].WithheldFrom, scoring.Layout);
            MostOfOneStrategy = Math.Max(MostOfOneStrategy, _starts[i + 1] - _starts[i]);
        }

        FocusBars = new CompiledConditions(Catalog.Focus.BarredWhen, scoring.Layout);
    }

    public CompiledScoring Scoring { get; }

    public IntimacyCatalog Catalog => Scoring.Catalog;

    /// <summary>How many rules the strategy with the most of them has.</summary>
    public int MostOfOneStrategy { get; }

    /// <summary>The conditions under which nobody is told that all is well.</summary>
    public CompiledConditions FocusBars { get; }

    /// <summary>The rules of a strategy that can count on this checklist, in the order of the catalog.</summary>
    public ReadOnlySpan<CompiledRule> Of(Strategy strategy) => _rules.AsSpan(_starts[strategy.Ordinal].._starts[strategy.Ordinal + 1]);

    public CompiledPrecedence PrecedenceOf(Strategy strategy) => _precedences[strategy.Ordinal];

    /// <summary>The conditions that withhold a strategy.</summary>
    public CompiledConditions WithheldFrom(Strategy strategy) => _withheld[strategy.Ordinal];

    /// <summary>The conditions that lift a strategy over the floor.</summary>
    public CompiledConditions LiftsOf(Strategy strategy) => _lifts[strategy.Ordinal];

    /// <summary>By strategy, and within one in the order of the catalog; what can never count on this checklist is left out.</summary>
    private static (CompiledRule[] Rules, int[] Starts) Compile(CompiledScoring scoring)
    {
        ImmutableArray<Rule> all = scoring.Catalog.Rules;
        int[] starts = new int[scoring.Catalog.Strategies.Length + 1];
        var possible = new CompiledRule?[all.Length];
        for (int i = 0; i < all.Length; i++)
        {
            CompiledRule rule = CompiledRule.Of(all[i], scoring);
            if (!rule.IsPossibleOn(scoring.Checklist))
                continue;
            possible[i] = rule;
            starts[all[i].Strategy.Ordinal + 1]++;
        }

        for (int s = 1; s < starts.Length; s++)
            starts[s] += starts[s - 1];
        int[] next = [.. starts];
        var rules = new CompiledRule[starts[^1]];
        foreach (CompiledRule? rule in possible)
        {
            if (rule is not null)
                rules[next[rule.Rule.Strategy.Ordinal]++] = rule;
        }

        return (rules, starts);
    }
}
