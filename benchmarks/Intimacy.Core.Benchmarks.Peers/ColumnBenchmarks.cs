using System.Numerics;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using Intimacy.Core.Batch;
using Intimacy.Core.Catalog;

namespace Intimacy.Core.Benchmarks.Peers;

/// <summary>Eight million people's answers to the full checklist, far more than any cache holds. The measure is what it takes to read those columns once and to write as many as come out.</summary>
[MemoryDiagnoser]
public class ColumnBenchmarks
{
    private const int Rows = 8_000_000;
    private const int Block = 256;
    private const BatchOutputs ScoresAndPattern = BatchOutputs.Indices | BatchOutputs.Dimensions | BatchOutputs.Patterns;

    private readonly IntimacyCatalog _catalog = IntimacyCatalog.Default;
    private ColumnData _data = null!;
    private BatchScorer _scorer = null!;
    private ScoreColumns _numbers = null!;
    private ScoreColumns _scores = null!;
    private ScoreColumns _top = null!;
    private ScoreColumns _everything = null!;
    private byte[][] _written = [];

    [GlobalSetup]
    public void Answer()
    {
        _data = new ColumnData(_catalog, ChecklistIds.Full, Rows);
        _scorer = new BatchScorer(_catalog, ChecklistIds.Full);
        _numbers = ScoreColumns.Allocate(_catalog, Rows, BatchOutputs.Indices | BatchOutputs.Dimensions);
        _scores = ScoreColumns.Allocate(_catalog, Rows, ScoresAndPattern);
        _top = ScoreColumns.Allocate(_catalog, Rows, ScoresAndPattern | BatchOutputs.TopStrategies);
        _everything = ScoreColumns.Allocate(_catalog, Rows, ScoresAndPattern | BatchOutputs.TopStrategies | BatchOutputs.Priorities);

        // 21 columns of two bytes and one of one.
        _written = [.. Enumerable.Range(0, 22).Select(i => new byte[i < 21 ? 2 * Rows : Rows])];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Rows)]
    public byte ReadAndWriteOnce()
    {
        Vector<byte> sum = default;
        for (int start = 0; start + Block <= Rows; start += Block)
        {
            foreach (byte[] column in _data.Columns)
            {
                foreach (Vector<byte> bytes in MemoryMarshal.Cast<byte, Vector<byte>>(column.AsSpan(start, Block)))
                    sum ^= bytes;
            }

            foreach (byte[] column in _written)
            {
                int width = column.Length / Rows;
                MemoryMarshal.Cast<byte, Vector<byte>>(column.AsSpan(start * width, Block * width)).Fill(sum);
            }
        }

        return sum[0];
    }

    [Benchmark(OperationsPerInvoke = Rows)]
    public void Scores() => _scorer.Score(_data.Answers, _numbers);

    [Benchmark(OperationsPerInvoke = Rows)]
    public void ScoresAndPatterns() => _scorer.Score(_data.Answers, _scores);

    [Benchmark(OperationsPerInvoke = Rows)]
    public void ScoresPatternsAndTopThree() => _scorer.Score(_data.Answers, _top);

    [Benchmark(OperationsPerInvoke = Rows)]
    public void Everything() => _scorer.Score(_data.Answers, _everything);

    [Benchmark(OperationsPerInvoke = Rows)]
    public void EverythingOnTwoThreads() => _scorer.Score(_data.Answers, _everything, threads: 2);

    [Benchmark(OperationsPerInvoke = Rows)]
    public long? ScoresAndSummary() => _scorer.Summarize(_data.Answers, scores: _scores).Rows;
}
