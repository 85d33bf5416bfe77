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
    public bool Fits => _strategies.Length < LastOrdinal && _tiers.Max() < 1 << (31 - PriorityBits - OrdinalBits);

    /// <summary>Writes the best strategies of each row.</summary>
    /// <param name="block">The rows, every strategy ranked.</param>
    /// <param name="row">The first of 32 rows.</param>
    /// <param name="top">Where they go, the best in the first place: 32 rows each.</param>
    public void Rank(VectorBlock block, int row, Span<Vector256<byte>> top)
    {
        Span<Vector256<int>> greatest = stackalloc Vector256<int>[top.Length * Parts];
        greatest.Clear();
        for (int s = 0; s < _strategies.Length; s++)
        {
            Vector256<byte> recommended = _strategies[s].IsRecommended(block, row);
            Vector256<byte> tier = _tiers[s] == 0 ? Vector256<byte>.Zero : Lanes.Load(block.CertainTier(s), row);
            for (int part = 0; part < Parts; part++)
                Greatest.Insert(greatest.Slice(part * top.Length, top.Length), KeyOf(block, s, row + (part * Lanes.IntCount), Eight(recommended, part), Eight(tier, part)));
        }

        for (int place = 0; place < top.Length; place++)
        {
            Vector256<int> Ordinal(Span<Vector256<int>> keys, int part, int at) => Vector256.Create(LastOrdinal) - (keys[(part * (keys.Length / Parts)) + at] & Vector256.Create(LastOrdinal));
            top[place] = Lanes.NarrowMasks(Ordinal(greatest, 0, place), Ordinal(greatest, 1, place), Ordinal(greatest, 2, place), Ordinal(greatest, 3, place));
        }
    }

    private const int Parts = Lanes.Count / Lanes.IntCount;

    /// <summary>0 where it is not recommended; the ordinal counts down, so that the earlier of two alike is the greater.</summary>
    private Vector256<int> KeyOf(VectorBlock block, int strategy, int row, Vector256<int> recommended, Vector256<int> tier)
    {
        Vector256<int> priority = Lanes.Load(block.Priorities(strategy, SeverityEnd.Point), row);
        Vector256<int> key = (tier & Vector256.Create(_tiers[strategy] << (PriorityBits + OrdinalBits))) | (priority << OrdinalBits) | Vector256.Create(LastOrdinal - strategy);
        return key & recommended;
    }

    /// <summary>A mask of eight of 32 rows, as whole numbers.</summary>
    private static Vector256<int> Eight(Vector256<byte> mask, int part)
    {
        (Vector256<int> first, Vector256<int> second, Vector256<int> third, Vector256<int> fourth) = Lanes.WidenMask(mask);
        return part switch
        {
            0 => first,
            1 => second,
            2 => third,
            _ => fourth,
        };
    }
}
