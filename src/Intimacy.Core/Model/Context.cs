namespace Intimacy.Core.Model;

/// <summary>
/// A fact about a couple's situation, such as living apart. It drives rules and decides which practices fit. Immutable.
/// </summary>
public sealed class Context
{
    internal Context()
    {
    }

    /// <summary>The id, such as <c>living-apart</c>.</summary>
    [CatalogId(CatalogIdKind.Context)]
    public string Id { get; internal init; } = "";

    /// <summary>Whether both know it, or whether it is one partner's view that belongs to a check-in.</summary>
    public ContextOwner Owner { get; internal init; }

    /// <summary>The level where none is supplied, from 0 (does not apply) to 1 (applies in full).</summary>
    public decimal Default => ExactDefault.Value;

    /// <summary>The words that a person reads.</summary>
    public string Label { get; internal init; } = "";

    /// <summary>What the context means, as a reason in a report.</summary>
    public string Because { get; internal init; } = "";

    internal Level ExactDefault { get; init; }

    internal int Ordinal { get; init; }
}
