using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Intimacy.Core.Rules;

namespace Intimacy.Core.Batch.Vectors;

/// <content>Where the tier of the strategy holds, and how an end of its priority is compared without a division.</content>
internal sealed partial class StrategyKernel
{
    private void ReadTier(VectorBlock block)
    {
        // Without a point the strategy could still leave scope altogether.
        ReadTier(block, SeverityEnd.Low, block.AnsweredWeights, block.CertainTier(_ordinal));
        ReadTier(block, SeverityEnd.High, block.Weights, block.PossibleTier(_ordinal));
    }

    private void ReadTier(VectorBlock block, SeverityEnd end, ReadOnlySpan<byte> weights, Span<byte> tier)
    {
        Span<byte> also = block.Condition(0);
        Span<byte> only = block.Condition(1);
        _alsoWhen.Read(block, end, also);
        if (_onlyWhen.IsEmpty)
            only.Fill(byte.MaxValue);
        else
            _onlyWhen.Read(block, end, only);
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.Count)
        {
            Vector256<byte> holds = Lanes.Load(also, row) | (Reaches(block, end, _tierFrom, row) & Lanes.Load(only, row));
            Lanes.Store(holds & Lanes.IsPositive(Lanes.Load(weights, row)), tier, row);
        }
    }

    /// <summary>An end of the priority reaches a number of hundredths where the total reaches as many times the weight: at most 255 million.</summary>
    private static Vector256<byte> Reaches(VectorBlock block, SeverityEnd end, int hundredths, int row)
    {
        ReadOnlySpan<int> totals = block.Totals(end);
        return Lanes.NarrowMasks(
            Reaches(block, totals, hundredths, row),
            Reaches(block, totals, hundredths, row + Lanes.IntCount),
            Reaches(block, totals, hundredths, row + (2 * Lanes.IntCount)),
            Reaches(block, totals, hundredths, row + (3 * Lanes.IntCount)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Reaches(VectorBlock block, ReadOnlySpan<int> totals, int hundredths, int row) =>
        Vector256.GreaterThanOrEqual(Lanes.Load(totals, row), Lanes.WidenEight(block.Weights, row) * (hundredths * LevelsPerHundredth));
}
