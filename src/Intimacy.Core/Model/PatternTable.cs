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

    /// <summary>
    /// To what <see cref="MuchLittle"/> yields where something weighs: a guard sign at its level, a strategy of the first tier, one
    /// that an answer withholds, a dimension of <see cref="UnevenBelow"/> that is missing, or an answer at its very worst in one of
    /// <see cref="UnevenAtWorst"/>. Null where the catalog has no such pattern.
    /// </summary>
    public Pattern? Uneven { get; internal init; }

    /// <summary>The dimensions without which nobody is called <see cref="MuchLittle"/>, each with its cut-off; may be empty.</summary>
    public ImmutableArray<DimensionCut> UnevenBelow { get; internal init; } = [];

    /// <summary>The dimensions in which a single answer at its very worst is enough for <see cref="Uneven"/>; may be empty.</summary>
    public ImmutableArray<Dimension> UnevenAtWorst { get; internal init; } = [];

    /// <summary>All of them, the undetermined one last.</summary>
    public ImmutableArray<Pattern> All => IsNone ? [Undetermined] : Uneven is null
        ? [MuchLittle, MuchMuch, LittleLittle, LittleMuch, Undetermined]
        : [MuchLittle, Uneven, MuchMuch, LittleLittle, LittleMuch, Undetermined];

    /// <summary>Whether the catalog is of scores alone, and the answers tell no pattern.</summary>
    public bool IsNone { get; private init; }

    /// <summary>The table of a catalog that only scores.</summary>
    internal static PatternTable None(Pattern undetermined) => new()
    {
        IsNone = true,
        PresenceCut = new Points(1),
        AbsenceCut = new Points(1),
        MuchLittle = undetermined,
        MuchMuch = undetermined,
        LittleLittle = undetermined,
        LittleMuch = undetermined,
        Undetermined = undetermined,
    };

    internal Pattern At(bool muchPresence, bool muchAbsence) => (muchPresence, muchAbsence) switch
    {
        (true, false) => MuchLittle,
        (true, true) => MuchMuch,
        (false, false) => LittleLittle,
        _ => LittleMuch,
    };
}
