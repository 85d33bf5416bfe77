namespace Intimacy.Core.CheckIns;

/// <summary>What the confidential answers of a check-in say. Never a clearance: short questions miss many.</summary>
public enum SafetyConcern
{
    /// <summary>At least one confidential sign was skipped, not asked or said not to apply. Unknown is not safe.</summary>
    Unknown,

    /// <summary>Every confidential sign of the checklist was answered, none above the catalog's level. No reassurance.</summary>
    NotRaised,

    /// <summary>An answer above the catalog's level, or a declined one.</summary>
    Raised,
}
