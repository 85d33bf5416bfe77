using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Intimacy.Core.Catalog;

namespace Intimacy.Console.Lists;

/// <summary>A list for programs.</summary>
internal static class CatalogListJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Write(IntimacyCatalog catalog, CatalogList list)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("format", "intimacy-catalog-list/1");
            writer.WriteString("catalog", catalog.VersionId);
            writer.WriteString("wording", catalog.WordingHash);
            writer.WriteString("kind", list.Kind);
            writer.WriteStartArray("items");
            foreach (CatalogItem item in list.Items)
                Write(writer, item);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, CatalogItem item)
    {
        writer.WriteStartObject();
        writer.WriteString("id", item.Id);
        writer.WriteString("text", item.Text);
        writer.WriteString("note", item.Note);
        writer.WriteEndObject();
    }
}
