using System.Text.Json.Serialization;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Batch;

/// <summary>
/// Answers of many people to one checklist, a byte an answer, in memory of the caller's that is read and never changed or copied. Thread-safe as
/// long as nobody changes that memory.
/// </summary>
/// <remarks>
/// A byte is the code of an option as files hold it, such as 0 to 4. Where a scale has a code below 0 or above 251, it is the
/// place of the option instead, counted from 0. The four bytes from 252 on say why there is no answer.
/// Confidential signs count to no score and no rule: leave their columns out.
/// </remarks>
[JsonConverter(typeof(RefusingConverter))]
public sealed class AnswerColumns
{
    /// <summary>The sign does not apply: it leaves scores, coverage and rules.</summary>
    public const byte NotApplicable = 252;

    /// <summary>The person declined to answer.</summary>
    public const byte Declined = 253;

    /// <summary>The person skipped it.</summary>
    public const byte Skipped = 254;

    /// <summary>It was not asked.</summary>
    public const byte NotAsked = 255;

    private readonly ReadOnlyMemory<byte>[] _columns;

    private AnswerColumns(Checklist checklist, int rows, ReadOnlyMemory<byte>[] columns, int stride) =>
        (Checklist, Rows, _columns, Stride) = (checklist, rows, columns, stride);

    /// <summary>The checklist that was answered.</summary>
    public Checklist Checklist { get; }

    /// <summary>How many people answered.</summary>
    public int Rows { get; }

    internal int Stride { get; }

    /// <summary>Answers as columns.</summary>
    /// <param name="checklist">The checklist that was answered.</param>
    /// <param name="rows">How many rows each column has; at least 0.</param>
    /// <param name="bySign">A column by the id of its sign. A sign without one was not asked.</param>
    /// <returns>The answers, in the same memory.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rows"/> is below 0.</exception>
    /// <exception cref="InvalidInputException">A column belongs to no sign of the checklist or has another length; every problem is listed.</exception>
    public static AnswerColumns OfColumns(Checklist checklist, int rows, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> bySign)
    {
        ArgumentNullException.ThrowIfNull(checklist);
        ArgumentNullException.ThrowIfNull(bySign);
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        var problems = new ProblemList();
        var columns = new ReadOnlyMemory<byte>[checklist.Signs.Length];
        foreach ((string id, ReadOnlyMemory<byte> column) in bySign.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            int position = PositionOf(checklist, id);
            if (position < 0)
                problems.Add(JsonPath.Property("columns", id), "the id of a sign of the checklist", "another name");
            else if (column.Length != rows)
                problems.Add(JsonPath.Property("columns", id), $"{rows} bytes", $"{column.Length}");
            else
                columns[position] = column;
        }

        problems.ThrowIfAny("The columns");
        return new AnswerColumns(checklist, rows, columns, 1);
    }

    /// <summary>Answers as rows: the signs of the checklist in its order, then those of the next person.</summary>
    /// <param name="checklist">The checklist that was answered.</param>
    /// <param name="rows">As many bytes a row as the checklist has signs, the confidential ones included; what stands at those is not read.</param>
    /// <returns>The answers, in the same memory.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checklist"/> is null.</exception>
    /// <exception cref="ArgumentException">The length is no multiple of the number of signs.</exception>
    public static AnswerColumns OfRows(Checklist checklist, ReadOnlyMemory<byte> rows)
    {
        ArgumentNullException.ThrowIfNull(checklist);
        int stride = checklist.Signs.Length;
        if (rows.Length % stride != 0)
            throw new ArgumentException($"A row has {stride} bytes, one a sign; {rows.Length} are no whole number of rows.", nameof(rows));
        int count = rows.Length / stride;
        ReadOnlyMemory<byte>[] columns = count == 0 ? new ReadOnlyMemory<byte>[stride] : [.. Enumerable.Range(0, stride).Select(i => rows[i..])];
        return new AnswerColumns(checklist, count, columns, stride);
    }

    /// <summary>The byte that stands for an answer.</summary>
    /// <param name="sign">The sign that was answered.</param>
    /// <param name="answer">The answer.</param>
    /// <returns>A byte for the column of that sign.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sign"/> is null.</exception>
    /// <exception cref="ArgumentException">The scale of the sign has no such code, or more than 252 options of which it is a later one.</exception>
    public static byte ByteOf(Sign sign, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(sign);
        return answer.Code is { } code ? AnswerCoding.Of(sign, code, nameof(answer)) : AnswerCoding.Of(answer.State);
    }

    /// <summary>The byte that stands for an option.</summary>
    /// <param name="sign">The sign that was answered.</param>
    /// <param name="code">The code of the option, as files hold it.</param>
    /// <returns>A byte for the column of that sign.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sign"/> is null.</exception>
    /// <exception cref="ArgumentException">The scale of the sign has no such code, or more than 252 options of which it is a later one.</exception>
    public static byte ByteOf(Sign sign, int code)
    {
        ArgumentNullException.ThrowIfNull(sign);
        return AnswerCoding.Of(sign, code, nameof(code));
    }

    /// <summary>Some of the rows, in the same memory.</summary>
    /// <param name="start">The first of them, counted from 0.</param>
    /// <param name="length">How many.</param>
    /// <returns>The answers of those people.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rows are not all here.</exception>
    public AnswerColumns Slice(int start, int length)
    {
        CheckSlice(Rows, start, length);
        return new AnswerColumns(Checklist, length, length == 0 ? new ReadOnlyMemory<byte>[_columns.Length] : [.. _columns.Select(c => c.IsEmpty ? c : c[(start * Stride)..])], Stride);
    }

    /// <summary>The words "Answer columns"; never an answer.</summary>
    /// <returns>Two words.</returns>
    public override string ToString() => "Answer columns";

    internal static void CheckSlice(int rows, int start, int length)
    {
        if ((uint)start > (uint)rows)
            throw new ArgumentOutOfRangeException(nameof(start));
        if ((uint)length > (uint)(rows - start))
            throw new ArgumentOutOfRangeException(nameof(length));
    }

    /// <summary>The bytes of one sign from a row on, <see cref="Stride"/> apart; empty where it was not asked.</summary>
    internal ReadOnlySpan<byte> From(int position, int row) => _columns[position].IsEmpty ? [] : _columns[position].Span[(row * Stride)..];

    private static int PositionOf(Checklist checklist, string id) => checklist.Signs.FirstOrDefault(s => s.Id == id) is { } sign ? checklist.IndexOf(sign) : -1;
}
