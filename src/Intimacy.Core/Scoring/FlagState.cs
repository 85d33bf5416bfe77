namespace Intimacy.Core.Scoring;

/// <summary>How it stands with a flag on one answer.</summary>
public enum FlagState
{
    /// <summary>There was no answer: neither raised nor clear.</summary>
    Unknown,

    /// <summary>The answer lies below the value that raises it.</summary>
    Clear,

    /// <summary>The answer raises it.</summary>
    Raised,

    /// <summary>The question does not apply.</summary>
    NotApplicable,
}
