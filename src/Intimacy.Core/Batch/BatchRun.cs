using System.Runtime.ExceptionServices;
using Intimacy.Core.Json;

namespace Intimacy.Core.Batch;

/// <summary>One run over a batch: hands out rows, counts them, and says what is wrong with them.</summary>
internal sealed class BatchRun(BatchPlan plan, AnswerColumns answers, ScoreColumns scores, IProgress<long>? progress, CancellationToken cancellation)
{
    private long _done;
    private int _isRefused;

    public void Score(int threads, int rowsAtATime)
    {
        cancellation.ThrowIfCancellationRequested();
        int parts = (int)(((long)answers.Rows + rowsAtATime - 1) / rowsAtATime);
        if (threads == 1 || parts <= 1)
        {
            ScoreHere(parts, rowsAtATime);
        }
        else
        {
            Score(threads, parts, rowsAtATime);
        }

        if (_isRefused != 0)
            Refuse();
    }

    private void ScoreHere(int parts, int rowsAtATime)
    {
        BlockEngine engine = plan.Start();
        try
        {
            for (int part = 0; part < parts; part++)
                Score(engine, part * rowsAtATime, rowsAtATime);
        }
        finally
        {
            engine.Clear();
        }
    }

    /// <summary>A host's own exception, from its <see cref="IProgress{T}"/>, comes out as it is, and not as one of many.</summary>
    private void Score(int threads, int parts, int rowsAtATime)
    {
        try
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
            Parallel.For(0, parts, options, plan.Start, (part, _, engine) => Score(engine, part * rowsAtATime, rowsAtATime), engine => engine.Clear());
        }
        catch (AggregateException failure) when (failure.InnerExceptions.Count > 0)
        {
            ExceptionDispatchInfo.Throw(failure.InnerExceptions[0]);
        }
    }

    private BlockEngine Score(BlockEngine engine, int start, int count)
    {
        int end = (int)Math.Min((long)start + count, answers.Rows);
        for (int row = start; row < end; row += BlockEngine.MostRows)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!engine.TryScore(answers, row, Math.Min(BlockEngine.MostRows, end - row), scores))
                Volatile.Write(ref _isRefused, 1);
        }

        progress?.Report(Interlocked.Add(ref _done, end - start));
        return engine;
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
