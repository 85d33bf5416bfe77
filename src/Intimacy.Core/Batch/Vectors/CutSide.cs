using System.Runtime.Intrinsics;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>On which side of a cut the scores of 32 rows lie, as masks: surely above, perhaps above, whether that and an estimate are known, and whether anything is in scope.</summary>
internal readonly record struct CutSide(Vector256<byte> IsMuch, Vector256<byte> CanBeMuch, Vector256<byte> IsKnown, Vector256<byte> IsInScope)
{
    /// <summary>A record prints its values; these come from answers.</summary>
    public override string ToString() => nameof(CutSide);
}
