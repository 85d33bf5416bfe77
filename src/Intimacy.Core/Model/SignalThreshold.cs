namespace Intimacy.Core.Model;

/// <summary>A signal and the level from which it matters. Immutable.</summary>
public sealed class SignalThreshold
{
    internal SignalThreshold(SignalId signal, int fromMillionths)
    {
        Signal = signal;
        FromMillionths = fromMillionths;
    }

    /// <summary>The signal.</summary>
    public SignalId Signal { get; }

    /// <summary>The level from which it matters, above 0 and at most 1.</summary>
    public decimal From => FromMillionths / 1_000_000m;

    internal int FromMillionths { get; }
}
