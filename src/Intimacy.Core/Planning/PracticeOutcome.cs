namespace Intimacy.Core.Planning;

/// <summary>What became of a practice. There is no failing among it.</summary>
public enum PracticeOutcome
{
    /// <summary>It was done. Next time another one of its strategy goes first.</summary>
    Done,

    /// <summary>It is not for them, and is not planned any more.</summary>
    NotForUs,

    /// <summary>It has to wait. Next time a smaller one of its strategy goes first.</summary>
    Later,
}
