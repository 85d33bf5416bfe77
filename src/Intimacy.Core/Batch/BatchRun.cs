using System.Runtime.ExceptionServices;
using Intimacy.Core.Json;
using Intimacy.Core.Population;

namespace Intimacy.Core.Batch;

/// <summary>One run over a batch: hands out rows, counts them, and says what is wrong with them.</summary>
internal sealed class BatchRun(BatchPlan plan, AnswerColumns answers, ScoreColumns scores, IProgress<long>? progress, CancellationToken cancellation)
{
    /// <summary>A thread takes this many rows at a time: enough to be worth handing out, little enough to stop soon.</summary>
    private const int RowsAtATime = 64 * IBlockEngine.MostRows;

    private readonly object _adding = new();
    private PopulationTally?[] _tallies = [];
    private long _done;
    private int _isRefused;

    /// <summary>Scores every row.</summary>
    public void Score(int threads) => Run(threads, () => new BatchWorker(plan, groups: null, isCounting: false));

    /// <summary>Scores every row, and counts who has what.</summary>
    public PopulationSummary Summarize(int threads, SummaryGroups? groups)
    {
        int count = groups?.Names.Length ?? 0;
        _tallies = new PopulationTally?[count + 1];
        Run(threads, () => new BatchWorker(plan, groups, isCounting: true));
        PopulationTally[] tallies = [.. _tallies.Select(t => t ?? new PopulationTally(plan.Compiled.Scoring))];
        var whole = new PopulationTally(plan.Compiled.Scoring);
        foreach (PopulationTally tally in tallies)
            whole.Add(tally);
        return new Summarizer(plan.Compiled.Scoring, whole, tallies[..count], groups?.MinimumSize ?? SummaryGroups.DefaultMinimumSize).Summarize(groups?.Names ?? []);
    }

    private void Run(int threads, Func<BatchWorker> start)
    {
        cancellation.ThrowIfCancellationRequested();
        int parts = (int)(((long)answers.Rows + RowsAtATime - 1) / RowsAtATime);
        if (threads == 1 || parts <= 1)
            RunHere(parts, start());
        else
            RunOn(threads, parts, start);
        if (_isRefused != 0)
            Refuse();
    }

    private void RunHere(int parts, BatchWorker worker)
    {
        try
        {
            for (int part = 0; part < parts; part++)
                Take(worker, part);
        }
        finally
        {
            End(worker);
        }
    }

    /// <summary>A host's own exception, from its <see cref="IProgress{T}"/>, comes out as it is, and not as one of many.</summary>
    private void RunOn(int threads, int parts, Func<BatchWorker> start)
    {
        try
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
            Parallel.For(0, parts, options, start, (part, _, worker) => Take(worker, part), End);
        }
        catch (AggregateException failure) when (failure.InnerExceptions.Count > 0)
        {
            ExceptionDispatchInfo.Throw(failure.InnerExceptions[0]);
        }
    }

    private BatchWorker Take(BatchWorker worker, int part)
    {
        int start = part * RowsAtATime;
        int end = (int)Math.Min((long)start + RowsAtATime, answers.Rows);
        for (int row = start; row < end; row += IBlockEngine.MostRows)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!worker.TryTake(answers, row, Math.Min(IBlockEngine.MostRows, end - row), scores))
                Volatile.Write(ref _isRefused, 1);
        }

        progress?.Report(Interlocked.Add(ref _done, end - start));
        return worker;
    }

    /// <summary>Whole numbers add up to the same in any order.</summary>
    private void End(BatchWorker worker)
    {
        worker.Clear();
        lock (_adding)
        {
            for (int i = 0; i < worker.Tallies.Length; i++)
            {
                if (worker.Tallies[i] is { } tally)
                    (_tallies[i] ??= new PopulationTally(plan.Compiled.Scoring)).Add(tally);
            }
        }
    }

    private void Refuse()
    {
        var problems = new ProblemList();
        for (int row = 0; row < answers.Rows; row++)
        {
            for (int sign = 0; sign < plan.Codings.Length; sign++)
            {
                AnswerCoding coding = plan.Codings[sign];
                ReadOnlySpan<byte> column = coding.Sign.IsConfidential ? [] : answers.From(sign, row);
                if (column.IsEmpty || coding[column[0]] is not null)
                    continue;
                if (!problems.HasRoom())
                    break;
                problems.Add($"{JsonPath.Property("columns", coding.Sign.Id)}[{row}]", coding.Expected, "another number");
            }
        }

        problems.ThrowIfAny("The answers");
    }
}
