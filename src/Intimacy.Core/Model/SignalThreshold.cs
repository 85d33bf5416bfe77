namespace Intimacy.Core.Model;

/// <summary>A signal and the level from which it matters. Immutable.</summary>
public sealed class SignalThreshold
{
    internal SignalThreshold(SignalId signal, Level from)
    {
        Signal = signal;
        ExactFrom = from;
    }

    /// <summary>The signal.</summary>
    public SignalId Signal { get; }

    /// <summary>The level from which it matters, above 0 and at most 1.</summary>
    public decimal From => ExactFrom.Value;

    internal Level ExactFrom { get; }
}
