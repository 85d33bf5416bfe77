using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>The rules of a catalog made ready for one checklist, grouped by strategy. Immutable and thread-safe.</summary>
internal sealed class CompiledRules
{
    private readonly int[] _starts;

    public CompiledRules(CompiledScoring scoring)
    {
        Scoring = scoring;
        var rules = new List<CompiledRule>();
        ILookup<Strategy, Rule> byStrategy = scoring.Catalog.Rules.ToLookup(r => r.Strategy);
        _starts = new int[scoring.Catalog.Strategies.Length + 1];
        foreach (Strategy strategy in scoring.Catalog.Strategies)
        {
            _starts[strategy.Ordinal] = rules.Count;
            rules.AddRange(byStrategy[strategy].Select(Compile).Where(IsPossible));
        }

        _starts[^1] = rules.Count;
        Rules = [.. rules];
    }

    public CompiledScoring Scoring { get; }

    public CompiledRule[] Rules { get; }

    public Range RulesOf(Strategy strategy) => _starts[strategy.Ordinal].._starts[strategy.Ordinal + 1];

    public RuleMember Compile(SignalId signal) => new(signal, signal.Kind switch
    {
        SignalKind.Sign => Scoring.Checklist.IndexOf(Scoring.Catalog.Signs[signal.Ordinal]),
        SignalKind.Context => signal.Ordinal,
        _ => CompiledScoring.GroupOf(signal),
    });

    private CompiledRule Compile(Rule rule)
    {
        RuleMember[] members = [.. rule.Signals.Select(Compile)];
        return new CompiledRule(rule, members, members.Any(m => m.RestsOnAnswers));
    }

    /// <summary>A checklist for scores alone has no rules; a rule on signs that the checklist leaves out is never in scope.</summary>
    private bool IsPossible(CompiledRule rule) =>
        !Scoring.Checklist.ScoresOnly && (!rule.RestsOnAnswers || rule.Members.Any(m => m.RestsOnAnswers && m.Index >= 0));
}
