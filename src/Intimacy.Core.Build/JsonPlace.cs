using System.Text;
using System.Text.Json;

namespace Intimacy.Core.Build;

/// <summary>A line and a column in a JSON document, both from 1. Immutable.</summary>
internal sealed class JsonPlace
{
    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 256 };

    private JsonPlace(int line, int column) => (Line, Column) = (line, column);

    public static JsonPlace Start { get; } = new(1, 1);

    public int Line { get; }

    public int Column { get; }

    /// <summary>Where a path such as <c>$.signs[3].weight</c> leads to, or as far as it leads; for a document that is no JSON, where its reading ends.</summary>
    public static JsonPlace Find(ReadOnlySpan<byte> utf8, string path)
    {
        ReadOnlySpan<byte> document = utf8[(utf8.StartsWith("\uFEFF"u8) ? 3 : 0)..];
        var reader = new Utf8JsonReader(document, Lenient);
        long found = 0;
        try
        {
            reader.Read();
            found = reader.TokenStartIndex;
            foreach (PathStep step in PathStep.Of(path))
            {
                if (!step.TryEnter(ref reader, out long start))
                    return At(document, found);
                found = start;
            }

            reader.Skip();
        }
        catch (JsonException error)
        {
            return new JsonPlace((int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1);
        }

        return At(document, found);
    }

    private static JsonPlace At(ReadOnlySpan<byte> document, long index)
    {
        ReadOnlySpan<byte> before = document[..(int)index];
        int line = before.Count((byte)'\n');
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new JsonPlace(line + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
