using System.Runtime.Intrinsics;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>Where the levels of one signal come from: looked up by the answer to a sign, or worked out of an index or a dimension. Immutable and thread-safe.</summary>
internal sealed class LevelSource
{
    private readonly int _sign = -1;
    private readonly int _group;
    private readonly IntTable _point;
    private readonly IntTable _low;
    private readonly IntTable _high;

    private LevelSource(int group) => _group = group;

    private LevelSource(IntTable none, IntTable zero) => (_sign, _point, _low, _high) = (0, none, zero, none);

    private LevelSource(CompiledScoring scoring, int sign)
    {
        _sign = sign;
        SignalReading At(int place) => scoring.Concern(sign, AnswerIndex.SlotAt(place, scoring.Checklist.Signs[sign].Scale));
        _point = IntTable.Of(place => At(place).Point.Millionths);
        _low = IntTable.Of(place => At(place).Low.Millionths);
        _high = IntTable.Of(place => At(place).High.Millionths);
    }

    /// <summary>A sign that the checklist leaves out.</summary>
    public static LevelSource OutOfScope { get; } = new(IntTable.Of(_ => -1), IntTable.Of(_ => 0));

    public static LevelSource Of(GroupIndex group) => new(group.Position);

    public static LevelSource Of(CompiledScoring scoring, int sign) => new(scoring, sign);

    /// <summary>The levels as they stand in the block, where they do: of an index or a dimension.</summary>
    public bool TryGet(VectorBlock block, out LevelRows rows)
    {
        rows = _sign < 0
            ? new LevelRows(block.Levels(_group, SeverityEnd.Point), block.Levels(_group, SeverityEnd.Low), block.Levels(_group, SeverityEnd.High))
            : default;
        return _sign < 0;
    }

    /// <summary>Looks the levels of a sign up.</summary>
    public void Read(VectorBlock block, LevelRows rows)
    {
        ReadOnlySpan<byte> answers = block.Answers(_sign);
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.IntCount)
        {
            Vector256<int> places = Lanes.WidenEight(answers, row);
            Lanes.Store(_point.At(places), rows.Point, row);
            Lanes.Store(_low.At(places), rows.Low, row);
            Lanes.Store(_high.At(places), rows.High, row);
        }
    }
}
