using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>One observable thing that a person answers on a scale; the psychometric term is item. Immutable.</summary>
public sealed class Sign
{
    internal Sign(
        int ordinal,
        string id,
        SignPolarity polarity,
        Scale scale,
        IndexKind? index,
        ImmutableArray<DimensionWeight> dimensions,
        SignTraits traits,
        string statement,
        string because)
    {
        Ordinal = ordinal;
        Id = id;
        Polarity = polarity;
        Scale = scale;
        Index = index;
        Dimensions = dimensions;
        IsDelicate = traits.IsDelicate;
        IsConfidential = traits.ConcernAbove is not null;
        ConcernAbove = traits.ConcernAbove;
        GuardFrom = traits.GuardFrom;
        Statement = statement;
        Because = because;
    }

    /// <summary>The id, such as <c>loneliness</c>. Part of the public contract of a catalog.</summary>
    public string Id { get; }

    /// <summary>Which way the sign points.</summary>
    public SignPolarity Polarity { get; }

    /// <summary>The scale on which it is answered.</summary>
    public Scale Scale { get; }

    /// <summary>The index to which it counts with weight 1, or null for none.</summary>
    public IndexKind? Index { get; }

    /// <summary>The dimensions to which it counts; may be empty.</summary>
    public ImmutableArray<DimensionWeight> Dimensions { get; }

    /// <summary>Whether the sign is delicate: not used in anything joint unless its owner shares every answer.</summary>
    public bool IsDelicate { get; }

    /// <summary>
    /// Whether the sign is confidential: it counts to no score and no rule, is never released, and is left out of JSON unless asked for.
    /// </summary>
    public bool IsConfidential { get; }

    /// <summary>For a confidential sign: a score value above this one is a concern. Otherwise null.</summary>
    public int? ConcernAbove { get; }

    /// <summary>For a guard sign: from this score value on, the focus is not simply to maintain. Otherwise null.</summary>
    public int? GuardFrom { get; }

    /// <summary>The statement that a person answers.</summary>
    public string Statement { get; }

    /// <summary>What a concern on this sign means, as a reason in a report.</summary>
    public string Because { get; }

    internal int Ordinal { get; }
}
