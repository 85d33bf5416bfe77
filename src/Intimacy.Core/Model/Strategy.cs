using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>A way to grow emotional intimacy, such as spending more time together. Immutable.</summary>
public sealed class Strategy
{
    internal Strategy()
    {
    }

    /// <summary>The id, such as <c>increase-time-together</c>.</summary>
    [CatalogId(CatalogIdKind.Strategy)]
    public string Id { get; internal init; } = "";

    /// <summary>The title that a person reads.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>What it means, in a sentence or two.</summary>
    public string About { get; internal init; } = "";

    /// <summary>The precedence, or null for none.</summary>
    public Precedence? Precedence { get; internal init; }

    /// <summary>Contexts under which the strategy is set aside: nobody is told to have fun after a loss.</summary>
    public ImmutableArray<Context> Excludes { get; internal init; } = [];

    /// <summary>
    /// Any of these lifts the strategy over the floor of what is recommended, as long as anything at all speaks for it: one answer about
    /// trust may be worth a talk, though its priority is low. Empty for none.
    /// </summary>
    public ImmutableArray<SignalCondition> RecommendedWhen { get; internal init; } = [];

    /// <summary>
    /// Any of these withholds the strategy from a partner's own recommendations, whatever its priority: nobody who is belittled is told
    /// to open up. While one holds, practices are for one person alone.
    /// </summary>
    public ImmutableArray<SignalCondition> WithheldFrom { get; internal init; } = [];

    /// <summary>What stands behind the strategy.</summary>
    public ImmutableArray<Claim> Claims { get; internal init; } = [];

    internal int Ordinal { get; init; }
}
