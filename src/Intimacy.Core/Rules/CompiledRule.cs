using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>A rule made ready for one checklist.</summary>
internal readonly record struct CompiledRule(Rule Rule, RuleMember[] Members, bool RestsOnAnswers)
{
    public int Weight => Rule.Weight;

    /// <summary>Whether it speaks of a situation: it may raise a priority and never lowers one.</summary>
    public bool NeedsContext { get; } = Members.Any(m => !m.RestsOnAnswers);

    public static CompiledRule Of(Rule rule, CompiledScoring scoring)
    {
        RuleMember[] members = [.. rule.Signals.Select(signal => new RuleMember(signal, scoring.Layout.Of(signal), SignalReasons.Of(scoring.Catalog, signal)))];
        return new CompiledRule(rule, members, members.Any(m => m.RestsOnAnswers));
    }

    /// <summary>A checklist for scores alone has no rules; a rule on signs that the checklist leaves out is never in scope.</summary>
    public bool IsPossibleOn(Checklist checklist) =>
        !checklist.ScoresOnly && (!RestsOnAnswers || Members.Any(m => m is { RestsOnAnswers: true, Index.IsLeftOut: false }));
}
