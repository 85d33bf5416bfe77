using Intimacy.Core.Model;

namespace Intimacy.Core.CheckIns;

/// <summary>Everything of a check-in but its answers.</summary>
internal sealed class CheckInHeader
{
    public required string CatalogVersion { get; init; }

    public required string Wording { get; init; }

    /// <summary>Null where the file names none, as older ones.</summary>
    public string? Scoring { get; init; }

    public required string Partner { get; init; }

    public required DateOnly Date { get; init; }

    public SharingLevel Sharing { get; init; }

    public Context? Origin { get; init; }

    public bool SoloOnly { get; init; }

    /// <summary>Whether it was read from a file that leaves confidential answers out and shares nothing, as that of a concern does.</summary>
    public bool IsConcernForgotten { get; init; }

    public CheckInHeader With(Context? origin) => new()
    {
        CatalogVersion = CatalogVersion,
        Wording = Wording,
        Scoring = Scoring,
        Partner = Partner,
        Date = Date,
        Sharing = Sharing,
        Origin = origin,
        SoloOnly = SoloOnly,
        IsConcernForgotten = IsConcernForgotten,
    };
}
