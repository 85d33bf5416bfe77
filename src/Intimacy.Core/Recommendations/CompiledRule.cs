using Intimacy.Core.Model;

namespace Intimacy.Core.Recommendations;

/// <summary>A rule made ready for one checklist.</summary>
internal readonly record struct CompiledRule(Rule Rule, RuleMember[] Members, bool RestsOnAnswers)
{
    public int Weight => Rule.Weight;
}
