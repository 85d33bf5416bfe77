using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>
/// The hundredths of a score for many rows. The one division of integers is done as one division of floats for each weight and a multiplication for
/// each sum, a hair too large and cut off: for every sum and weight up to 255 that is the same, which a test tries one by one.
/// </summary>
internal static class ScoreKernel
{
    private const int Hundredths = 10_000;

    /// <summary>1 + 2^-22: more than what rounding can take away, and less than what is missing to the next whole number.</summary>
    private const float AHairMore = 1.0000002f;

    /// <summary>Hundredths of an estimate; <paramref name="none"/> where there is none.</summary>
    public static void Point(VectorBlock block, int group, ushort none, Span<ushort> column)
    {
        ReadOnlySpan<byte> sums = block.Sums(group);
        ReadOnlySpan<byte> weights = block.Answered(group);
        ReadOnlySpan<byte> known = block.HasEstimate(group);
        for (int row = 0; row < VectorBlock.Rows; row += Pair)
        {
            Vector256<int> first = Select(known, row, Quotient(Lanes.WidenEight(sums, row), PerSum(weights, row)), none);
            Vector256<int> second = Select(known, row + Lanes.IntCount, Quotient(Lanes.WidenEight(sums, row + Lanes.IntCount), PerSum(weights, row + Lanes.IntCount)), none);
            Lanes.Store(Lanes.NarrowNumbers(first, second), column, row);
        }
    }

    /// <summary>Hundredths of what is certain and of what is still possible; 0 and all where nothing is in scope.</summary>
    public static void Ends(VectorBlock block, int group, Span<ushort> low, Span<ushort> high)
    {
        for (int row = 0; row < VectorBlock.Rows; row += Pair)
        {
            (Vector256<int> low0, Vector256<int> high0) = Ends(block, group, row);
            (Vector256<int> low1, Vector256<int> high1) = Ends(block, group, row + Lanes.IntCount);
            Lanes.Store(Lanes.NarrowNumbers(low0, low1), low, row);
            Lanes.Store(Lanes.NarrowNumbers(high0, high1), high, row);
        }
    }

    private const int Pair = 2 * Lanes.IntCount;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<int> Low, Vector256<int> High) Ends(VectorBlock block, int group, int row)
    {
        ReadOnlySpan<byte> inScope = block.InScope(group);
        Vector256<int> weight = Lanes.WidenEight(inScope, row);
        Vector256<int> sum = Lanes.WidenEight(block.Sums(group), row);
        Vector256<int> open = weight - Lanes.WidenEight(block.Answered(group), row);
        Vector256<float> perSum = PerSum(inScope, row);
        return (Select(inScope, row, Quotient(sum, perSum), 0), Select(inScope, row, Quotient(sum + open, perSum), Hundredths));
    }

    /// <summary>Of a weight of zero it is anything; nobody takes that.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> PerSum(ReadOnlySpan<byte> weights, int row) =>
        Vector256.Create((float)Hundredths) / Vector256.ConvertToSingle(Lanes.WidenEight(weights, row)) * AHairMore;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Quotient(Vector256<int> sum, Vector256<float> perSum) => Lanes.Truncate(Vector256.ConvertToSingle(sum) * perSum);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Select(ReadOnlySpan<byte> mask, int row, Vector256<int> number, int none) =>
        Vector256.ConditionalSelect(Vector256.Equals(Lanes.WidenEight(mask, row), Vector256<int>.Zero), Vector256.Create(none), number);
}
