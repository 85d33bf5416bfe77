using System.Text.Json.Serialization;
using Intimacy.Core.Json;

namespace Intimacy.Core.Batch;

/// <summary>
/// Three columns of one score or priority, in hundredths of a point from 0 to 10,000: <c>4025</c> is 40.25. An empty one is not
/// written. The memory is the caller's; the default asks for nothing.
/// </summary>
[JsonConverter(typeof(RefusingConverter))]
public readonly record struct IntervalColumns
{
    /// <summary>Takes three columns, each of as many rows or empty.</summary>
    /// <param name="point">For the estimate of a score, or the priority.</param>
    /// <param name="low">For the lower end.</param>
    /// <param name="high">For the upper end.</param>
    public IntervalColumns(Memory<ushort> point, Memory<ushort> low, Memory<ushort> high) => (Point, Low, High) = (point, low, high);

    /// <summary>The estimate of a score, or the priority; <see cref="ScoreColumns.NoNumber"/> where there is none.</summary>
    public Memory<ushort> Point { get; }

    /// <summary>From where on the open questions leave it possible; for a strategy that is not assessed <see cref="ScoreColumns.NoNumber"/>.</summary>
    public Memory<ushort> Low { get; }

    /// <summary>Up to where they leave it possible; for a strategy that is not assessed <see cref="ScoreColumns.NoNumber"/>.</summary>
    public Memory<ushort> High { get; }

    /// <summary>Whether none of the three is asked for.</summary>
    public bool IsEmpty => Point.IsEmpty && Low.IsEmpty && High.IsEmpty;

    /// <summary>The word "IntervalColumns"; never a score.</summary>
    /// <returns>One word.</returns>
    public override string ToString() => nameof(IntervalColumns);

    internal static IntervalColumns Allocate(int rows) => new(new ushort[rows], new ushort[rows], new ushort[rows]);

    internal bool Fits(int rows) => Fits(Point, rows) && Fits(Low, rows) && Fits(High, rows);

    internal IntervalColumns Slice(int start, int length) =>
        new(SliceOf(Point, start, length), SliceOf(Low, start, length), SliceOf(High, start, length));

    internal void Write(int row, ushort point, ushort low, ushort high)
    {
        if (!Point.IsEmpty)
            Point.Span[row] = point;
        if (!Low.IsEmpty)
            Low.Span[row] = low;
        if (!High.IsEmpty)
            High.Span[row] = high;
    }

    private static bool Fits(Memory<ushort> column, int rows) => column.IsEmpty || column.Length == rows;

    private static Memory<ushort> SliceOf(Memory<ushort> column, int start, int length) => column.IsEmpty ? column : column.Slice(start, length);
}
