using System.Collections.Immutable;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>
/// Conditions any of which is enough, made ready for one checklist; one holds where every threshold of it is reached. Immutable and thread-safe.
/// </summary>
internal sealed class CompiledConditions
{
    private readonly CompiledThreshold[][] _any;

    public CompiledConditions(ImmutableArray<SignalCondition> conditions, SignalLayout layout)
    {
        _any = new CompiledThreshold[conditions.Length][];
        for (int i = 0; i < _any.Length; i++)
            _any[i] = CompiledThreshold.All(conditions[i].AllOf, layout);
    }

    public bool IsEmpty => _any.Length == 0;

    /// <summary>Whether one of them holds, in each of three ways.</summary>
    public HeldConditions Read(SignalTable signals)
    {
        HeldConditions any = HeldConditions.None;
        foreach (CompiledThreshold[] all in _any)
            any |= Read(all, signals);
        return any;
    }

    private static HeldConditions Read(CompiledThreshold[] all, SignalTable signals)
    {
        HeldConditions held = HeldConditions.Now | HeldConditions.Certainly | HeldConditions.Possibly;
        foreach (CompiledThreshold threshold in all)
        {
            SignalReading reading = signals[threshold.Index];
            HeldConditions reached = reading.Point >= threshold.From ? HeldConditions.Now : HeldConditions.None;
            reached |= reading.Certain >= threshold.From ? HeldConditions.Certainly : HeldConditions.None;
            reached |= reading.High >= threshold.From ? HeldConditions.Possibly : HeldConditions.None;
            held &= reached;
        }

        return held;
    }
}
