using Intimacy.Core.Model;

namespace Intimacy.Core.Rules;

/// <summary>
/// One signal of a compiled rule. The index is a position of the checklist for a sign, a score group for a dimension or an index,
/// an ordinal for a context; below 0 the checklist leaves the sign out.
/// </summary>
internal readonly record struct RuleMember(SignalId Signal, int Index)
{
    public SignalKind Kind => Signal.Kind;

    /// <summary>Contexts are facts about a situation: they alone say nothing about closeness.</summary>
    public bool RestsOnAnswers => Signal.Kind != SignalKind.Context;
}
