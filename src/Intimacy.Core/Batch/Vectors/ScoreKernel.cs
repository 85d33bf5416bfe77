using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>
/// The one division behind each number of a score. A sum of at most 255 times 10,000 is exact in a float, and its quotient by at most 255 is at least
/// 1/255 from the next whole number or is one: the nearest float to it is cut off to the same.
/// </summary>
internal static class ScoreKernel
{
    private const float Hundredths = 10_000f;

    /// <summary>Hundredths of an estimate; <paramref name="none"/> where there is none.</summary>
    public static void Point(VectorBlock block, int group, ushort none, Span<ushort> column)
    {
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.Count)
        {
            Vector256<byte> mask = Lanes.Load(block.HasEstimate(group), row);
            Quotients numbers = Divide(Lanes.Load(block.Sums(group), row), Lanes.Load(block.Answered(group), row));
            (Vector256<ushort> lower, Vector256<ushort> upper) = Vector256.Widen(mask);
            Select(lower, numbers.Lower, none).CopyTo(column[row..]);
            Select(upper, numbers.Upper, none).CopyTo(column[(row + (Lanes.Count / 2))..]);
        }
    }

    /// <summary>Hundredths of what is certain; 0 where nothing is in scope.</summary>
    public static void Low(VectorBlock block, int group, Span<ushort> column)
    {
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.Count)
            Store(Lanes.Load(block.Sums(group), row), Lanes.Load(block.InScope(group), row), 0, column, row);
    }

    /// <summary>Hundredths of what is still possible; all of them where nothing is in scope.</summary>
    public static void High(VectorBlock block, int group, Span<ushort> column)
    {
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.Count)
        {
            Vector256<byte> inScope = Lanes.Load(block.InScope(group), row);
            Store(Lanes.Load(block.Sums(group), row) + (inScope - Lanes.Load(block.Answered(group), row)), inScope, (ushort)Hundredths, column, row);
        }
    }

    private static void Store(Vector256<byte> sum, Vector256<byte> inScope, ushort none, Span<ushort> column, int row)
    {
        Quotients numbers = Divide(sum, inScope);
        (Vector256<ushort> lower, Vector256<ushort> upper) = Vector256.Widen(Lanes.IsPositive(inScope));
        Select(lower, numbers.Lower, none).CopyTo(column[row..]);
        Select(upper, numbers.Upper, none).CopyTo(column[(row + (Lanes.Count / 2))..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Quotients Divide(Vector256<byte> sum, Vector256<byte> weight)
    {
        (Vector256<int> sum0, Vector256<int> sum1, Vector256<int> sum2, Vector256<int> sum3) = Lanes.Widen(sum);
        (Vector256<int> weight0, Vector256<int> weight1, Vector256<int> weight2, Vector256<int> weight3) = Lanes.Widen(weight);
        return new Quotients(
            Lanes.NarrowNumbers(Divide(sum0, weight0), Divide(sum1, weight1)), Lanes.NarrowNumbers(Divide(sum2, weight2), Divide(sum3, weight3)));
    }

    /// <summary>By zero it gives anything; nobody takes that.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Divide(Vector256<int> sum, Vector256<int> weight) =>
        Vector256.ConvertToInt32(Vector256.ConvertToSingle(sum) * Hundredths / Vector256.ConvertToSingle(weight));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Select(Vector256<ushort> mask, Vector256<ushort> number, ushort none) =>
        Vector256.ConditionalSelect(~Vector256.Equals(mask, Vector256<ushort>.Zero), number, Vector256.Create(none));

    /// <summary>Sixteen rows each.</summary>
    private readonly record struct Quotients(Vector256<ushort> Lower, Vector256<ushort> Upper);
}
