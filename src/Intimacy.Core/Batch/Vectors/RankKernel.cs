using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Intimacy.Core.Rules;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>
/// Puts the recommended strategies of many rows in order: tier, priority and the catalog's own order are one whole number each, and the
/// greatest go first. Immutable and thread-safe.
/// </summary>
internal sealed class RankKernel
{
    private const int PriorityBits = 14;
    private const int OrdinalBits = 8;
    private const int Few = 3;
    private const int Parts = Lanes.Count / Lanes.IntCount;
    private const int LastOrdinal = (1 << OrdinalBits) - 1;
    private readonly StrategyKernel[] _strategies;
    private readonly int[] _tiers;

    public RankKernel(StrategyKernel[] strategies)
    {
        _strategies = strategies;
        int[] tiers = [.. strategies.Select(s => s.Tier).Where(t => t != CompiledPrecedence.None).Distinct().OrderDescending()];
        _tiers = [.. strategies.Select(s => Array.IndexOf(tiers, s.Tier) + 1)];
    }

    /// <summary>Whether tier, priority and order fit one number.</summary>
    public bool Fits => _strategies.Length < LastOrdinal && _tiers.Append(0).Max() < 1 << (31 - PriorityBits - OrdinalBits);

    /// <summary>Finds the best strategies of each row.</summary>
    /// <param name="block">The rows, every strategy ranked.</param>
    /// <param name="row">The first of 32 rows.</param>
    /// <param name="top">Where they go, the best in the first place: 32 rows each. Three of them go through registers.</param>
    public void Rank(VectorBlock block, int row, Span<Vector256<byte>> top)
    {
        Span<Vector256<int>> ordinals = stackalloc Vector256<int>[top.Length * Parts];
        for (int part = 0; part < Parts; part++)
        {
            Span<Vector256<int>> best = ordinals.Slice(part * top.Length, top.Length);
            if (top.Length == Few)
                (best[0], best[1], best[2]) = BestThree(block, row + (part * Lanes.IntCount));
            else
                FindBest(block, row + (part * Lanes.IntCount), best);
        }

        for (int place = 0; place < top.Length; place++)
        {
            top[place] = Lanes.NarrowMasks(
                OrdinalOf(ordinals[place]), OrdinalOf(ordinals[top.Length + place]), OrdinalOf(ordinals[(2 * top.Length) + place]), OrdinalOf(ordinals[(3 * top.Length) + place]));
        }
    }

    private (Vector256<int> First, Vector256<int> Second, Vector256<int> Third) BestThree(VectorBlock block, int row)
    {
        Vector256<int> first = Vector256<int>.Zero;
        Vector256<int> second = Vector256<int>.Zero;
        Vector256<int> third = Vector256<int>.Zero;
        for (int s = 0; s < _strategies.Length; s++)
        {
            Vector256<int> key = KeyOf(block, s, row);
            third = Vector256.Max(third, Vector256.Min(second, key));
            second = Vector256.Max(second, Vector256.Min(first, key));
            first = Vector256.Max(first, key);
        }

        return (first, second, third);
    }

    private void FindBest(VectorBlock block, int row, Span<Vector256<int>> best)
    {
        best.Clear();
        for (int s = 0; s < _strategies.Length; s++)
            Greatest.Insert(best, KeyOf(block, s, row));
    }

    /// <summary>0 where it is not recommended; the ordinal counts down, so that the earlier of two alike is the greater.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<int> KeyOf(VectorBlock block, int strategy, int row)
    {
        Vector256<int> key = (Lanes.Load(block.Priorities(strategy, SeverityEnd.Point), row) << OrdinalBits) | Vector256.Create(LastOrdinal - strategy);
        if (_tiers[strategy] != 0)
            key |= Vector256.Create(_tiers[strategy] << (PriorityBits + OrdinalBits)) & Lanes.WidenEightMasks(block.CertainTier(strategy), row);
        return key & Lanes.WidenEightMasks(block.Recommended(strategy), row);
    }

    /// <summary>Of no key it is the last one, which no strategy has.</summary>
    private static Vector256<int> OrdinalOf(Vector256<int> key) => Vector256.Create(LastOrdinal) - (key & Vector256.Create(LastOrdinal));
}
