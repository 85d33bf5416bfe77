using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Intimacy.Core.Json;

namespace Intimacy.Core.Population;

/// <summary>
/// Who belongs to which group, such as a site or a year: a byte a row, and a name a group. One division of everybody; two of them over the same people can
/// be set against each other, and no library can see that. Thread-safe as long as nobody changes the memory.
/// </summary>
[JsonConverter(typeof(RefusingConverter))]
public sealed class SummaryGroups
{
    /// <summary>Stands for no group: counted in the whole alone.</summary>
    public const byte None = byte.MaxValue;

    /// <summary>The least that <see cref="MinimumSize"/> may be.</summary>
    public const int LeastMinimumSize = 10;

    /// <summary>How many people a table takes, unless somebody asks for more.</summary>
    public const int DefaultMinimumSize = 20;

    /// <summary>Names groups and puts every row into one of them.</summary>
    /// <param name="names">The names, at most 255; a row names one by its place.</param>
    /// <param name="rows">The place of the group of each row, or <see cref="None"/>.</param>
    /// <param name="minimumSize">No number is given of fewer people, nor what would leave fewer as a difference. At least 10. Default 20.</param>
    /// <exception cref="ArgumentException">There are more than 255 names, or one is null or empty, or a byte names no group.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumSize"/> is below 10.</exception>
    public SummaryGroups(ImmutableArray<string> names, ReadOnlyMemory<byte> rows, int minimumSize = DefaultMinimumSize)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumSize, LeastMinimumSize);
        if (names.IsDefaultOrEmpty || names.Length > None || names.Any(string.IsNullOrEmpty))
            throw new ArgumentException("From 1 to 255 names are expected, none of them empty.", nameof(names));
        if (rows.Span.IndexOfAnyExceptInRange((byte)0, (byte)(names.Length - 1)) >= 0 && rows.ToArray().Any(g => g >= names.Length && g != None))
            throw new ArgumentException($"Each row names one of {names.Length} groups by its place, or {None} for none.", nameof(rows));
        (Names, Rows, MinimumSize) = (names, rows, minimumSize);
    }

    /// <summary>The names.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The place of the group of each row.</summary>
    public ReadOnlyMemory<byte> Rows { get; }

    /// <summary>No number is given of fewer people.</summary>
    public int MinimumSize { get; }

    /// <summary>The words "Summary groups".</summary>
    /// <returns>Two words.</returns>
    public override string ToString() => "Summary groups";
}
