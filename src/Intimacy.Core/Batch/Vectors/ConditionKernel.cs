using System.Collections.Immutable;
using Intimacy.Core.Model;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>Conditions any of which is enough, for many rows. Contexts are the same for all of them and settled once. Immutable and thread-safe.</summary>
internal sealed class ConditionKernel
{
    private readonly ThresholdKernel[][] _any;

    public ConditionKernel(VectorSignals signals, ImmutableArray<SignalCondition> conditions)
    {
        var any = new List<ThresholdKernel[]>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (SignalCondition condition in conditions)
        {
            // Several strategies may share one; said twice it holds no more often.
            if (!seen.Add(string.Join(' ', condition.AllOf.Select(t => $"{t.Signal} {t.ExactFrom.Millionths}"))))
                continue;
            if (All(signals, condition.AllOf) is { } all)
                any.Add(all);
        }

        _any = [.. any];
        IsEmpty = conditions.IsEmpty;
    }

    /// <summary>Whether there is no condition at all; not the same as one that never holds.</summary>
    public bool IsEmpty { get; }

    /// <summary>Finds the rows in which one of them holds, as far as that end goes.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="end">The end of every signal that counts.</param>
    /// <param name="rows">Where the masks go.</param>
    public void Read(VectorBlock block, SeverityEnd end, Span<byte> rows)
    {
        rows.Clear();
        Span<byte> all = block.Conjunction;
        foreach (ThresholdKernel[] condition in _any)
        {
            if (condition.Length == 1)
            {
                condition[0].Read(block, end, MaskUse.Or, rows);
                continue;
            }

            // Of situations alone, which are settled already, nothing is left to ask.
            if (condition.Length == 0)
                all.Fill(byte.MaxValue);
            for (int i = 0; i < condition.Length; i++)
                condition[i].Read(block, end, i == 0 ? MaskUse.Set : MaskUse.And, all);
            for (int row = 0; row < VectorBlock.Rows; row += Lanes.Count)
                Lanes.Store(Lanes.Load(rows, row) | Lanes.Load(all, row), rows, row);
        }
    }

    /// <summary>Null where one of them is never reached.</summary>
    private static ThresholdKernel[]? All(VectorSignals signals, ImmutableArray<SignalThreshold> thresholds)
    {
        var all = new List<ThresholdKernel>();
        foreach (SignalThreshold threshold in thresholds)
        {
            switch (threshold.Signal.Kind)
            {
                case SignalKind.Context when signals.ContextOf(threshold.Signal) >= threshold.ExactFrom:
                    break;
                case SignalKind.Sign when !signals.Scoring.Layout.Of(threshold.Signal).IsLeftOut:
                    all.Add(new ThresholdKernel(signals.Scoring, signals.Scoring.Layout.Of(threshold.Signal).Position, threshold.ExactFrom));
                    break;
                case SignalKind.Dimension or SignalKind.Index:
                    all.Add(new ThresholdKernel(signals.Use(GroupIndex.Of(threshold.Signal)), threshold.ExactFrom));
                    break;
                default:
                    return null;
            }
        }

        return [.. all];
    }
}
