namespace Intimacy.Core.Model;

/// <summary>What a <see cref="SignalId"/> speaks of.</summary>
public enum SignalKind
{
    /// <summary>The concern of one sign.</summary>
    Sign,

    /// <summary>The concern of a dimension: 1 where the dimension is at its lowest.</summary>
    Dimension,

    /// <summary>The concern of an index: little presence, or much absence.</summary>
    Index,

    /// <summary>The level of a context.</summary>
    Context,

    /// <summary>By how much an index has declined over a history, where that was found to be more than chance; nothing without a history.</summary>
    Trend,
}
