using System.Runtime.Intrinsics;
using Intimacy.Core.Model;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>The worst, the least or the n-th of several signals, for all rows of a block. The same as <see cref="Rules.RuleEvaluator"/> reads of one.</summary>
internal static class SignalCombination
{
    /// <param name="rule">How they are combined.</param>
    /// <param name="members">The signals.</param>
    /// <param name="block">The rows.</param>
    /// <param name="combined">Where the result goes: no point where too little was answered.</param>
    public static void Read(Rule rule, LevelSource[] members, VectorBlock block, LevelRows combined)
    {
        var memory = new LevelRows(stackalloc int[LevelRows.Spans * VectorBlock.Rows]);
        var scope = new LevelRows(stackalloc int[LevelRows.Spans * VectorBlock.Rows]);
        Start(combined, rule.Combination);
        Start(scope);
        Span<Vector256<int>> greatest = stackalloc Vector256<int>[rule.Combination == RuleCombination.SeveralOf ? rule.AtLeast * LevelRows.Spans * (VectorBlock.Rows / Lanes.IntCount) : 0];
        greatest.Clear();
        foreach (LevelSource member in members)
        {
            LevelRows rows = memory;
            if (member.TryGet(block, out LevelRows found))
                rows = found;
            else
                member.Read(block, memory);
            switch (rule.Combination)
            {
                case RuleCombination.AllOf:
                    TakeLeast(combined, rows);
                    break;
                case RuleCombination.SeveralOf:
                    TakeSeveral(greatest, rows, rule.AtLeast);
                    break;
                default:
                    TakeWorst(combined, rows);
                    break;
            }

            Count(scope, rows);
        }

        if (rule.Combination == RuleCombination.SeveralOf)
            Finish(greatest, combined, rule.AtLeast);
        if (rule.Combination is RuleCombination.AllOf or RuleCombination.SeveralOf)
            LeaveOut(combined, scope, rule.Combination == RuleCombination.SeveralOf ? rule.AtLeast : int.MaxValue);
    }

    private static void Start(LevelRows combined, RuleCombination combination)
    {
        bool isLeast = combination == RuleCombination.AllOf;
        combined.Point.Fill(isLeast ? int.MaxValue : -1);
        combined.Low.Fill(isLeast ? int.MaxValue : 0);
        combined.High.Fill(isLeast ? int.MaxValue : -1);
    }

    /// <summary>How many were answered; whether one is open; whether one is in scope.</summary>
    private static void Start(LevelRows scope)
    {
        scope.Point.Clear();
        scope.Low.Clear();
        scope.High.Clear();
    }

    private static void TakeWorst(LevelRows combined, LevelRows rows)
    {
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.IntCount)
        {
            Lanes.Store(Vector256.Max(Lanes.Load(combined.Point, row), Lanes.Load(rows.Point, row)), combined.Point, row);
            Lanes.Store(Vector256.Max(Lanes.Load(combined.Low, row), Lanes.Load(rows.Low, row)), combined.Low, row);
            Lanes.Store(Vector256.Max(Lanes.Load(combined.High, row), Lanes.Load(rows.High, row)), combined.High, row);
        }
    }

    /// <summary>Out of scope counts as no concern.</summary>
    private static void TakeLeast(LevelRows combined, LevelRows rows)
    {
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.IntCount)
        {
            Lanes.Store(Vector256.Min(Lanes.Load(combined.Point, row), Vector256.Max(Vector256<int>.Zero, Lanes.Load(rows.Point, row))), combined.Point, row);
            Lanes.Store(Vector256.Min(Lanes.Load(combined.Low, row), Lanes.Load(rows.Low, row)), combined.Low, row);
            Lanes.Store(Vector256.Min(Lanes.Load(combined.High, row), Vector256.Max(Vector256<int>.Zero, Lanes.Load(rows.High, row))), combined.High, row);
        }
    }

    private static void TakeSeveral(Span<Vector256<int>> greatest, LevelRows rows, int atLeast)
    {
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.IntCount)
        {
            Span<Vector256<int>> of = greatest.Slice(row / Lanes.IntCount * atLeast * LevelRows.Spans, atLeast * LevelRows.Spans);
            Greatest.Insert(of[..atLeast], Lanes.Load(rows.Point, row));
            Greatest.Insert(of.Slice(atLeast, atLeast), Lanes.Load(rows.Low, row));
            Greatest.Insert(of[(2 * atLeast)..], Lanes.Load(rows.High, row));
        }
    }

    private static void Finish(Span<Vector256<int>> greatest, LevelRows combined, int atLeast)
    {
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.IntCount)
        {
            Span<Vector256<int>> of = greatest.Slice(row / Lanes.IntCount * atLeast * LevelRows.Spans, atLeast * LevelRows.Spans);
            Lanes.Store(of[atLeast - 1], combined.Point, row);
            Lanes.Store(of[(2 * atLeast) - 1], combined.Low, row);
            Lanes.Store(of[^1], combined.High, row);
        }
    }

    private static void Count(LevelRows scope, LevelRows rows)
    {
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.IntCount)
        {
            Vector256<int> has = Vector256.GreaterThanOrEqual(Lanes.Load(rows.Point, row), Vector256<int>.Zero);
            Vector256<int> inScope = Vector256.GreaterThanOrEqual(Lanes.Load(rows.High, row), Vector256<int>.Zero);
            Lanes.Store(Lanes.Load(scope.Point, row) - has, scope.Point, row);
            Lanes.Store(Lanes.Load(scope.Low, row) | Vector256.AndNot(inScope, has), scope.Low, row);
            Lanes.Store(Lanes.Load(scope.High, row) | inScope, scope.High, row);
        }
    }

    /// <summary>There is a point where enough was answered, or something and nothing is open; and nothing at all where nothing is in scope.</summary>
    private static void LeaveOut(LevelRows combined, LevelRows scope, int enough)
    {
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.IntCount)
        {
            Vector256<int> answered = Lanes.Load(scope.Point, row);
            Vector256<int> has = Vector256.GreaterThanOrEqual(answered, Vector256.Create(enough))
                | Vector256.AndNot(Vector256.GreaterThan(answered, Vector256<int>.Zero), Lanes.Load(scope.Low, row));
            Lanes.Store(Lanes.Load(combined.Point, row) | ~has, combined.Point, row);
            Lanes.Store(Lanes.Load(combined.High, row) | ~Lanes.Load(scope.High, row), combined.High, row);
        }
    }
}
