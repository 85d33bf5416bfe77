using System.Buffers.Text;

namespace Intimacy.Core.Json;

/// <summary>Finds half of a surrogate pair among the escapes of a JSON string: valid JSON, and no text. The framework tells by an exception for each.</summary>
internal static class LoneSurrogate
{
    private const int EscapeLength = 6;

    /// <param name="raw">The inside of a string as it stands in a document, of valid JSON.</param>
    public static bool IsIn(ReadOnlySpan<byte> raw)
    {
        for (int i = raw.IndexOf((byte)'\\'); i >= 0 && i < raw.Length; i = NextEscape(raw, i))
        {
            if (raw[i + 1] != 'u')
            {
                i += 2;
                continue;
            }

            int unit = Unit(raw[i..]);
            i += EscapeLength;
            if (!IsSurrogate(unit))
                continue;
            bool isPair = unit < 0xdc00 && i < raw.Length && raw[i] == '\\' && raw[i + 1] == 'u' && Unit(raw[i..]) is >= 0xdc00 and <= 0xdfff;
            if (!isPair)
                return true;
            i += EscapeLength;
        }

        return false;
    }

    private static int NextEscape(ReadOnlySpan<byte> raw, int from) => raw[from..].IndexOf((byte)'\\') is >= 0 and var step ? from + step : -1;

    private static bool IsSurrogate(int unit) => unit is >= 0xd800 and <= 0xdfff;

    private static int Unit(ReadOnlySpan<byte> escape) => Utf8Parser.TryParse(escape.Slice(2, 4), out ushort unit, out _, 'x') ? unit : 0;
}
