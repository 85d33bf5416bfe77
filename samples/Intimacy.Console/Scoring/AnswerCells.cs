using System.Globalization;
using Intimacy.Core.Batch;
using Intimacy.Core.Model;

namespace Intimacy.Console.Scoring;

/// <summary>What the cells of one question say: a code, nothing, or why there is no answer.</summary>
internal sealed class AnswerCells
{
    private static readonly Dictionary<string, byte> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        // Programs for statistics write NA where there is nothing.
        [""] = AnswerColumns.NotAsked,
        ["NA"] = AnswerColumns.NotAsked,
        ["not-asked"] = AnswerColumns.NotAsked,
        ["skipped"] = AnswerColumns.Skipped,
        ["declined"] = AnswerColumns.Declined,
        ["not-applicable"] = AnswerColumns.NotApplicable,
    };

    private readonly Sign _sign;

    /// <summary>A column has few different cells, however long it is; whatever else stands in it is not kept.</summary>
    private readonly Dictionary<string, byte> _known = new(StringComparer.Ordinal);

    private readonly int[] _codes;

    public AnswerCells(Sign sign) => (_sign, _codes) = (sign, [.. sign.Scale.Options.Select(o => o.Code)]);

    public string Expected => $"one of {string.Join(", ", _codes.Select(c => c.ToString(CultureInfo.InvariantCulture)))}, or nothing, skipped, declined, not-applicable";

    /// <summary>The byte for a cell; null where it stands for nothing.</summary>
    public byte? Read(string cell)
    {
        if (_known.TryGetValue(cell, out byte known))
            return known;
        if (Parse(cell.Trim()) is not { } read)
            return null;
        return _known[cell] = read;
    }

    /// <summary>A column with gaps is written as 3.0 by some programs.</summary>
    private byte? Parse(string text)
    {
        const NumberStyles Whole = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (Words.TryGetValue(text, out byte state))
            return state;
        return decimal.TryParse(text, Whole, CultureInfo.InvariantCulture, out decimal number) && decimal.Truncate(number) == number && Array.Exists(_codes, c => c == number)
            ? AnswerColumns.ByteOf(_sign, (int)number)
            : null;
    }
}
