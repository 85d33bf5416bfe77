using System.Runtime.Intrinsics;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>Reads the pattern of many rows: where both indices lie, and what weighs beside them. Immutable and thread-safe.</summary>
internal sealed class PatternKernel
{
    private const int Hundredths = 10_000;
    private const int FirstTier = 1;
    private readonly PatternTable _table;
    private readonly Unsettling[] _answers;
    private readonly ConditionKernel _withheld;
    private readonly int[] _ordinals;

    /// <param name="signals">The signals of the checklist.</param>
    /// <param name="strategies">Every strategy of the catalog, in its order.</param>
    public PatternKernel(VectorSignals signals, StrategyKernel[] strategies)
    {
        _table = signals.Scoring.Catalog.Patterns;
        _withheld = new ConditionKernel(signals, [.. signals.Scoring.Catalog.Strategies.SelectMany(s => s.WithheldFrom)]);
        Uses = signals.TakeUsed();
        _ordinals = [.. Enumerable.Range(0, strategies.Length).Where(i => strategies[i].Tier == FirstTier)];
        _answers = _table.Uneven is null ? [] : [.. ReadAnswers(signals.Scoring)];
    }

    /// <summary>The groups that it uses as signals.</summary>
    public int[] Uses { get; }

    /// <summary>The strategies whose tier it asks for.</summary>
    public IEnumerable<int> Needed => _table.Uneven is null ? [] : _ordinals;

    /// <summary>Writes the place of the pattern of each row in <see cref="PatternTable.All"/>.</summary>
    public void Read(VectorBlock block, Span<byte> column)
    {
        for (int row = 0; row < VectorBlock.Rows; row += Lanes.Count)
        {
            Side presence = SideOf(block, GroupIndex.Of(IndexKind.Presence).Position, _table.PresenceCut, row);
            Side absence = SideOf(block, GroupIndex.Of(IndexKind.Absence).Position, _table.AbsenceCut, row);
            Vector256<byte> pattern = Vector256.ConditionalSelect(
                presence.IsMuch,
                Vector256.ConditionalSelect(absence.IsMuch, PlaceOf(_table.MuchMuch), MuchLittle(block, row)),
                Vector256.ConditionalSelect(absence.IsMuch, PlaceOf(_table.LittleMuch), PlaceOf(_table.LittleLittle)));
            Lanes.Store(Vector256.ConditionalSelect(presence.IsKnown & absence.IsKnown, pattern, PlaceOf(_table.Undetermined)), column, row);
        }
    }

    /// <summary>Uneven where something weighs for certain, undetermined where it still could.</summary>
    private Vector256<byte> MuchLittle(VectorBlock block, int row)
    {
        if (_table.Uneven is null)
            return PlaceOf(_table.MuchLittle);
        Vector256<byte> certain = Vector256<byte>.Zero;
        Vector256<byte> possible = Vector256<byte>.Zero;
        foreach (ref readonly Unsettling sign in _answers.AsSpan())
        {
            Vector256<byte> answers = Lanes.Load(block.Answers(sign.Sign), row);
            certain |= sign.Certain.At(answers);
            possible |= sign.Possible.At(answers);
        }

        certain |= _withheld.Hold(block, row, SeverityEnd.Low);
        possible |= _withheld.Hold(block, row, SeverityEnd.High);
        foreach (int ordinal in _ordinals)
        {
            certain |= Lanes.Load(block.CertainTier(ordinal), row);
            possible |= Lanes.Load(block.PossibleTier(ordinal), row);
        }

        foreach (DimensionCut cut in _table.UnevenBelow)
        {
            int group = GroupIndex.Of(cut.Dimension).Position;
            Vector256<byte> inScope = Lanes.IsPositive(Lanes.Load(block.InScope(group), row));
            Side side = SideOf(block, group, cut.Below, row);
            certain |= Vector256.AndNot(inScope, side.CanBeMuch);
            possible |= Vector256.AndNot(inScope, side.IsMuch);
        }

        return Vector256.ConditionalSelect(
            certain, PlaceOf(_table.Uneven), Vector256.ConditionalSelect(possible, PlaceOf(_table.Undetermined), PlaceOf(_table.MuchLittle)));
    }

