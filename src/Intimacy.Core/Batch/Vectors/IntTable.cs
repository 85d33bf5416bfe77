using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>A whole number for each of sixteen places, looked up for eight rows at once. Immutable.</summary>
internal readonly record struct IntTable(Vector256<int> Lower, Vector256<int> Upper)
{
    private const int Half = 8;

    public static IntTable Of(Func<int, int> valueAt)
    {
        Span<int> values = stackalloc int[AnswerIndex.Places];
        for (int i = 0; i < values.Length; i++)
            values[i] = valueAt(i);
        return new IntTable(Vector256.Create<int>(values[..Half]), Vector256.Create<int>(values[Half..]));
    }

    /// <param name="places">From 0 to 15 each.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<int> At(Vector256<int> places)
    {
        if (Avx512F.VL.IsSupported)
            return Avx512F.VL.PermuteVar8x32x2(Lower, places, Upper);
        return Avx2.IsSupported
            ? Vector256.ConditionalSelect(Vector256.GreaterThan(places, Vector256.Create(Half - 1)), Avx2.PermuteVar8x32(Upper, places), Avx2.PermuteVar8x32(Lower, places))
            : OneByOne(places);
    }

    private Vector256<int> OneByOne(Vector256<int> places)
    {
        Span<int> values = stackalloc int[Half];
        for (int i = 0; i < Half; i++)
        {
            int place = places.GetElement(i);
            values[i] = place < Half ? Lower.GetElement(place) : Upper.GetElement(place - Half);
        }

        return Vector256.Create<int>(values);
    }
}
