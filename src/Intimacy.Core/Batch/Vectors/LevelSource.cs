using System.Runtime.CompilerServices;
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Levels Read(VectorBlock block, int row)
    {
        if (_sign < 0)
            return Of(Lanes.Load(block.Levels(_group, SeverityEnd.Point), row), Lanes.Load(block.Levels(_group, SeverityEnd.Low), row), Lanes.Load(block.Levels(_group, SeverityEnd.High), row));
        Vector256<int> answers = Lanes.WidenEight(block.Answers(_sign), row);
        return Of(_point.At(answers), _low.At(answers), _high.At(answers));
    }

    private static Levels Of(Vector256<int> point, Vector256<int> low, Vector256<int> high) =>
        new(point, low, high, ~Vector256.LessThan(high, Vector256<int>.Zero), ~Vector256.LessThan(point, Vector256<int>.Zero));
}
