namespace Intimacy.Core.Couples;

/// <summary>
/// On how many of the things that both released both are on the good side: the idea of positive couple agreement. Where both are
/// concerned it counts as none. Immutable.
/// </summary>
public sealed class PositiveAgreement
{
    internal PositiveAgreement(Model.SignalKind counted, int bothWell, int compared)
    {
        Counted = counted;
        BothWell = bothWell;
        Compared = compared;
    }

    /// <summary>What was counted: signs where both released answers, dimensions otherwise.</summary>
    public Model.SignalKind Counted { get; }

    /// <summary>How many both see as well.</summary>
    public int BothWell { get; }

    /// <summary>How many could be compared; where this is 0 nothing can be said.</summary>
    public int Compared { get; }
}
