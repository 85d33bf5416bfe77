namespace Intimacy.Core.Couples;

/// <summary>Whether there is a joint report.</summary>
public enum JointStatus
{
    /// <summary>There is none. Never says why, nor whose choice it was.</summary>
    Unavailable,

    /// <summary>Both released something.</summary>
    Available,
}
