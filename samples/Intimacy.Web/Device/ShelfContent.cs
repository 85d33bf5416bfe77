namespace Intimacy.Web.Device;

/// <summary>All that the page keeps on a device. Check-ins and what belongs to them are kept in the formats of the library, which leave confidential answers out.</summary>
internal sealed record ShelfContent
{
    /// <summary>The language of the page, as a BCP-47 tag; null for that of the browser.</summary>
    public string? Culture { get; init; }

    /// <summary>What the partner is called; null for the usual word.</summary>
    public string? PartnerWord { get; init; }

    /// <summary>Ids of contexts that both know to be so.</summary>
    public IReadOnlyList<string> Situations { get; init; } = [];

    /// <summary>Whether the owner asked for ideas for two although nothing is shared.</summary>
    public bool WantsIdeasForTwo { get; init; }

    /// <summary>A check-in that was begun: intimacy-check-in/1.</summary>
    public string? Draft { get; init; }

    /// <summary>Finished check-ins: intimacy-history/1.</summary>
    public string? History { get; init; }

    /// <summary>What the partner handed over: intimacy-shared/1.</summary>
    public string? PartnerView { get; init; }

    /// <summary>What became of practices: intimacy-practice-log/1.</summary>
    public string? Log { get; init; }

    /// <summary>What the two could enjoy: intimacy-fun-list/1.</summary>
    public string? FunList { get; init; }

    /// <summary>Ratings of that list, one of each: intimacy-fun-ratings/1. They are not shown to anybody.</summary>
    public IReadOnlyList<string> FunRatings { get; init; } = [];
}
