using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>Reads an index or dimension as a signal, in millionths. Immutable and thread-safe.</summary>
internal sealed class LevelKernel(GroupIndex group)
{
    private const int Millionths = 1_000_000;

    public void Read(VectorBlock block)
    {
        int at = group.Position;
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.Count)
        {
            Vector256<byte> answered = Lanes.Load(block.Answered(at), row);
            Vector256<byte> inScope = Lanes.Load(block.InScope(at), row);
            Vector256<byte> sum = Lanes.Load(block.Sums(at), row);
            Vector256<byte> concern = group.IsAbsence ? sum : answered - sum;
            Store(concern, answered, -1, block.Levels(at, SeverityEnd.Point), row);
            Store(concern, inScope, 0, block.Levels(at, SeverityEnd.Low), row);
            Store(concern + (inScope - answered), inScope, -1, block.Levels(at, SeverityEnd.High), row);
        }
    }

    private static void Store(Vector256<byte> sum, Vector256<byte> weight, int none, Span<int> levels, int row)
    {
        (Vector256<int> sum0, Vector256<int> sum1, Vector256<int> sum2, Vector256<int> sum3) = Lanes.Widen(sum);
        (Vector256<int> weight0, Vector256<int> weight1, Vector256<int> weight2, Vector256<int> weight3) = Lanes.Widen(weight);
        Store(sum0, weight0, none, levels, row);
        Store(sum1, weight1, none, levels, row + Lanes.IntCount);
        Store(sum2, weight2, none, levels, row + (2 * Lanes.IntCount));
        Store(sum3, weight3, none, levels, row + (3 * Lanes.IntCount));
    }

    /// <summary>A sum of at most 255 times a million fits 32 bits; a float of the quotient is off by less than a quarter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<int> sum, Vector256<int> weight, int none, Span<int> levels, int row)
    {
        Vector256<float> nearly = Vector256.ConvertToSingle(sum) * Millionths / Vector256.ConvertToSingle(weight);
        Vector256<int> level = Lanes.Floor(nearly, sum * Millionths, weight);
        Lanes.Store(Vector256.ConditionalSelect(Vector256.Equals(weight, Vector256<int>.Zero), Vector256.Create(none), level), levels, row);
    }
}
