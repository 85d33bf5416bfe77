using System.Collections.Immutable;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Batch;

/// <summary>One row after the other, through the very methods that make a report: for every catalog, on every machine.</summary>
internal sealed class RowEngine : IBlockEngine
{
    private readonly BatchPlan _plan;
    private readonly CompiledScoring _scoring;
    private readonly ImmutableArray<Pattern> _patterns;
    private readonly RowDecoder _rows;
    private readonly RawScore[] _sums;
    private readonly SignalReading[] _signals;
    private readonly StrategyStanding[] _standings;
    private readonly RankedStrategy[] _ranking;

    public RowEngine(BatchPlan plan)
    {
        _plan = plan;
        _scoring = plan.Compiled.Scoring;
        _patterns = plan.Compiled.Catalog.Patterns.All;
        int strategies = plan.Compiled.Catalog.Strategies.Length;
        _rows = new RowDecoder(plan.Codings);
        _sums = new RawScore[_scoring.GroupCount];
        _signals = new SignalReading[_scoring.Layout.Count];
        _standings = new StrategyStanding[strategies];
        _ranking = new RankedStrategy[strategies];
        plan.Contexts.CopyTo(_signals.AsSpan(_scoring.Layout.Contexts));
    }

    public bool TryScore(AnswerColumns answers, int start, int count, ScoreColumns scores)
    {
        if (!_rows.TryRead(answers, start, count))
            return false;
        for (int row = 0; row < count; row++)
            Score(_rows[row], scores, start + row);
        return true;
    }

    public void Clear()
    {
        _rows.Clear();
        Array.Clear(_sums);
        _signals.AsSpan(.._scoring.Layout.Contexts.Start.Value).Clear();
        Array.Clear(_standings);
        Array.Clear(_ranking);
    }

    private void Score(ReadOnlySpan<AnswerSlot> slots, ScoreColumns scores, int row)
    {
        _scoring.Sum(slots, _sums);
        WriteScores(scores, row);
        if (scores.Patterns.IsEmpty && scores.TopStrategies.IsEmpty && scores.Priorities.IsEmpty)
            return;
        _scoring.ReadSignals(slots, _sums, _signals);
        Assessment assessment = Assessment.Assess(_plan.Compiled.Rules, new SignalTable(_signals), _standings, isJoint: false);
        if (!scores.Patterns.IsEmpty)
            scores.Patterns.Span[row] = PlaceOf(PatternClassifier.Read(_scoring, _sums, UnevennessDetector.Read(assessment, slots, _sums)));
        for (int s = 0; s < scores.Priorities.Length; s++)
            WritePriority(scores.Priorities[s], row, _standings[s].Priority);
        if (!scores.TopStrategies.IsEmpty)
            WriteTop(assessment, scores, row);
    }

    private void WriteScores(ScoreColumns scores, int row)
    {
        WriteScore(scores.Presence, row, GroupIndex.Of(IndexKind.Presence));
        WriteScore(scores.Absence, row, GroupIndex.Of(IndexKind.Absence));
        for (int d = 0; d < scores.Dimensions.Length; d++)
            WriteScore(scores.Dimensions[d], row, GroupIndex.Of(_plan.Compiled.Catalog.Dimensions[d]));
    }

    private void WriteScore(IntervalColumns columns, int row, GroupIndex group)
    {
        if (columns.IsEmpty)
            return;
        Score score = _scoring.ToScore(group, _sums[group.Position]);
        columns.Write(row, (ushort)(score.Estimate?.Hundredths ?? ScoreColumns.NoNumber), (ushort)score.Interval.Low.Hundredths, (ushort)score.Interval.High.Hundredths);
    }

    private static void WritePriority(IntervalColumns columns, int row, in StrategyPriority priority)
    {
        if (priority.IsAssessed)
            columns.Write(row, priority.HasPoint ? (ushort)priority.Point : ScoreColumns.NoNumber, (ushort)priority.Low, (ushort)priority.High);
        else
            columns.Write(row, ScoreColumns.NoNumber, ScoreColumns.NoNumber, ScoreColumns.NoNumber);
    }

    private void WriteTop(Assessment assessment, ScoreColumns scores, int row)
    {
        StrategyOrder.TryRank(assessment, _ranking, out int count);
        for (int place = 0; place < scores.TopStrategies.Length; place++)
        {
            if (!scores.TopStrategies[place].IsEmpty)
                scores.TopStrategies[place].Span[row] = place < count ? (byte)_ranking[place].Strategy.Ordinal : ScoreColumns.NoStrategy;
        }
    }

    private byte PlaceOf(Pattern pattern) => (byte)_patterns.IndexOf(pattern);
}
