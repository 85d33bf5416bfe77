namespace Intimacy.Core.Model;

/// <summary>
/// The two summary indices. They are never joined into one number: positive and negative views of a relationship form
/// separable dimensions (Fincham and Linfield 1997).
/// </summary>
public enum IndexKind
{
    /// <summary>How much of the positive signs is there; 100 is most.</summary>
    Presence,

    /// <summary>How much of the warning signs is there; 100 is most.</summary>
    Absence,
}
