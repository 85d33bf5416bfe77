using Intimacy.Core.Model;

namespace Intimacy.Core.Rules;

/// <summary>A rule made ready for one checklist.</summary>
internal readonly record struct CompiledRule(Rule Rule, RuleMember[] Members, bool RestsOnAnswers)
{
    public int Weight => Rule.Weight;

    /// <summary>Whether it speaks of a situation: it may raise a priority and never lowers one.</summary>
    public bool NeedsContext { get; } = Members.Any(m => !m.RestsOnAnswers);
}