    /// <summary>Low reaches the cut where the sum reaches that part of the weight; no division is needed to compare.</summary>
    private static Side SideOf(VectorBlock block, int group, Points cut, int row)
    {
        Vector256<byte> sum = Lanes.Load(block.Sums(group), row);
        Vector256<byte> inScope = Lanes.Load(block.InScope(group), row);
        Vector256<byte> most = sum + (inScope - Lanes.Load(block.Answered(group), row));

        // Of nothing in scope the low end is 0, and the high end all there is: 0 reaches any part of 0.
        Vector256<byte> empty = Vector256.Equals(inScope, Vector256<byte>.Zero);
        Vector256<byte> low = cut.Hundredths == 0 ? Vector256<byte>.AllBitsSet : Vector256.AndNot(Reaches(sum, inScope, cut), empty);
        Vector256<byte> high = Reaches(most, inScope, cut);
        return new Side(low, high, Lanes.Load(block.HasEstimate(group), row) & (low | ~high));
    }

    /// <summary>By a fraction in lowest terms sixteen bits are enough for most cuts: 60.00 is three fifths.</summary>
    private static Vector256<byte> Reaches(Vector256<byte> sum, Vector256<byte> weight, Points cut)
    {
        Fraction part = Fraction.Of(cut.Hundredths, Hundredths);
        return part.Denominator <= ushort.MaxValue / byte.MaxValue
            ? ReachesInShort(sum, weight, (ushort)part.Numerator, (ushort)part.Denominator)
            : ReachesInLong(sum, weight, cut.Hundredths);
    }

    private static Vector256<byte> ReachesInShort(Vector256<byte> sum, Vector256<byte> weight, ushort numerator, ushort denominator)
    {
        (Vector256<ushort> sum0, Vector256<ushort> sum1) = Vector256.Widen(sum);
        (Vector256<ushort> weight0, Vector256<ushort> weight1) = Vector256.Widen(weight);
        return Vector256.Narrow(
            Vector256.GreaterThanOrEqual(sum0 * denominator, weight0 * numerator), Vector256.GreaterThanOrEqual(sum1 * denominator, weight1 * numerator));
    }

    private static Vector256<byte> ReachesInLong(Vector256<byte> sum, Vector256<byte> weight, int hundredths)
    {
        (Vector256<int> sum0, Vector256<int> sum1, Vector256<int> sum2, Vector256<int> sum3) = Lanes.Widen(sum);
        (Vector256<int> weight0, Vector256<int> weight1, Vector256<int> weight2, Vector256<int> weight3) = Lanes.Widen(weight);
        return Lanes.NarrowMasks(
            Vector256.GreaterThanOrEqual(sum0 * Hundredths, weight0 * hundredths),
            Vector256.GreaterThanOrEqual(sum1 * Hundredths, weight1 * hundredths),
            Vector256.GreaterThanOrEqual(sum2 * Hundredths, weight2 * hundredths),
            Vector256.GreaterThanOrEqual(sum3 * Hundredths, weight3 * hundredths));
    }

    private Vector256<byte> PlaceOf(Pattern pattern) => Vector256.Create((byte)_table.All.IndexOf(pattern));

    /// <summary>Guard signs at their level, and answers at their very worst in the dimensions that the catalog names.</summary>
    private IEnumerable<Unsettling> ReadAnswers(CompiledScoring scoring)
    {
        HashSet<int> atWorst = [.. _table.UnevenAtWorst.SelectMany(d => scoring.PositionsOf(d).ToArray())];
        for (int i = 0; i < scoring.Checklist.Signs.Length; i++)
        {
            (int position, Sign sign) = (i, scoring.Checklist.Signs[i]);
            if (sign.GuardFrom is null && !atWorst.Contains(position))
                continue;
            bool IsCertain(AnswerSlot slot) => slot.IsAnswered
                && (slot.In(sign.Scale).Value >= sign.GuardFrom || (atWorst.Contains(position) && scoring.Concern(position, slot).Point == Level.Full));
            yield return new Unsettling(
                position,
                ByteTable.Where(place => IsCertain(AnswerIndex.SlotAt(place, sign.Scale))),
                ByteTable.Where(place => AnswerIndex.SlotAt(place, sign.Scale) is var slot && (slot.IsOpen || IsCertain(slot))));
        }
    }

    /// <summary>On which side of a cut a score lies: surely above, perhaps above, and whether that and an estimate are known.</summary>
    private readonly record struct Side(Vector256<byte> IsMuch, Vector256<byte> CanBeMuch, Vector256<byte> IsKnown);

    /// <summary>A sign of which an answer forbids the headline, or still could.</summary>
    private readonly record struct Unsettling(int Sign, ByteTable Certain, ByteTable Possible);
}
