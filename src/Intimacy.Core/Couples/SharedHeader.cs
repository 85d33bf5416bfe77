using Intimacy.Core.Model;

namespace Intimacy.Core.Couples;

/// <summary>What a projection that holds anything says of itself.</summary>
internal sealed record SharedHeader(string CatalogVersion, string Wording, string Partner, DateOnly Date, Checklist Checklist)
{
    /// <summary>Null where the file names none, as older ones.</summary>
    public string? Scoring { get; init; }

    /// <summary>A record prints its values; a partner's label is nobody else's business.</summary>
    public override string ToString() => nameof(SharedHeader);
}
