using BenchmarkDotNet.Attributes;
using Intimacy.Core.Batch;
using Intimacy.Core.Catalog;

namespace Intimacy.Core.Benchmarks;

/// <summary>From one check-in to ten million on the full checklist: scores, pattern and the three best strategies.</summary>
[MemoryDiagnoser]
public class BatchSizeBenchmarks
{
    private readonly IntimacyCatalog _catalog = IntimacyCatalog.Default;
    private BatchScorer _scorer = null!;
    private AnswerColumns _answers = null!;
    private ScoreColumns _scores = null!;

    [Params(1, 1_000, 1_000_000, 10_000_000)]
    public int People { get; set; }

    [GlobalSetup]
    public void Answer()
    {
        _scorer = new BatchScorer(_catalog, ChecklistIds.Full);
        byte[] rows = new byte[People * _scorer.Checklist.Signs.Length];
        for (int i = 0; i < rows.Length; i++)
            rows[i] = (byte)(i * 7L % 23 % 5);
        _answers = AnswerColumns.OfRows(_scorer.Checklist, rows);
        _scores = ScoreColumns.Allocate(_catalog, People, BatchOutputs.Indices | BatchOutputs.Dimensions | BatchOutputs.Patterns | BatchOutputs.TopStrategies);
    }

    [Benchmark]
    public void Batch() => _scorer.Score(_answers, _scores);
}
