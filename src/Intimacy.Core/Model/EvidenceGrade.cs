namespace Intimacy.Core.Model;

/// <summary>What stands behind a claim.</summary>
public enum EvidenceGrade
{
    /// <summary>Advice of the source article or of this library; no study is cited.</summary>
    Editorial,

    /// <summary>A cited study measured something near it; cause and effect are open.</summary>
    Suggested,

    /// <summary>A cited study measured this.</summary>
    Supported,
}
