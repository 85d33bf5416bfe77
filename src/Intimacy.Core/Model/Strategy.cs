using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>A way to grow emotional intimacy, such as spending more time together. Immutable.</summary>
public sealed class Strategy
{
    internal Strategy(
        int ordinal,
        string id,
        string title,
        string about,
        Precedence? precedence,
        ImmutableArray<Context> excludes,
        ImmutableArray<SignalCondition> recommendedWhen,
        ImmutableArray<SignalCondition> withheldFrom,
        ImmutableArray<Claim> claims)
    {
        Ordinal = ordinal;
        Id = id;
        Title = title;
        About = about;
        Precedence = precedence;
        Excludes = excludes;
        RecommendedWhen = recommendedWhen;
        WithheldFrom = withheldFrom;
        Claims = claims;
    }

    /// <summary>The id, such as <c>increase-time-together</c>.</summary>
    public string Id { get; }

    /// <summary>The title that a person reads.</summary>
    public string Title { get; }

    /// <summary>What it means, in a sentence or two.</summary>
    public string About { get; }

    /// <summary>The precedence, or null for none.</summary>
    public Precedence? Precedence { get; }

    /// <summary>Contexts under which the strategy is set aside: nobody is told to have fun after a loss.</summary>
    public ImmutableArray<Context> Excludes { get; }

    /// <summary>
    /// Any of these lifts the strategy over the floor of what is recommended, as long as anything at all speaks for it: one answer about
    /// trust may be worth a talk, though its priority is low. Empty for none.
    /// </summary>
    public ImmutableArray<SignalCondition> RecommendedWhen { get; }

    /// <summary>
    /// Any of these withholds the strategy from a partner's own recommendations, whatever its priority: nobody who is belittled is told
    /// to open up. While one holds, practices are for one person alone.
    /// </summary>
    public ImmutableArray<SignalCondition> WithheldFrom { get; }

    /// <summary>What stands behind the strategy.</summary>
    public ImmutableArray<Claim> Claims { get; }

    internal int Ordinal { get; }
}
