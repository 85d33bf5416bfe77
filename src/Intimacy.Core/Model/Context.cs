namespace Intimacy.Core.Model;

/// <summary>
/// A fact about a couple's situation, such as living apart. It drives rules and decides which practices fit. Immutable.
/// </summary>
public sealed class Context
{
    internal Context(int ordinal, string id, ContextOwner owner, Level defaultLevel, string label, string because)
    {
        Ordinal = ordinal;
        Id = id;
        Owner = owner;
        ExactDefault = defaultLevel;
        Label = label;
        Because = because;
    }

    /// <summary>The id, such as <c>living-apart</c>.</summary>
    public string Id { get; }

    /// <summary>Whether both know it, or whether it is one partner's view that belongs to a check-in.</summary>
    public ContextOwner Owner { get; }

    /// <summary>The level where none is supplied, from 0 (does not apply) to 1 (applies in full).</summary>
    public decimal Default => ExactDefault.Value;

    /// <summary>The words that a person reads.</summary>
    public string Label { get; }

    /// <summary>What the context means, as a reason in a report.</summary>
    public string Because { get; }

    internal Level ExactDefault { get; }

    internal int Ordinal { get; }
}
