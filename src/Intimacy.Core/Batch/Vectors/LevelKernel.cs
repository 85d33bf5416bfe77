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
        Span<int> points = block.Levels(at, SeverityEnd.Point);
        Span<int> lows = block.Levels(at, SeverityEnd.Low);
        Span<int> highs = block.Levels(at, SeverityEnd.High);
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.IntCount)
        {
            Vector256<int> answered = Lanes.WidenEight(block.Answered(at), row);
            Vector256<int> inScope = Lanes.WidenEight(block.InScope(at), row);
            Vector256<int> sum = Lanes.WidenEight(block.Sums(at), row);
            Vector256<int> concern = group.IsAbsence ? sum : answered - sum;
            Vector256<int> nothing = Vector256.Equals(inScope, Vector256<int>.Zero);
            Vector256<float> perSum = Vector256.Create((float)Millionths) / Vector256.ConvertToSingle(inScope);
            Vector256<float> perAnswer = Vector256.Create((float)Millionths) / Vector256.ConvertToSingle(answered);
            Lanes.Store(Level(concern, perAnswer, answered) | Vector256.Equals(answered, Vector256<int>.Zero), points, row);
            Lanes.Store(Vector256.AndNot(Level(concern, perSum, inScope), nothing), lows, row);
            Lanes.Store(Level(concern + inScope - answered, perSum, inScope) | nothing, highs, row);
        }
    }

    /// <summary>A sum of at most 255 times a million fits 32 bits; a float of the quotient is off by less than a quarter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Level(Vector256<int> sum, Vector256<float> perSum, Vector256<int> weight) =>
        Lanes.Floor(Vector256.ConvertToSingle(sum) * perSum, sum * Millionths, weight);
}
