namespace Intimacy.Core.Model;

/// <summary>How far a citation was checked against a public record.</summary>
public enum Verification
{
    /// <summary>Not found; only the citation itself is given.</summary>
    Unverified,

    /// <summary>Found, but for a detail that stays unchecked.</summary>
    PartlyVerified,

    /// <summary>Title, journal and DOI match a record that was read.</summary>
    Verified,
}
