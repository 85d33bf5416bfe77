using System.Buffers;
using System.Text.Json;
using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Packs;

/// <summary>
/// The merged catalog as one document: written as JSON and read again, so that it is read as any other one. Each of its values knows where it was
/// written first, which is what a problem names.
/// </summary>
internal static class MergedDocument
{
    /// <summary>What was taken in has been measured; put together it is as large as its parts.</summary>
    private static readonly JsonLimits Limits = JsonLimits.Catalog with { MaxBytes = int.MaxValue };

    public static JsonTree Write(MergedValue catalog)
    {
        var utf8 = new ArrayBufferWriter<byte>();
        var origins = new List<JsonTreeNode?>();
        using (var writer = new Utf8JsonWriter(utf8, new JsonWriterOptions { SkipValidation = true }))
            Write(writer, catalog, origins);
        JsonTree tree = JsonTreeReader.Read(utf8.WrittenSpan, Limits, new ProblemList())!;
        tree.OriginOf = row => origins[row]?.Path;
        MarkTextsUnderneath(JsonTreeNode.RootOf(tree), catalog);
        return tree;
    }

    /// <summary>A text of the catalog underneath may be of something that a pack takes away: nobody is told that it is unused.</summary>
    private static void MarkTextsUnderneath(JsonTreeNode root, MergedValue catalog)
    {
        foreach (JsonTreeNode culture in root.Find(CatalogSections.Texts)?.Children ?? default)
        {
            // Anything else in the place of texts is a problem of the reading that follows.
            if (culture is not { Kind: JsonKind.Object, Name: not null })
                continue;
            MergedValue merged = catalog.Find(CatalogSections.Texts)!.Find(culture.Name)!;
            foreach (JsonTreeNode text in culture.Children)
            {
                if (merged.Find(text.Name!)!.Owner is null)
                    text.MarkKnown();
            }
        }
    }

    /// <summary>In the order of the rows of a tree.</summary>
    private static void Write(Utf8JsonWriter writer, MergedValue value, List<JsonTreeNode?> origins)
    {
        origins.Add(value.Origin);
        switch (value.Kind)
        {
            case JsonKind.Object:
                writer.WriteStartObject();
                foreach ((string name, MergedValue member) in value.Members)
                {
                    writer.WritePropertyName(name);
                    Write(writer, member, origins);
                }

                writer.WriteEndObject();
                break;
            case JsonKind.Array:
                writer.WriteStartArray();
                foreach (MergedValue item in value.Items)
                    Write(writer, item, origins);
                writer.WriteEndArray();
                break;
            case JsonKind.String:
                writer.WriteStringValue(value.Origin!.Value.Utf8Text);
                break;
            case JsonKind.Number:
                writer.WriteRawValue(value.Origin!.Value.Utf8Text, skipInputValidation: true);
                break;
            default:
                writer.WriteRawValue(value.Kind switch { JsonKind.True => "true", JsonKind.False => "false", _ => "null" });
                break;
        }
    }
}
