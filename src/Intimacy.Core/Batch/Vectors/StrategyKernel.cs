using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Intimacy.Core.Model;
using Intimacy.Core.Rules;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>Priority, tier and recommendation of one strategy for many rows. Immutable and thread-safe.</summary>
internal sealed partial class StrategyKernel
{
    private const int LevelsPerHundredth = 100;
    private readonly AnswerRule[] _ofAnswers;
    private readonly SignalRule[] _ofSignals;
    private readonly ConditionKernel _onlyWhen;
    private readonly ConditionKernel _alsoWhen;
    private readonly ConditionKernel _lifts;
    private readonly ConditionKernel _withheld;
    private readonly int _tierFrom;
    private readonly int _floor;
    private readonly int _ordinal;

    private StrategyKernel(VectorSignals signals, Strategy strategy, AnswerRule[] ofAnswers, SignalRule[] ofSignals)
    {
        (_ordinal, _ofAnswers, _ofSignals) = (strategy.Ordinal, ofAnswers, ofSignals);
        Tier = strategy.Precedence?.Tier ?? CompiledPrecedence.None;
        _tierFrom = strategy.Precedence?.FromPriority.Hundredths ?? 0;
        _floor = Math.Max(1, signals.Scoring.Catalog.Settings.RecommendFrom.Hundredths);
        _onlyWhen = new ConditionKernel(signals, strategy.Precedence?.OnlyWhen ?? []);
        _alsoWhen = new ConditionKernel(signals, strategy.Precedence?.AlsoWhen ?? []);
        _lifts = new ConditionKernel(signals, strategy.RecommendedWhen);
        _withheld = new ConditionKernel(signals, strategy.WithheldFrom);
        Uses = signals.TakeUsed();
    }

    public int Tier { get; }

    /// <summary>The groups that its rules and conditions use as signals.</summary>
    public int[] Uses { get; }

    /// <summary>The kernel of a strategy; null where its rules do not fit.</summary>
    public static StrategyKernel? Of(VectorSignals signals, CompiledRules rules, Strategy strategy)
    {
        var ofAnswers = new List<AnswerRule>();
        var ofSignals = new List<SignalRule>();
        long weight = 0;
        bool isSetAside = strategy.Excludes.Any(signals.Applies);
        foreach (CompiledRule rule in isSetAside ? [] : rules.Of(strategy))
        {
            weight += rule.Weight;
            if (weight > byte.MaxValue || signals.Of(rule) is not var (answers, others))
                return null;
            if (answers is not null)
                ofAnswers.Add(answers);
            if (others is not null)
                ofSignals.Add(others);
        }

        return new StrategyKernel(signals, strategy, [.. ofAnswers], [.. ofSignals]);
    }

    /// <summary>Works out what is asked of the strategy.</summary>
    public void Rank(VectorBlock block, RankingNeed need)
    {
        bool isHighNeeded = need == RankingNeed.Intervals || Tier != CompiledPrecedence.None;
        block.Weights.Clear();
        block.AnsweredWeights.Clear();
        block.Totals(SeverityEnd.Point).Clear();
        block.Totals(SeverityEnd.High).Clear();
        foreach (AnswerRule rule in _ofAnswers)
            rule.Add(block, isHighNeeded);

        // Of answers alone the lowest severity is the point, or nothing.
        block.Totals(SeverityEnd.Point).CopyTo(block.Totals(SeverityEnd.Low));
        foreach (SignalRule rule in _ofSignals)
            rule.Add(block, isHighNeeded);
        if (Tier != CompiledPrecedence.None)
            ReadTier(block);
        if (need == RankingNeed.Tiers)
            return;
        ReadPoints(block);
        if (need == RankingNeed.Intervals)
            ReadEnds(block);
    }

    /// <summary>The priority, and where it is recommended: enough speaks for it, part of that is certain, and no answer speaks against it.</summary>
    private void ReadPoints(VectorBlock block)
    {
        Span<int> points = block.Priorities(_ordinal, SeverityEnd.Point);
        Vector256<int> floor = Vector256.Create(_floor);
        Span<byte> lifted = block.Condition(0);
        Span<byte> withheld = block.Condition(1);
        _lifts.Read(block, SeverityEnd.Low, lifted);
        _withheld.Read(block, SeverityEnd.Point, withheld);
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.Count)
        {
            Vector256<byte> enough = Lanes.NarrowMasks(
                Vector256.GreaterThanOrEqual(ReadPoint(block, points, row), floor),
                Vector256.GreaterThanOrEqual(ReadPoint(block, points, row + Lanes.IntCount), floor),
                Vector256.GreaterThanOrEqual(ReadPoint(block, points, row + (2 * Lanes.IntCount)), floor),
                Vector256.GreaterThanOrEqual(ReadPoint(block, points, row + (3 * Lanes.IntCount)), floor));
            Vector256<byte> some = Lanes.IsPositive(Lanes.Load(block.AnsweredWeights, row)) & Reaches(block, SeverityEnd.Low, 1, row);
            Vector256<byte> recommended = Vector256.AndNot(some & (enough | Lanes.Load(lifted, row)), Lanes.Load(withheld, row));
            Lanes.Store(recommended, block.Recommended(_ordinal), row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> ReadPoint(VectorBlock block, Span<int> points, int row)
    {
        Vector256<int> divisor = Lanes.WidenEight(block.AnsweredWeights, row) * LevelsPerHundredth;
        Vector256<int> point = Divide(Lanes.Load(block.Totals(SeverityEnd.Point), row), divisor, Vector256<float>.One / Vector256.ConvertToSingle(divisor));
        Lanes.Store(point, points, row);
        return point;
    }

    private void ReadEnds(VectorBlock block)
    {
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.IntCount)
        {
            Vector256<int> divisor = Lanes.WidenEight(block.Weights, row) * LevelsPerHundredth;
            Vector256<float> perTotal = Vector256<float>.One / Vector256.ConvertToSingle(divisor);
            Lanes.Store(Divide(Lanes.Load(block.Totals(SeverityEnd.Low), row), divisor, perTotal), block.Priorities(_ordinal, SeverityEnd.Low), row);
            Lanes.Store(Divide(Lanes.Load(block.Totals(SeverityEnd.High), row), divisor, perTotal), block.Priorities(_ordinal, SeverityEnd.High), row);
        }
    }

    /// <summary>
    /// Millionths per weight and then hundredths, each rounded down, are hundredths of the whole, rounded down once. At most 10,000, so that a
    /// float of it is off by far less than one. By nothing it is -1.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Divide(Vector256<int> total, Vector256<int> divisor, Vector256<float> perTotal) =>
        Lanes.Floor(Vector256.ConvertToSingle(total) * perTotal, total, divisor) | Vector256.Equals(divisor, Vector256<int>.Zero);
}
