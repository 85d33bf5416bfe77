using System.Runtime.Intrinsics;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>Reads the pattern of many rows: where both indices lie, and what weighs beside them. Immutable and thread-safe.</summary>
internal sealed class PatternKernel
{
    private const int FirstTier = 1;
    private readonly CutKernel _presence;
    private readonly CutKernel _absence;
    private readonly CutKernel[] _below;
    private readonly bool _canBeUneven;
    private readonly byte _muchLittle;
    private readonly byte _muchMuch;
    private readonly byte _littleLittle;
    private readonly byte _littleMuch;
    private readonly byte _undetermined;
    private readonly byte _uneven;
    private readonly Unsettling[] _answers;
    private readonly ConditionKernel _withheld;
    private readonly int[] _ordinals;

    /// <param name="signals">The signals of the checklist.</param>
    /// <param name="strategies">Every strategy of the catalog, in its order.</param>
    public PatternKernel(VectorSignals signals, StrategyKernel[] strategies)
    {
        PatternTable table = signals.Scoring.Catalog.Patterns;
        _presence = new CutKernel(GroupIndex.Of(IndexKind.Presence), table.PresenceCut);
        _absence = new CutKernel(GroupIndex.Of(IndexKind.Absence), table.AbsenceCut);
        _below = [.. table.UnevenBelow.Select(c => new CutKernel(GroupIndex.Of(c.Dimension), c.Below))];
        byte PlaceOf(Pattern pattern) => (byte)table.All.IndexOf(pattern);
        (_muchLittle, _muchMuch, _littleLittle, _littleMuch) = (PlaceOf(table.MuchLittle), PlaceOf(table.MuchMuch), PlaceOf(table.LittleLittle), PlaceOf(table.LittleMuch));
        (_undetermined, _canBeUneven) = (PlaceOf(table.Undetermined), table.Uneven is not null);
        _uneven = PlaceOf(table.Uneven ?? table.Undetermined);
        _withheld = new ConditionKernel(signals, [.. signals.Scoring.Catalog.Strategies.SelectMany(s => s.WithheldFrom)]);
        Uses = signals.TakeUsed();
        _ordinals = [.. Enumerable.Range(0, strategies.Length).Where(i => strategies[i].Tier == FirstTier)];
        _answers = _canBeUneven ? [.. ReadAnswers(signals.Scoring)] : [];
    }

    /// <summary>The groups that it uses as signals.</summary>
    public int[] Uses { get; }

    /// <summary>The strategies whose tier it asks for.</summary>
    public IEnumerable<int> Needed => _canBeUneven ? _ordinals : [];

    /// <summary>Writes the place of the pattern of each row in <see cref="PatternTable.All"/>.</summary>
    public void Read(VectorBlock block, Span<byte> column)
    {
        if (_canBeUneven)
        {
            _withheld.Read(block, SeverityEnd.Low, block.Condition(0));
            _withheld.Read(block, SeverityEnd.High, block.Condition(1));
        }

        for (int row = 0; row < VectorBlock.Rows; row += Lanes.Count)
        {
            CutSide presence = _presence.Read(block, row);
            CutSide absence = _absence.Read(block, row);
            Vector256<byte> pattern = Vector256.ConditionalSelect(
                presence.IsMuch,
                Vector256.ConditionalSelect(absence.IsMuch, Vector256.Create(_muchMuch), MuchLittle(block, row)),
                Vector256.ConditionalSelect(absence.IsMuch, Vector256.Create(_littleMuch), Vector256.Create(_littleLittle)));
            Lanes.Store(Vector256.ConditionalSelect(presence.IsKnown & absence.IsKnown, pattern, Vector256.Create(_undetermined)), column, row);
        }
    }

    /// <summary>Uneven where something weighs for certain, undetermined where it still could.</summary>
    private Vector256<byte> MuchLittle(VectorBlock block, int row)
    {
        if (!_canBeUneven)
            return Vector256.Create(_muchLittle);
        Vector256<byte> certain = Vector256<byte>.Zero;
        Vector256<byte> possible = Vector256<byte>.Zero;
        foreach (ref readonly Unsettling sign in _answers.AsSpan())
        {
            Vector256<byte> answers = Lanes.Load(block.Answers(sign.Sign), row);
            certain |= sign.Certain.At(answers);
            possible |= sign.Possible.At(answers);
        }

        certain |= Lanes.Load(block.Condition(0), row);
        possible |= Lanes.Load(block.Condition(1), row);
        foreach (int ordinal in _ordinals)
        {
            certain |= Lanes.Load(block.CertainTier(ordinal), row);
            possible |= Lanes.Load(block.PossibleTier(ordinal), row);
        }

        foreach (CutKernel cut in _below)
        {
            CutSide side = cut.Read(block, row);
            certain |= Vector256.AndNot(side.IsInScope, side.CanBeMuch);
            possible |= Vector256.AndNot(side.IsInScope, side.IsMuch);
        }

        return Vector256.ConditionalSelect(certain, Vector256.Create(_uneven), Vector256.ConditionalSelect(possible, Vector256.Create(_undetermined), Vector256.Create(_muchLittle)));
    }

    /// <summary>Guard signs at their level, and answers at their very worst in the dimensions that the catalog names.</summary>
    private static IEnumerable<Unsettling> ReadAnswers(CompiledScoring scoring)
    {
        HashSet<int> atWorst = [.. scoring.Catalog.Patterns.UnevenAtWorst.SelectMany(d => scoring.PositionsOf(d).ToArray())];
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

    /// <summary>A sign of which an answer forbids the headline, or still could.</summary>
    private readonly record struct Unsettling(int Sign, ByteTable Certain, ByteTable Possible);
}
