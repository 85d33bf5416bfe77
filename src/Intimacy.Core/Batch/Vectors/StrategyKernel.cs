using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Intimacy.Core.Model;
using Intimacy.Core.Rules;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>Priority, tier and recommendation of one strategy for many rows. Immutable and thread-safe.</summary>
internal sealed class StrategyKernel
{
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
    }

    public int Tier { get; }

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

    /// <summary>Works out priority and tier.</summary>
    public void Rank(VectorBlock block)
    {
        block.Weights.Clear();
        block.AnsweredWeights.Clear();
        block.Totals(SeverityEnd.Point).Clear();
        block.Totals(SeverityEnd.High).Clear();
        foreach (AnswerRule rule in _ofAnswers)
            rule.Add(block);

        // Of answers alone the lowest severity is the point, or nothing.
        block.Totals(SeverityEnd.Point).CopyTo(block.Totals(SeverityEnd.Low));
        foreach (SignalRule rule in _ofSignals)
            rule.Add(block);
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.IntCount)
        {
            Vector256<int> answered = Lanes.WidenEight(block.AnsweredWeights, row);
            Vector256<int> weight = Lanes.WidenEight(block.Weights, row);
            Divide(block, SeverityEnd.Point, answered, row);
            Divide(block, SeverityEnd.Low, weight, row);
            Divide(block, SeverityEnd.High, weight, row);
        }

        if (Tier != CompiledPrecedence.None)
            ReadTier(block);
    }

    /// <summary>All bits where it is withheld.</summary>
    public Vector256<byte> IsWithheld(VectorBlock block, int row, SeverityEnd end) => _withheld.Hold(block, row, end);

    /// <summary>All bits where enough speaks for it, part of that is certain, and no answer speaks against it.</summary>
    public Vector256<byte> IsRecommended(VectorBlock block, int row)
    {
        Vector256<byte> some = Reaches(block, SeverityEnd.Low, 1, row) & Reaches(block, SeverityEnd.Point, 0, row);
        Vector256<byte> enough = Reaches(block, SeverityEnd.Point, _floor, row) | _lifts.Hold(block, row, SeverityEnd.Low);
        return Vector256.AndNot(some & enough, _withheld.Hold(block, row, SeverityEnd.Point));
    }

    private void ReadTier(VectorBlock block)
    {
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.Count)
        {
            Vector256<byte> certain = _alsoWhen.Hold(block, row, SeverityEnd.Low)
                | (Reaches(block, SeverityEnd.Low, _tierFrom, row) & (_onlyWhen.IsEmpty ? Vector256<byte>.AllBitsSet : _onlyWhen.Hold(block, row, SeverityEnd.Low)));
            Vector256<byte> possible = _alsoWhen.Hold(block, row, SeverityEnd.High)
                | (Reaches(block, SeverityEnd.High, _tierFrom, row) & (_onlyWhen.IsEmpty ? Vector256<byte>.AllBitsSet : _onlyWhen.Hold(block, row, SeverityEnd.High)));
            Lanes.Store(certain & Reaches(block, SeverityEnd.Point, 0, row), block.CertainTier(_ordinal), row);
            Lanes.Store(possible & Reaches(block, SeverityEnd.High, 0, row), block.PossibleTier(_ordinal), row);
        }
    }

    private Vector256<byte> Reaches(VectorBlock block, SeverityEnd end, int from, int row)
    {
        ReadOnlySpan<int> priorities = block.Priorities(_ordinal, end);
        Vector256<int> least = Vector256.Create(from);
        return Lanes.NarrowMasks(
            Vector256.GreaterThanOrEqual(Lanes.Load(priorities, row), least),
            Vector256.GreaterThanOrEqual(Lanes.Load(priorities, row + Lanes.IntCount), least),
            Vector256.GreaterThanOrEqual(Lanes.Load(priorities, row + (2 * Lanes.IntCount)), least),
            Vector256.GreaterThanOrEqual(Lanes.Load(priorities, row + (3 * Lanes.IntCount)), least));
    }

    /// <summary>
    /// Millionths per weight and then hundredths, each rounded down, are hundredths of the whole, rounded down once. At most 10,000, so that a
    /// float of it is off by far less than one.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Divide(VectorBlock block, SeverityEnd end, Vector256<int> weight, int row)
    {
        const int LevelsPerHundredth = 100;
        Vector256<int> total = Lanes.Load(block.Totals(end), row);
        Vector256<int> divisor = weight * LevelsPerHundredth;
        Vector256<int> priority = Lanes.Floor(Vector256.ConvertToSingle(total) / Vector256.ConvertToSingle(divisor), total, divisor);
        Lanes.Store(priority | Vector256.Equals(weight, Vector256<int>.Zero), block.Priorities(_ordinal, end), row);
    }
}
