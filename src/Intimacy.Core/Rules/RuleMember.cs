using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>One signal of a compiled rule, and where it stands in the table of signals.</summary>
internal readonly record struct RuleMember(SignalId Signal, SignalIndex Index)
{
    /// <summary>Contexts are facts about a situation: they alone say nothing about closeness.</summary>
    public bool RestsOnAnswers => Signal.Kind != SignalKind.Context;
}
