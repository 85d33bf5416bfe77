using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>One observable thing that a person answers on a scale; the psychometric term is item. Immutable.</summary>
public sealed class Sign
{
    internal Sign()
    {
    }

    /// <summary>The id, such as <c>loneliness</c>. Part of the public contract of a catalog.</summary>
    [CatalogId(CatalogIdKind.Sign)]
    public string Id { get; internal init; } = "";

    /// <summary>Which way the sign points.</summary>
    public SignPolarity Polarity { get; internal init; }

    /// <summary>The scale on which it is answered.</summary>
    public Scale Scale { get; internal init; } = null!;

    /// <summary>The index to which it counts, or null for none.</summary>
    public IndexKind? Index { get; internal init; }

    /// <summary>The weight with which it counts to <see cref="Index"/>. Default 1.</summary>
    public int IndexWeight { get; internal init; } = 1;

    /// <summary>The dimensions to which it counts; may be empty.</summary>
    public ImmutableArray<DimensionWeight> Dimensions { get; internal init; } = [];

    /// <summary>Whether the sign is delicate: not used in anything joint unless its owner shares every answer.</summary>
    public bool IsDelicate { get; internal init; }

    /// <summary>
    /// Whether the sign is confidential: it counts to no score and no rule, is never released, and is left out of JSON unless asked for.
    /// </summary>
    public bool IsConfidential => ConcernAbove is not null;

    /// <summary>For a confidential sign: a score value above this one is a concern. Otherwise null.</summary>
    public int? ConcernAbove { get; internal init; }

    /// <summary>For a guard sign: from this score value on, the focus is not simply to maintain. Otherwise null.</summary>
    public int? GuardFrom { get; internal init; }

    /// <summary>From this score value on, a warning sign raises a flag of its own, whatever any score says. Otherwise null.</summary>
    public int? FlagFrom { get; internal init; }

    /// <summary>What the flag means where it is raised; empty without one.</summary>
    public string FlagText { get; internal init; } = "";

    /// <summary>The statement that a person answers.</summary>
    public string Statement { get; internal init; } = "";

    /// <summary>What a concern on this sign means, as a reason in a report; empty where no advice rests on it.</summary>
    public string Because { get; internal init; } = "";

    internal int Ordinal { get; init; }
}
