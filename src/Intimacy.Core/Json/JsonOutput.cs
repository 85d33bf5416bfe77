using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Intimacy.Core.Json;

/// <summary>Writes every format in the same way: indented, line feeds on every system, letters of any script readable.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        SkipValidation = true,
#if NET10_0_OR_GREATER
        NewLine = "\n",
#endif
        Encoder = JavaScriptEncoder.Create(ReadableLetters()),
    };

    public static byte[] Write<T>(T subject, Action<Utf8JsonWriter, T> write)
    {
        using var buffer = new OutputBuffer();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            write(writer, subject);
        buffer.Write("\n"u8);
        return WithLineFeeds(buffer.Written);
    }

    /// <summary>
    /// On net8.0 the framework writes the line breaks of the system. Within a string of JSON a carriage return is always escaped, so each that
    /// stands here belongs to such a break.
    /// </summary>
    internal static byte[] WithLineFeeds(ReadOnlySpan<byte> utf8)
    {
        if (!utf8.Contains((byte)'\r'))
            return utf8.ToArray();
        byte[] lines = new byte[utf8.Length - utf8.Count((byte)'\r')];
        int length = 0;
        foreach (byte value in utf8)
        {
            if (value != '\r')
                lines[length++] = value;
        }

        return lines;
    }

    /// <summary>
    /// All but what shows nothing or turns what stands around it, which is escaped: whoever looks at the file sees what it holds. The format
    /// characters of the basic plane by Unicode 16; beyond it the framework escapes everything.
    /// </summary>
    private static TextEncoderSettings ReadableLetters()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters('\u00ad', '\u061c', '\u06dd', '\u070f', '\u0890', '\u0891', '\u08e2', '\u180e', '\ufeff');
        settings.ForbidRange(UnicodeRange.Create('\u0600', '\u0605'));
        settings.ForbidRange(UnicodeRange.Create('\u200b', '\u200f'));
        settings.ForbidRange(UnicodeRange.Create('\u2028', '\u202e'));
        settings.ForbidRange(UnicodeRange.Create('\u2060', '\u206f'));
        settings.ForbidRange(UnicodeRange.Create('\ufff9', '\ufffb'));
        return settings;
    }
}
