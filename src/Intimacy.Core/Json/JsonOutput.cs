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
#if NET10_0_OR_GREATER
        NewLine = "\n",
#endif
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static byte[] Write<T>(T subject, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            write(writer, subject);
        buffer.Write("\n"u8);
        return WithLineFeeds(buffer.WrittenSpan);
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
}
