using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>A byte for each of sixteen places, looked up for 32 rows at once. Immutable.</summary>
/// <param name="Values">The sixteen bytes twice: one look-up serves each half of a vector.</param>
internal readonly record struct ByteTable(Vector256<byte> Values)
{
    public static ByteTable Of(Func<int, int> valueAt)
    {
        Span<byte> values = stackalloc byte[AnswerIndex.Places];
        for (int i = 0; i < values.Length; i++)
            values[i] = checked((byte)valueAt(i));
        return new ByteTable(Vector256.Create(Vector128.Create<byte>(values), Vector128.Create<byte>(values)));
    }

    /// <summary>All bits where something holds, none where it does not.</summary>
    public static ByteTable Where(Func<int, bool> holdsAt) => Of(i => holdsAt(i) ? byte.MaxValue : 0);

    /// <param name="places">From 0 to 15 each.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<byte> At(Vector256<byte> places) => Avx2.IsSupported
        ? Avx2.Shuffle(Values, places)
        : Vector256.Create(At(places.GetLower()), At(places.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<byte> At(Vector128<byte> places)
    {
        if (Ssse3.IsSupported)
            return Ssse3.Shuffle(Values.GetLower(), places);
        return AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.VectorTableLookup(Values.GetLower(), places) : Vector128.Shuffle(Values.GetLower(), places);
    }
}
