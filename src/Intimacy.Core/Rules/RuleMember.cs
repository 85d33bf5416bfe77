using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>One signal of a compiled rule, where it stands in the table of signals, and how it is put as a reason.</summary>
internal readonly record struct RuleMember(SignalId Signal, SignalIndex Index, string Because)
{
    /// <summary>Contexts are facts about a situation: they alone say nothing about closeness.</summary>
    public bool RestsOnAnswers => Signal.Kind != SignalKind.Context;

    /// <summary>What is known beside this check-in must not make its answers count for less.</summary>
    public bool OnlyRaises => Signal.Kind is SignalKind.Context or SignalKind.Trend;
}
