using System.Globalization;
using System.Text.Json;

namespace Intimacy.Core.Json;

/// <summary>
/// Names the slip behind a syntax error and the byte where it stands: what people do to JSON by hand, or a text program does for them. Quotes
/// nothing of the text.
/// </summary>
internal static class JsonSlip
{
    /// <summary>The slip and its place. The framework's own message can quote the text around the fault: only its place is made use of.</summary>
    /// <param name="utf8">The whole text.</param>
    /// <param name="error">How reading it ended.</param>
    public static string Describe(ReadOnlySpan<byte> utf8, JsonException error)
    {
        (string name, int at) = Find(utf8, OffsetOf(utf8, error.LineNumber ?? 0, error.BytePositionInLine ?? 0));
        int line = utf8[..at].Count((byte)'\n') + 1;
        int place = at - utf8[..at].LastIndexOf((byte)'\n');
        return string.Create(CultureInfo.InvariantCulture, $"{name} at line {line}, byte {place}");
    }

    /// <param name="utf8">The whole text.</param>
    /// <param name="at">The byte at which reading failed; the length of the text where it ended too early.</param>
    private static (string Name, int At) Find(ReadOnlySpan<byte> utf8, int at)
    {
        // Between the parts a line break is no error: here it stands inside a string.
        if (at < utf8.Length && utf8[at] < ' ')
            return ("a line break or control character inside a string", at);
        while (at < utf8.Length && IsSpace(utf8[at]))
            at++;
        int before = at - 1;
        while (before >= 0 && IsSpace(utf8[before]))
            before--;
        byte last = before < 0 ? (byte)0 : utf8[before];
        if (at >= utf8.Length)
            return ("an early end: a quote or a bracket is not closed", utf8.Length);
        if (utf8[at] is (byte)'}' or (byte)']' && last == ',')
            return ("a comma with nothing after it", before);
        if (OfSign(utf8[at..]) is { } name)
            return (name, at);
        bool isWord = char.IsAsciiLetter((char)utf8[at]) || utf8[at] == '_';
        return last switch
        {
            (byte)'{' or (byte)',' when isWord && IsName(utf8[at..]) => ("a property name without double quotes", at),
            (byte)':' or (byte)'[' or (byte)',' when isWord => ("a word that JSON does not have", at),
            _ when utf8[at] is (byte)'"' or (byte)'{' or (byte)'[' && EndsValue(last) => ("a missing comma", at),
            _ => ("a syntax error", at),
        };
    }

    private static int OffsetOf(ReadOnlySpan<byte> utf8, long line, long place)
    {
        int start = 0;
        for (long i = 0; i < line && utf8[start..].IndexOf((byte)'\n') is >= 0 and var end; i++)
            start += end + 1;
        return (int)Math.Min(start + place, utf8.Length);
    }

    private static string? OfSign(ReadOnlySpan<byte> rest) => rest switch
    {
        [(byte)'/', (byte)'/', ..] or [(byte)'/', (byte)'*', ..] or [(byte)'#', ..] => "a comment, which JSON does not have",
        [(byte)'\'', ..] => "a single quote in place of a double one",
        [0xe2, 0x80, >= 0x98 and <= 0x9f, ..] or [0xc2, 0xab or 0xbb, ..] => "a curly quote in place of a straight one",
        [0xe2, 0x80, >= 0x8b and <= 0x8f, ..] or [0xc2, 0xa0, ..] or [0xef, 0xbb, 0xbf, ..] => "an invisible character between the parts",
        [(byte)',', ..] => "a comma where a name or a value should stand",
        _ => null,
    };

    private static bool IsName(ReadOnlySpan<byte> rest)
    {
        int end = 0;
        while (end < rest.Length && (char.IsAsciiLetterOrDigit((char)rest[end]) || rest[end] is (byte)'-' or (byte)'_'))
            end++;
        while (end < rest.Length && IsSpace(rest[end]))
            end++;
        return end < rest.Length && rest[end] == ':';
    }

    private static bool EndsValue(byte last) => last is (byte)'"' or (byte)'}' or (byte)']' || char.IsAsciiLetterOrDigit((char)last);

    private static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
