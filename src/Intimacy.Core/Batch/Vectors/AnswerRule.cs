using System.Runtime.Intrinsics;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>
/// A rule on signs alone. Its few levels are numbered by size, so that the worst, the least or the n-th of several answers is one among small
/// numbers, and what it adds to a priority is looked up. Immutable and thread-safe.
/// </summary>
internal sealed partial class AnswerRule
{
    /// <summary>Number 0 stands for no level at all.</summary>
    private const int MostLevels = AnswerIndex.Places - 1;

    private readonly RuleCombination _combination;
    private readonly int _atLeast;
    private readonly byte _weight;
    private readonly byte _zero;
    private readonly byte _full;
    private readonly Member[] _members;
    private readonly IntTable _added;

    private AnswerRule(CompiledRule rule, CompiledScoring scoring, int[] levels)
    {
        (_combination, _atLeast, _weight) = (rule.Rule.Combination, rule.Rule.AtLeast, (byte)rule.Weight);
        byte NumberOf(Level level) => (byte)(Array.BinarySearch(levels, level.Millionths) + 1);
        (_zero, _full) = (NumberOf(Level.Zero), NumberOf(Level.Full));
        _members = new Member[rule.Members.Length];
        for (int i = 0; i < _members.Length; i++)
        {
            SignalIndex index = rule.Members[i].Index;
            SignalReading At(int place) => ReadingAt(scoring, index, place);
            _members[i] = new Member(
                Math.Max(0, index.Position),
                ByteTable.Of(place => At(place).HasPoint ? NumberOf(At(place).Point) : 0),
                ByteTable.Of(place => At(place).IsInScope ? NumberOf(At(place).High) : 0),
                ByteTable.Where(place => At(place).IsOpen));
        }

        _added = IntTable.Of(number => number is 0 || number > levels.Length ? 0 : rule.Weight * RuleEvaluator.Severity(rule.Rule, new Level(levels[number - 1])).Millionths);
    }

    /// <summary>The rule made ready; null where it has other signals than signs, or too many different levels.</summary>
    public static AnswerRule? Of(CompiledRule rule, CompiledScoring scoring)
    {
        var levels = new SortedSet<int> { Level.Zero.Millionths, Level.Full.Millionths };
        foreach (RuleMember member in rule.Members)
        {
            if (member.Signal.Kind != SignalKind.Sign)
                return null;
            for (int option = 0; !member.Index.IsLeftOut && option < scoring.Checklist.Signs[member.Index.Position].Scale.Options.Length; option++)
                levels.Add(scoring.Concern(member.Index.Position, AnswerSlot.Of(option)).Point.Millionths);
        }

        return levels.Count <= MostLevels ? new AnswerRule(rule, scoring, [.. levels]) : null;
    }

    /// <summary>Adds what the rule says of each row to the totals of its strategy. Its lowest severity is its point, or nothing.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="isHighNeeded">Whether the totals of the high end are wanted.</param>
    public void Add(VectorBlock block, bool isHighNeeded)
    {
        Span<byte> points = stackalloc byte[VectorBlock.Rows];
        Span<byte> highs = stackalloc byte[VectorBlock.Rows];
        Vector256<byte> weight = Vector256.Create(_weight);
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.Count)
        {
            (Vector256<byte> point, Vector256<byte> high) = _combination switch
            {
                RuleCombination.AllOf => All(block, row),
                RuleCombination.SeveralOf => Several(block, row),
                _ => Worst(block, row),
            };
            Lanes.Store(Lanes.Load(block.Weights, row) + (weight & Lanes.IsPositive(high)), block.Weights, row);
            Lanes.Store(Lanes.Load(block.AnsweredWeights, row) + (weight & Lanes.IsPositive(point)), block.AnsweredWeights, row);
            Lanes.Store(point, points, row);
            Lanes.Store(high, highs, row);
        }

        Add(points, block.Totals(SeverityEnd.Point));
        if (isHighNeeded)
            Add(highs, block.Totals(SeverityEnd.High));
    }

    private void Add(ReadOnlySpan<byte> numbers, Span<int> totals)
    {
        IntTable added = _added;
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.IntCount)
            Lanes.Store(Lanes.Load(totals, row) + added.At(Lanes.WidenEight(numbers, row)), totals, row);
    }

    /// <summary>A sign that the checklist leaves out is out of scope, whatever stands at another.</summary>
    private static SignalReading ReadingAt(CompiledScoring scoring, SignalIndex index, int place) => index.IsLeftOut
        ? SignalReading.OutOfScope
        : scoring.Concern(index.Position, AnswerIndex.SlotAt(place, scoring.Checklist.Signs[index.Position].Scale));

    private readonly record struct Member(int Sign, ByteTable Point, ByteTable High, ByteTable Open);
}
