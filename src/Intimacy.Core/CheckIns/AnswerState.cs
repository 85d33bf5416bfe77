namespace Intimacy.Core.CheckIns;

/// <summary>What is known of one sign in a check-in.</summary>
public enum AnswerState
{
    /// <summary>The question was not put. Unknown: it could be anything.</summary>
    NotAsked,

    /// <summary>The question was passed over. Unknown: it could be anything.</summary>
    Skipped,

    /// <summary>The person chose not to answer. Unknown: it could be anything.</summary>
    Declined,

    /// <summary>The sign does not apply to this couple. It leaves scores, coverage and rules.</summary>
    NotApplicable,

    /// <summary>A code of the sign's scale was given.</summary>
    Answered,
}
