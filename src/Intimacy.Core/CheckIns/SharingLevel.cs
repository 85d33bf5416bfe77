namespace Intimacy.Core.CheckIns;

/// <summary>How much of a check-in its owner is willing to release to the partner.</summary>
public enum SharingLevel
{
    /// <summary>Nothing. The default.</summary>
    Nothing,

    /// <summary>Each index and dimension as well, middle, concern or unknown.</summary>
    Bands,

    /// <summary>Each index and dimension as a number.</summary>
    Scores,

    /// <summary>Every answer that is not confidential.</summary>
    Answers,
}
