using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>A rule made ready for one checklist. Immutable.</summary>
internal sealed class CompiledRule
{
    private readonly bool _readsContext;

    public CompiledRule(Rule rule, RuleMember[] members)
    {
        Rule = rule;
        Weight = rule.Weight;
        Members = members;
        foreach (RuleMember member in members)
        {
            RestsOnAnswers |= member.RestsOnAnswers;
            _readsContext |= !member.RestsOnAnswers;
            OnlyRaises |= member.OnlyRaises;
            ReadsTrendsAlone &= member.Signal.Kind == SignalKind.Trend;
        }
    }

    public Rule Rule { get; }

    public RuleMember[] Members { get; }

    public int Weight { get; }

    /// <summary>Whether any of its signals is made of answers.</summary>
    public bool RestsOnAnswers { get; }

    /// <summary>Whether it takes the worst of signals that are made of answers, or reads one alone.</summary>
    public bool IsWorstOfAnswers => !_readsContext && Rule.Combination is (RuleCombination.One or RuleCombination.WorstOf);

    /// <summary>Whether nothing but a history can set it off.</summary>
    public bool ReadsTrendsAlone { get; } = true;

    /// <summary>Whether it speaks of a situation or of a trend: it may raise a priority and never lowers one.</summary>
    public bool OnlyRaises { get; }

    public static CompiledRule Of(Rule rule, CompiledScoring scoring)
    {
        var members = new RuleMember[rule.Signals.Length];
        for (int i = 0; i < members.Length; i++)
        {
            SignalId signal = rule.Signals[i];
            members[i] = new RuleMember(signal, scoring.Layout.Of(signal), SignalReasons.Of(scoring.Catalog, signal));
        }

        return new CompiledRule(rule, members);
    }

    /// <summary>A checklist for scores alone has no rules; a rule on signs that the checklist leaves out is never in scope.</summary>
    public bool IsPossibleOn(Checklist checklist)
    {
        if (checklist.ScoresOnly || !RestsOnAnswers)
            return !checklist.ScoresOnly;
        foreach (RuleMember member in Members)
        {
            if (member is { RestsOnAnswers: true, Index.IsLeftOut: false })
                return true;
        }

        return false;
    }
}
