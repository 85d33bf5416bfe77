using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Intimacy.Core.Catalog;
using Intimacy.Core.Json;

namespace Intimacy.Core.Batch;

/// <summary>
/// Where a <see cref="BatchScorer"/> writes: columns of the caller's memory, one place a row. A column that is left empty is not written.
/// Not thread-safe while it is written; slices of it that do not overlap may be written at once.
/// </summary>
[JsonConverter(typeof(RefusingConverter))]
public sealed class ScoreColumns
{
    /// <summary>Stands where there is no score or priority.</summary>
    public const ushort NoNumber = ushort.MaxValue;

    /// <summary>Stands where fewer strategies are recommended.</summary>
    public const byte NoStrategy = byte.MaxValue;

    /// <summary>Columns of the caller's own; set those that are wanted.</summary>
    /// <param name="rows">How many rows each column has; at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is below 0.</exception>
    public ScoreColumns(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        Rows = rows;
    }

    /// <summary>How many rows each column has.</summary>
    public int Rows { get; }

    /// <summary>The presence index.</summary>
    public IntervalColumns Presence { get; init; }

    /// <summary>The absence index.</summary>
    public IntervalColumns Absence { get; init; }

    /// <summary>The dimensions in the catalog's order: none, or as many as it has.</summary>
    public ImmutableArray<IntervalColumns> Dimensions { get; init; } = [];

    /// <summary>The dimensions in the catalog's order as their instruments report them: none, or as many as it has.</summary>
    public ImmutableArray<ReportedColumns> Reported { get; init; } = [];

    /// <summary>The place of the pattern in <see cref="Model.PatternTable.All"/>.</summary>
    public Memory<byte> Patterns { get; init; }

    /// <summary>The recommended strategies, the best in the first column, as places in the catalog's list; <see cref="NoStrategy"/> where there is none.</summary>
    public ImmutableArray<Memory<byte>> TopStrategies { get; init; } = [];

    /// <summary>The priorities of the strategies in the catalog's order: none, or as many as it has.</summary>
    public ImmutableArray<IntervalColumns> Priorities { get; init; } = [];

    /// <summary>Makes columns in new memory.</summary>
    /// <param name="catalog">The catalog whose dimensions and strategies they are for.</param>
    /// <param name="rows">How many rows; at least 0.</param>
    /// <param name="outputs">Which columns.</param>
    /// <param name="top">How many columns of <see cref="TopStrategies"/>; at least 1. Default 3.</param>
    /// <returns>Columns filled with zeros.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is below 0, or <paramref name="top"/> below 1.</exception>
    public static ScoreColumns Allocate(IntimacyCatalog catalog, int rows, BatchOutputs outputs, int top = 3)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        bool Asks(BatchOutputs output) => (outputs & output) != 0;
        IntervalColumns Columns(BatchOutputs output) => Asks(output) ? IntervalColumns.Allocate(rows) : default;
        return new ScoreColumns(rows)
        {
            Presence = Columns(BatchOutputs.Indices),
            Absence = Columns(BatchOutputs.Indices),
            Dimensions = Asks(BatchOutputs.Dimensions) ? [.. catalog.Dimensions.Select(_ => IntervalColumns.Allocate(rows))] : [],
            Reported = Asks(BatchOutputs.Reported) ? [.. catalog.Dimensions.Select(_ => ReportedColumns.Allocate(rows))] : [],
            Patterns = Asks(BatchOutputs.Patterns) ? new byte[rows] : default,
            TopStrategies = Asks(BatchOutputs.TopStrategies) ? [.. Enumerable.Range(0, top).Select(_ => (Memory<byte>)new byte[rows])] : [],
            Priorities = Asks(BatchOutputs.Priorities) ? [.. catalog.Strategies.Select(_ => IntervalColumns.Allocate(rows))] : [],
        };
    }

    /// <summary>Some of the rows, in the same memory.</summary>
    /// <param name="start">The first of them, counted from 0.</param>
    /// <param name="length">How many.</param>
    /// <returns>Columns of those rows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rows are not all here.</exception>
    public ScoreColumns Slice(int start, int length)
    {
        AnswerColumns.CheckSlice(Rows, start, length);
        return new ScoreColumns(length)
        {
            Presence = Presence.Slice(start, length),
            Absence = Absence.Slice(start, length),
            Dimensions = [.. Dimensions.Select(c => c.Slice(start, length))],
            Reported = [.. Reported.Select(c => c.Slice(start, length))],
            Patterns = Patterns.IsEmpty ? default : Patterns.Slice(start, length),
            TopStrategies = [.. TopStrategies.Select(c => c.IsEmpty ? c : c.Slice(start, length))],
            Priorities = [.. Priorities.Select(c => c.Slice(start, length))],
        };
    }

    /// <summary>The word "ScoreColumns"; never a score.</summary>
    /// <returns>One word.</returns>
    public override string ToString() => nameof(ScoreColumns);

    /// <summary>What keeps these columns from being written; null for nothing.</summary>
    internal string? FindMistake(IntimacyCatalog catalog, int rows)
    {
        if (Rows != rows)
            return $"The scores have {Rows} rows and the answers {rows}.";
        if ((!Dimensions.IsEmpty && Dimensions.Length != catalog.Dimensions.Length) || (!Reported.IsEmpty && Reported.Length != catalog.Dimensions.Length)
            || (!Priorities.IsEmpty && Priorities.Length != catalog.Strategies.Length))
            return $"There are {catalog.Dimensions.Length} dimensions and {catalog.Strategies.Length} strategies: as many columns are expected, or none.";
        bool fits = Presence.Fits(rows) && Absence.Fits(rows) && Dimensions.All(c => c.Fits(rows)) && Reported.All(c => c.Fits(rows)) && Priorities.All(c => c.Fits(rows))
            && TopStrategies.Append(Patterns).All(c => c.IsEmpty || c.Length == rows);
        if (!fits)
            return $"Each column has {rows} places, or none.";
        return !TopStrategies.IsEmpty && catalog.Strategies.Length > NoStrategy
            ? $"A column of strategies has room for {NoStrategy} of them, and the catalog has more."
            : null;
    }
}
