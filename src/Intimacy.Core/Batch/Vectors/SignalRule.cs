using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Intimacy.Core.Model;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

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
    public void Add(VectorBlock block)
    {
        Vector256<byte> weight = Vector256.Create((byte)rule.Weight);
        Span<Vector256<int>> inScope = stackalloc Vector256<int>[Lanes.Count / Lanes.IntCount];
        Span<Vector256<int>> has = stackalloc Vector256<int>[Lanes.Count / Lanes.IntCount];
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.Count)
        {
            for (int i = 0; i < inScope.Length; i++)
                (inScope[i], has[i]) = Add(block, row + (i * Lanes.IntCount));
            Lanes.Store(Lanes.Load(block.Weights, row) + (weight & Lanes.NarrowMasks(inScope[0], inScope[1], inScope[2], inScope[3])), block.Weights, row);
            Lanes.Store(Lanes.Load(block.AnsweredWeights, row) + (weight & Lanes.NarrowMasks(has[0], has[1], has[2], has[3])), block.AnsweredWeights, row);
        }
    }

    private (Vector256<int> InScope, Vector256<int> HasPoint) Add(VectorBlock block, int row)
    {
        Levels levels = rule.Rule.Combination switch
        {
            RuleCombination.AllOf => All(block, row),
            RuleCombination.SeveralOf => Several(block, row),
            _ => Worst(block, row),
        };
        Add(block.Totals(SeverityEnd.Point), row, Severity(levels.Point) & levels.Has);
        Add(block.Totals(SeverityEnd.Low), row, Severity(levels.Low) & levels.Has);
        Vector256<int> high = Vector256.ConditionalSelect(levels.Has, Severity(levels.High), Vector256.Create(Millionths));
        Add(block.Totals(SeverityEnd.High), row, high & levels.InScope);
        return (levels.InScope, levels.Has);
    }

    private void Add(Span<int> totals, int row, Vector256<int> severity) =>
        Lanes.Store(Lanes.Load(totals, row) + (severity * rule.Weight), totals, row);

    private Levels Worst(VectorBlock block, int row)
    {
        Vector256<int> point = Vector256.Create(-1);
        Vector256<int> low = Vector256<int>.Zero;
        Vector256<int> high = Vector256.Create(-1);
        foreach (LevelSource member in members)
        {
            Levels reading = member.Read(block, row);
            point = Vector256.Max(point, reading.Point);
            low = Vector256.Max(low, reading.Low);
            high = Vector256.Max(high, reading.High);
        }

        return new Levels(point, low, high, ~Vector256.LessThan(high, Vector256<int>.Zero), ~Vector256.LessThan(point, Vector256<int>.Zero));
    }

    private Levels All(VectorBlock block, int row)
    {
        Vector256<int> point = Vector256.Create(int.MaxValue);
        (Vector256<int> low, Vector256<int> high) = (point, point);
        Scope scope = default;
        foreach (LevelSource member in members)
        {
            Levels reading = member.Read(block, row);
            scope = scope.With(reading);
            point = Vector256.Min(point, Vector256.Max(reading.Point, Vector256<int>.Zero));
            low = Vector256.Min(low, reading.Low);
            high = Vector256.Min(high, Vector256.Max(reading.High, Vector256<int>.Zero));
        }

        return new Levels(point, low, high, scope.InScope, Vector256.AndNot(Vector256.GreaterThan(scope.Answered, Vector256<int>.Zero), scope.Open));
    }

    private Levels Several(VectorBlock block, int row)
    {
        int atLeast = rule.Rule.AtLeast;
        Span<Vector256<int>> points = stackalloc Vector256<int>[atLeast];
        Span<Vector256<int>> lows = stackalloc Vector256<int>[atLeast];
        Span<Vector256<int>> highs = stackalloc Vector256<int>[atLeast];
        points.Clear();
        lows.Clear();
        highs.Clear();
        Scope scope = default;
        foreach (LevelSource member in members)
        {
            Levels reading = member.Read(block, row);
            scope = scope.With(reading);
            Greatest.Insert(points, reading.Point);
            Greatest.Insert(lows, reading.Low);
            Greatest.Insert(highs, reading.High);
        }

        Vector256<int> has = Vector256.GreaterThanOrEqual(scope.Answered, Vector256.Create(atLeast))
            | Vector256.AndNot(Vector256.GreaterThan(scope.Answered, Vector256<int>.Zero), scope.Open);
        return new Levels(points[^1], lows[^1], highs[^1], scope.InScope, has);
    }

    /// <summary>(signal - from) / (to - from) in millionths, rounded down. A float of the quotient is off by less than a quarter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<int> Severity(Vector256<int> level)
    {
        Vector256<int> above = level - _from;
        Vector256<int> severity = Lanes.Floor(Vector256.ConvertToSingle(above) * _perLevel, above * Millionths, _range);
        return Vector256.ConditionalSelect(Vector256.GreaterThanOrEqual(level, _to), Vector256.Create(Millionths), severity) & Vector256.GreaterThan(level, _from);
    }

    /// <summary>What of a rule was answered, what is open, and whether any of it is in scope.</summary>
    private readonly record struct Scope(Vector256<int> InScope, Vector256<int> Answered, Vector256<int> Open)
    {
        public Scope With(in Levels reading) => new(InScope | reading.InScope, Answered - reading.Has, Open | Vector256.AndNot(reading.InScope, reading.Has));
    }
}
