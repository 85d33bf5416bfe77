using System.Runtime.Intrinsics;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>
/// One signal of eight rows in millionths, as <see cref="Scoring.SignalReading"/> has it of one: -1 for no point and for out of scope; and the same as masks.
/// </summary>
internal readonly record struct Levels(Vector256<int> Point, Vector256<int> Low, Vector256<int> High, Vector256<int> InScope, Vector256<int> Has)
{
    /// <summary>A record prints its values; these come from answers.</summary>
    public override string ToString() => nameof(Levels);
}
