using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>The cut-offs and the pattern of each of the four combinations. Immutable.</summary>
public sealed class PatternTable
{
    internal PatternTable()
    {
    }

    /// <summary>Presence is "much" from here on.</summary>
    public Points PresenceCut { get; internal init; }

    /// <summary>Absence is "much" from here on.</summary>
    public Points AbsenceCut { get; internal init; }

    /// <summary>An estimate this near to a cut-off is a close call.</summary>
    public Points CloseCall { get; internal init; }

    /// <summary>Where the cut-offs come from.</summary>
    public Basis Basis { get; internal init; }

    /// <summary>Much presence, little absence.</summary>
    public Pattern MuchLittle { get; internal init; } = null!;

    /// <summary>Much presence, much absence.</summary>
    public Pattern MuchMuch { get; internal init; } = null!;

    /// <summary>Little presence, little absence.</summary>
    public Pattern LittleLittle { get; internal init; } = null!;

    /// <summary>Little presence, much absence.</summary>
    public Pattern LittleMuch { get; internal init; } = null!;

    /// <summary>The answers do not tell.</summary>
    public Pattern Undetermined { get; internal init; } = null!;

    /// <summary>All five, the undetermined one last.</summary>
    public ImmutableArray<Pattern> Patterns => [MuchLittle, MuchMuch, LittleLittle, LittleMuch, Undetermined];

    internal Pattern At(bool muchPresence, bool muchAbsence) => (muchPresence, muchAbsence) switch
    {
        (true, false) => MuchLittle,
        (true, true) => MuchMuch,
        (false, false) => LittleLittle,
        _ => LittleMuch,
    };
}
