using System.Text.Json.Serialization;
using Intimacy.Core.Json;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Batch;

/// <summary>
/// Three columns of a dimension as its instrument reports it. An empty one is not written. The memory is the caller's; the default asks for nothing.
/// </summary>
[JsonConverter(typeof(RefusingConverter))]
public readonly record struct ReportedColumns
{
    /// <summary>Takes three columns, each of as many rows or empty.</summary>
    /// <param name="estimate">For the estimate.</param>
    /// <param name="low">For the smallest number that is possible.</param>
    /// <param name="high">For the largest number that is possible.</param>
    public ReportedColumns(Memory<decimal> estimate, Memory<decimal> low, Memory<decimal> high) => (Estimate, Low, High) = (estimate, low, high);

    /// <summary>Stands where there is no number: no estimate, or a dimension that is not reported on this checklist.</summary>
    public static decimal NoNumber => decimal.MinValue;

    /// <summary>The estimates; <see cref="NoNumber"/> where there is none.</summary>
    public Memory<decimal> Estimate { get; }

    /// <summary>The smallest numbers that the open questions leave possible.</summary>
    public Memory<decimal> Low { get; }

    /// <summary>The largest numbers that they leave possible.</summary>
    public Memory<decimal> High { get; }

    /// <summary>Whether none of the three is asked for.</summary>
    public bool IsEmpty => Estimate.IsEmpty && Low.IsEmpty && High.IsEmpty;

    /// <summary>The word "ReportedColumns"; never a score.</summary>
    /// <returns>One word.</returns>
    public override string ToString() => nameof(ReportedColumns);

    internal static ReportedColumns Allocate(int rows) => new(new decimal[rows], new decimal[rows], new decimal[rows]);

    internal bool Fits(int rows) => Fits(Estimate, rows) && Fits(Low, rows) && Fits(High, rows);

    internal ReportedColumns Slice(int start, int length) => new(SliceOf(Estimate, start, length), SliceOf(Low, start, length), SliceOf(High, start, length));

    internal void Write(int row, ReportedValue? estimate, ReportedValue? low, ReportedValue? high)
    {
        Write(Estimate, row, estimate);
        Write(Low, row, low);
        Write(High, row, high);
    }

    private static void Write(Memory<decimal> column, int row, ReportedValue? value)
    {
        if (!column.IsEmpty)
            column.Span[row] = value?.Value ?? NoNumber;
    }

    private static bool Fits(Memory<decimal> column, int rows) => column.IsEmpty || column.Length == rows;

    private static Memory<decimal> SliceOf(Memory<decimal> column, int start, int length) => column.IsEmpty ? column : column.Slice(start, length);
}
