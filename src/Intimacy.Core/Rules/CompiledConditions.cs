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

    /// <summary>One of them holds as far as answers go: a skipped question is no answer.</summary>
    public bool Hold(SignalTable signals) => Any(signals, SeverityEnd.Point);

    /// <summary>One of them holds however the open questions turn out.</summary>
    public bool AreCertain(SignalTable signals) => Any(signals, SeverityEnd.Low);

    /// <summary>One of them holds, or could once the open questions are answered.</summary>
    public bool ArePossible(SignalTable signals) => Any(signals, SeverityEnd.High);

    private bool Any(SignalTable signals, SeverityEnd end)
    {
        foreach (CompiledThreshold[] all in _any)
        {
            if (AreReached(all, signals, end))
                return true;
        }

        return false;
    }

    private static bool AreReached(CompiledThreshold[] all, SignalTable signals, SeverityEnd end)
    {
        foreach (CompiledThreshold threshold in all)
        {
            SignalReading reading = signals[threshold.Index];
            Level level = end switch
            {
                SeverityEnd.Point => reading.Point,
                SeverityEnd.Low => reading.Certain,
                _ => reading.High,
            };
            if (level < threshold.From)
                return false;
        }

        return true;
    }
}
