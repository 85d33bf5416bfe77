using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>Signals that must all be at their level: one alone, or several together. Immutable.</summary>
public sealed class SignalCondition
{
    internal SignalCondition(ImmutableArray<SignalThreshold> allOf) => AllOf = allOf;

    /// <summary>The thresholds, at least one; the condition holds where every one of them is reached.</summary>
    public ImmutableArray<SignalThreshold> AllOf { get; }
}
