using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Intimacy.Core.Rules;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>A rule of which a signal is an index or a dimension: its levels are worked out in millionths. Immutable and thread-safe.</summary>
internal sealed class SignalRule(CompiledRule rule, LevelSource[] members)
{
    private const int Millionths = 1_000_000;

    private readonly Vector256<int> _from = Vector256.Create(rule.Rule.ExactFrom.Millionths);
    private readonly Vector256<int> _to = Vector256.Create(rule.Rule.ExactTo.Millionths);
    private readonly Vector256<int> _range = Vector256.Create(rule.Rule.ExactTo.Millionths - rule.Rule.ExactFrom.Millionths);
    private readonly float _perLevel = (float)Millionths / (rule.Rule.ExactTo.Millionths - rule.Rule.ExactFrom.Millionths);

    /// <summary>Adds what the rule says of each row to the totals of its strategy.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="isHighNeeded">Whether the totals of the high end are wanted.</param>
    public void Add(VectorBlock block, bool isHighNeeded)
    {
        if (members.Length == 1 && members[0].TryGet(block, out LevelRows only))
        {
            Add(block, only, isHighNeeded);
            return;
        }

        var combined = new LevelRows(stackalloc int[LevelRows.Spans * VectorBlock.Rows]);
        SignalCombination.Read(rule.Rule, members, block, combined);
        Add(block, combined, isHighNeeded);
    }

    private void Add(VectorBlock block, LevelRows levels, bool isHighNeeded)
    {
        AddWeights(levels.High, block.Weights);
        AddWeights(levels.Point, block.AnsweredWeights);
        Span<int> points = block.Totals(SeverityEnd.Point);
        Span<int> lows = block.Totals(SeverityEnd.Low);
        Span<int> highs = block.Totals(SeverityEnd.High);
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.IntCount)
        {
            Vector256<int> point = Lanes.Load(levels.Point, row);
            Vector256<int> has = Vector256.GreaterThanOrEqual(point, Vector256<int>.Zero);
            Add(points, row, Severity(point) & has);
            Add(lows, row, Severity(Lanes.Load(levels.Low, row)) & has);
            if (!isHighNeeded)
                continue;
            Vector256<int> high = Lanes.Load(levels.High, row);
            Vector256<int> severity = Vector256.ConditionalSelect(has, Severity(high), Vector256.Create(Millionths));
            Add(highs, row, severity & Vector256.GreaterThanOrEqual(high, Vector256<int>.Zero));
        }
    }

    /// <summary>Its weight, where there is a level.</summary>
    private void AddWeights(ReadOnlySpan<int> levels, Span<byte> weights)
    {
        Vector256<byte> weight = Vector256.Create((byte)rule.Weight);
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.Count)
        {
            // No level is below 0, and so is its sign alone.
            Vector256<byte> none = Lanes.NarrowMasks(
                Lanes.Load(levels, row) >> 31,
                Lanes.Load(levels, row + Lanes.IntCount) >> 31,
                Lanes.Load(levels, row + (2 * Lanes.IntCount)) >> 31,
                Lanes.Load(levels, row + (3 * Lanes.IntCount)) >> 31);
            Lanes.Store(Lanes.Load(weights, row) + Vector256.AndNot(weight, none), weights, row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(Span<int> totals, int row, Vector256<int> severity) =>
        Lanes.Store(Lanes.Load(totals, row) + (severity * rule.Weight), totals, row);

    /// <summary>(signal - from) / (to - from) in millionths, rounded down. A float of the quotient is off by less than a quarter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<int> Severity(Vector256<int> level)
    {
        Vector256<int> above = level - _from;
        Vector256<int> severity = Lanes.Floor(Vector256.ConvertToSingle(above) * _perLevel, above * Millionths, _range);
        return Vector256.ConditionalSelect(Vector256.GreaterThanOrEqual(level, _to), Vector256.Create(Millionths), severity) & Vector256.GreaterThan(level, _from);
    }
}
