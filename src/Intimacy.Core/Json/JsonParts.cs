using System.Globalization;
using System.Text.Json;

namespace Intimacy.Core.Json;

/// <summary>The parts that every format writes in the same way.</summary>
internal static class JsonParts
{
    public static void WriteArray<T>(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
            write(writer, item);
        writer.WriteEndArray();
    }

    public static void WriteTexts(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<string> texts) =>
        writer.WriteArray(name, texts, static (w, text) => w.WriteStringValue(text));

    public static void WriteNumberOrNull(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal? number)
    {
        if (number is { } value)
            writer.WriteNumber(name, value);
        else
            writer.WriteNull(name);
    }

    public static void WriteDate(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly date) => writer.WriteString(name, Of(date));

    public static string Of(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Something with an id and a name; null where there is none.</summary>
    public static void WriteNamed(this Utf8JsonWriter writer, ReadOnlySpan<byte> property, string? id, string? name, string? about = null)
    {
        if (id is null)
        {
            writer.WriteNull(property);
            return;
        }

        writer.WriteStartObject(property);
        writer.WriteString("id"u8, id);
        writer.WriteString("name"u8, name);
        if (about is not null)
            writer.WriteString("about"u8, about);
        writer.WriteEndObject();
    }
}
