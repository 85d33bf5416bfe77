namespace Intimacy.Core.Batch.Vectors;

/// <summary>
/// One signal of all rows of a block in millionths, as a <see cref="Scoring.SignalReading"/> has it of one: a point of -1 where there is none, and a high
/// end of -1 where it is out of scope.
/// </summary>
internal readonly ref struct LevelRows(Span<int> point, Span<int> low, Span<int> high)
{
    public const int Spans = 3;

    /// <summary>Rows in memory of the caller's, of <see cref="Spans"/> times as many places.</summary>
    public LevelRows(Span<int> memory)
        : this(memory[..VectorBlock.Rows], memory.Slice(VectorBlock.Rows, VectorBlock.Rows), memory.Slice(2 * VectorBlock.Rows, VectorBlock.Rows))
    {
    }

    public Span<int> Point { get; } = point;

    public Span<int> Low { get; } = low;

    public Span<int> High { get; } = high;
}
