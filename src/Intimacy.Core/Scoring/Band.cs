namespace Intimacy.Core.Scoring;

/// <summary>A score in one of three bands, 100 being well. The cut-offs are editorial.</summary>
public enum Band
{
    /// <summary>Too little was answered, or what was answered was not released.</summary>
    Unknown,

    /// <summary>Below the lower cut-off.</summary>
    Concern,

    /// <summary>Between the cut-offs.</summary>
    Middle,

    /// <summary>From the upper cut-off on.</summary>
    Well,
}
