using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>
/// Compares one score with a cut. It reaches the cut where its sum reaches that part of its weight, so no division is needed; of the part in lowest
/// terms, such as three fifths, sixteen bits are enough for most cuts. Immutable and thread-safe.
/// </summary>
internal sealed class CutKernel
{
    private const int Hundredths = 10_000;
    private readonly int _group;
    private readonly bool _isZero;
    private readonly bool _isShort;
    private readonly int _numerator;
    private readonly int _denominator;

    public CutKernel(GroupIndex group, Points cut)
    {
        Fraction part = Fraction.Of(cut.Hundredths, Hundredths);
        (_group, _isZero, _isShort) = (group.Position, cut.Hundredths == 0, part.Denominator <= ushort.MaxValue / byte.MaxValue);
        (_numerator, _denominator) = ((int)part.Numerator, (int)part.Denominator);
    }

    public CutSide Read(VectorBlock block, int row)
    {
        Vector256<byte> sum = Lanes.Load(block.Sums(_group), row);
        Vector256<byte> weight = Lanes.Load(block.InScope(_group), row);
        Vector256<byte> most = sum + (weight - Lanes.Load(block.Answered(_group), row));

        // Of nothing in scope the low end is 0, and the high end all there is: 0 reaches any part of 0.
        Vector256<byte> inScope = Lanes.IsPositive(weight);
        Vector256<byte> low = _isZero ? Vector256<byte>.AllBitsSet : Reaches(sum, weight) & inScope;
        Vector256<byte> high = Reaches(most, weight);
        return new CutSide(low, high, Lanes.Load(block.HasEstimate(_group), row) & (low | ~high), inScope);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<byte> Reaches(Vector256<byte> sum, Vector256<byte> weight)
    {
        if (!_isShort)
            return ReachesInLong(sum, weight);
        Vector256<ushort> numerator = Vector256.Create((ushort)_numerator);
        Vector256<ushort> denominator = Vector256.Create((ushort)_denominator);
        (Vector256<ushort> sum0, Vector256<ushort> sum1) = Vector256.Widen(sum);
        (Vector256<ushort> weight0, Vector256<ushort> weight1) = Vector256.Widen(weight);
        return Vector256.Narrow(
            Vector256.GreaterThanOrEqual(sum0 * denominator, weight0 * numerator), Vector256.GreaterThanOrEqual(sum1 * denominator, weight1 * numerator));
    }

    private Vector256<byte> ReachesInLong(Vector256<byte> sum, Vector256<byte> weight)
    {
        (Vector256<int> sum0, Vector256<int> sum1, Vector256<int> sum2, Vector256<int> sum3) = Lanes.Widen(sum);
        (Vector256<int> weight0, Vector256<int> weight1, Vector256<int> weight2, Vector256<int> weight3) = Lanes.Widen(weight);
        return Lanes.NarrowMasks(
            Vector256.GreaterThanOrEqual(sum0 * _denominator, weight0 * _numerator),
            Vector256.GreaterThanOrEqual(sum1 * _denominator, weight1 * _numerator),
            Vector256.GreaterThanOrEqual(sum2 * _denominator, weight2 * _numerator),
            Vector256.GreaterThanOrEqual(sum3 * _denominator, weight3 * _numerator));
    }
}
