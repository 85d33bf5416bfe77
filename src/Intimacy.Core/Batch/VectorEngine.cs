using System.Runtime.Intrinsics;
using Intimacy.Core.Batch.Vectors;
using Intimacy.Core.Model;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Batch;

/// <summary>Many rows at once, in vectors, for catalogs whose numbers fit them: the same bits as <see cref="RowEngine"/>.</summary>
internal sealed class VectorEngine : IBlockEngine
{
    private readonly BatchPlan _batch;
    private readonly VectorPlan _plan;
    private readonly VectorBlock _block;

    public VectorEngine(BatchPlan batch, VectorPlan plan)
    {
        (_batch, _plan) = (batch, plan);
        _block = new VectorBlock(batch.Readers.Length, plan.Groups.Length, plan.Strategies.Length);
    }

    public bool TryScore(AnswerColumns answers, int start, int count, ScoreColumns scores)
    {
        if (!TryRead(answers, start, count))
            return false;
        _plan.Sum(_block);
        WriteScores(scores, start, count);
        if (scores.TopStrategies.IsEmpty && scores.Priorities.IsEmpty && scores.Patterns.IsEmpty)
            return true;
        _plan.Rank(_block, NeedOf(scores));
        WritePatterns(scores, start, count);
        WritePriorities(scores, start, count);
        WriteTop(scores, start, count);
        return true;
    }

    public void Clear() => _block.Clear();

    private static RankingNeed NeedOf(ScoreColumns scores)
    {
        if (!scores.Priorities.IsEmpty)
            return RankingNeed.Intervals;
        return scores.TopStrategies.IsEmpty ? RankingNeed.Tiers : RankingNeed.Order;
    }

    private bool TryRead(AnswerColumns answers, int start, int count)
    {
        for (int sign = 0; sign < _batch.Readers.Length; sign++)
        {
            ReadOnlySpan<byte> column = _batch.Codings[sign].Sign.IsConfidential ? [] : answers.From(sign, start);
            if (column.IsEmpty)
                _block.Answers(sign).Fill(AnswerIndex.Open);
            else if (!_batch.Readers[sign].TryRead(column, answers.Stride, _block.Answers(sign), count))
                return false;
        }

        return true;
    }

    private void WriteScores(ScoreColumns scores, int start, int count)
    {
        WriteScore(scores.Presence, GroupIndex.Of(IndexKind.Presence), start, count);
        WriteScore(scores.Absence, GroupIndex.Of(IndexKind.Absence), start, count);
        for (int d = 0; d < scores.Dimensions.Length; d++)
            WriteScore(scores.Dimensions[d], GroupIndex.Of(_batch.Compiled.Catalog.Dimensions[d]), start, count);
    }

    private void WriteScore(IntervalColumns columns, GroupIndex group, int start, int count)
    {
        if (!columns.Point.IsEmpty)
        {
            Span<ushort> column = Place(columns.Point, start, count, _block.Column);
            ScoreKernel.Point(_block, group.Position, ScoreColumns.NoNumber, column);
            Finish(columns.Point, start, count, column);
        }

        if (columns.Low.IsEmpty && columns.High.IsEmpty)
            return;
        Span<ushort> low = columns.Low.IsEmpty ? _block.Column : Place(columns.Low, start, count, _block.Column);
        Span<ushort> high = columns.High.IsEmpty ? _block.OtherColumn : Place(columns.High, start, count, _block.OtherColumn);
        ScoreKernel.Ends(_block, group.Position, low, high);
        Finish(columns.Low, start, count, low);
        Finish(columns.High, start, count, high);
    }

    private void WritePatterns(ScoreColumns scores, int start, int count)
    {
        if (scores.Patterns.IsEmpty)
            return;
        Span<byte> column = Place(scores.Patterns, start, count, _block.Bytes);
        _plan.Patterns.Read(_block, column);
        Finish(scores.Patterns, start, count, column);
    }

    private void WritePriorities(ScoreColumns scores, int start, int count)
    {
        for (int s = 0; s < scores.Priorities.Length; s++)
        {
            WritePriority(scores.Priorities[s].Point, s, SeverityEnd.Point, start, count);
            WritePriority(scores.Priorities[s].Low, s, SeverityEnd.Low, start, count);
            WritePriority(scores.Priorities[s].High, s, SeverityEnd.High, start, count);
        }
    }

    /// <summary>What is none as a whole number, -1, is none as 16 bits of it.</summary>
    private void WritePriority(Memory<ushort> target, int strategy, SeverityEnd end, int start, int count)
    {
        if (target.IsEmpty)
            return;
        Span<ushort> column = Place(target, start, count, _block.Column);
        ReadOnlySpan<int> priorities = _block.Priorities(strategy, end);
        for (int row = 0; row < VectorBlock.Rows; row += 2 * Lanes.IntCount)
            Lanes.NarrowNumbers(Lanes.Load(priorities, row), Lanes.Load(priorities, row + Lanes.IntCount)).CopyTo(column[row..]);
        Finish(target, start, count, column);
    }

    private void WriteTop(ScoreColumns scores, int start, int count)
    {
        if (scores.TopStrategies.IsEmpty)
            return;
        Span<Vector256<byte>> top = stackalloc Vector256<byte>[Math.Min(scores.TopStrategies.Length, _plan.Strategies.Length)];
        Span<byte> rows = stackalloc byte[Lanes.Count];
        for (int row = 0; row < count; row += Lanes.Count)
        {
            _plan.Ranks.Rank(_block, row, top);
            int length = Math.Min(Lanes.Count, count - row);
            for (int place = 0; place < scores.TopStrategies.Length; place++)
            {
                if (scores.TopStrategies[place].IsEmpty)
                    continue;
                (place < top.Length ? top[place] : Vector256<byte>.AllBitsSet).CopyTo(rows);
                rows[..length].CopyTo(scores.TopStrategies[place].Span[(start + row)..]);
            }
        }
    }

    /// <summary>The caller's own memory where a whole block goes there, and otherwise a place beside it.</summary>
    private static Span<T> Place<T>(Memory<T> target, int start, int count, Span<T> beside) => count == VectorBlock.Rows ? target.Span.Slice(start, count) : beside;

    private static void Finish<T>(Memory<T> target, int start, int count, Span<T> written)
    {
        if (count != VectorBlock.Rows && !target.IsEmpty)
            written[..count].CopyTo(target.Span[start..]);
    }
}
