using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>Something that two people could enjoy together. Immutable.</summary>
public sealed class FunIdea
{
    internal FunIdea()
    {
    }

    /// <summary>The id, such as <c>stars-outside</c>.</summary>
    [CatalogId(CatalogIdKind.FunIdea)]
    public string Id { get; internal init; } = "";

    /// <summary>What to do, in one line.</summary>
    public string Text { get; internal init; } = "";

    /// <summary>Where it comes from.</summary>
    public FunIdeaOrigin Origin { get; internal init; }

    /// <summary>Where and with whom it can be done; at least one.</summary>
    public ImmutableArray<FunIdeaSetting> Settings { get; internal init; } = [];

    /// <summary>What it costs in money.</summary>
    public Cost Cost { get; internal init; }

    /// <summary>Contexts that must all apply.</summary>
    public ImmutableArray<Context> Needs { get; internal init; } = [];

    /// <summary>Contexts none of which may apply.</summary>
    public ImmutableArray<Context> Excludes { get; internal init; } = [];
}
