using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Intimacy.Core.Model;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>Whether a signal reaches a level: looked up by the answer to a sign, or compared for an index or a dimension. Immutable and thread-safe.</summary>
internal sealed class ThresholdKernel
{
    private readonly int _sign = -1;
    private readonly int _group;
    private readonly Vector256<int> _from;
    private readonly ByteTable _point;
    private readonly ByteTable _low;
    private readonly ByteTable _high;

    public ThresholdKernel(GroupIndex group, Level from) => (_group, _from) = (group.Position, Vector256.Create(from.Millionths));

    public ThresholdKernel(CompiledScoring scoring, int sign, Level from)
    {
        _sign = sign;
        SignalReading At(int place) => scoring.Concern(sign, AnswerIndex.SlotAt(place, scoring.Checklist.Signs[sign].Scale));
        _point = ByteTable.Where(place => At(place).Point >= from);
        _low = ByteTable.Where(place => At(place).Certain >= from);
        _high = ByteTable.Where(place => At(place).High >= from);
    }

    /// <summary>Writes the rows in which the signal reaches the level, as far as that end goes: alone, or with what stands there already.</summary>
    public void Read(VectorBlock block, SeverityEnd end, MaskUse use, Span<byte> rows)
    {
        if (_sign < 0)
        {
            ReadGroup(block, end, use, rows);
            return;
        }

        ByteTable table = end switch
        {
            SeverityEnd.Point => _point,
            SeverityEnd.Low => _low,
            _ => _high,
        };
        ReadOnlySpan<byte> answers = block.Answers(_sign);
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.Count)
            Put(table.At(Lanes.Load(answers, row)), use, rows, row);
    }

    /// <summary>What is certain of a group out of scope is nothing, and its low level is 0.</summary>
    private void ReadGroup(VectorBlock block, SeverityEnd end, MaskUse use, Span<byte> rows)
    {
        ReadOnlySpan<int> levels = block.Levels(_group, end);
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.Count)
        {
            Vector256<byte> reached = Lanes.NarrowMasks(At(levels, row), At(levels, row + Lanes.IntCount), At(levels, row + (2 * Lanes.IntCount)), At(levels, row + (3 * Lanes.IntCount)));
            Put(reached & Lanes.IsPositive(Lanes.Load(block.InScope(_group), row)), use, rows, row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(Vector256<byte> reached, MaskUse use, Span<byte> rows, int row)
    {
        if (use == MaskUse.And)
            reached &= Lanes.Load(rows, row);
        else if (use == MaskUse.Or)
            reached |= Lanes.Load(rows, row);
        Lanes.Store(reached, rows, row);
    }

    private Vector256<int> At(ReadOnlySpan<int> levels, int row) => Vector256.GreaterThanOrEqual(Lanes.Load(levels, row), _from);
}
