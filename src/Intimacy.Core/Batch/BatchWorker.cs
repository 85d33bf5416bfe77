using Intimacy.Core.Population;

namespace Intimacy.Core.Batch;

/// <summary>What one thread works with: an engine, and what it counted so far. Not thread-safe.</summary>
internal sealed class BatchWorker(BatchPlan plan, SummaryGroups? groups, bool isCounting)
{
    private readonly IBlockEngine _engine = plan.Vectors is null ? new RowEngine(plan) : new VectorEngine(plan, plan.Vectors);
    private RowDecoder? _decoder;
    private readonly int[] _options = new int[plan.Codings.Length];

    /// <summary>One for each group, and the last for whoever is in none; null where nobody was counted.</summary>
    public PopulationTally?[] Tallies { get; } = new PopulationTally?[isCounting ? (groups?.Names.Length ?? 0) + 1 : 0];

    /// <summary>Scores and counts some rows.</summary>
    /// <returns>False where a byte stands for no answer; then nothing is written or counted.</returns>
    public bool TryTake(AnswerColumns answers, int start, int count, ScoreColumns scores)
    {
        if (!_engine.TryScore(answers, start, count, scores))
            return false;
        if (!isCounting && scores.Reported.IsEmpty)
            return true;
        _decoder ??= new RowDecoder(plan.Codings);
        _decoder.TryRead(answers, start, count);
        for (int row = 0; row < count; row++)
        {
            ReportedWriter.Write(plan.Compiled.Scoring, _decoder[row], scores, start + row);
            if (!isCounting)
                continue;
            int group = groups is null || groups.Rows.Span[start + row] == SummaryGroups.None ? Tallies.Length - 1 : groups.Rows.Span[start + row];
            (Tallies[group] ??= new PopulationTally(plan.Compiled.Scoring)).Add(_decoder[row], _options);
        }

        return true;
    }

    /// <summary>Forgets what it holds of anybody; what was counted is nobody's.</summary>
    public void Clear()
    {
        _engine.Clear();
        _decoder?.Clear();
        Array.Clear(_options);
    }
}
