using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Intimacy.Core.Json;

/// <summary>One walk over the tokens of a document.</summary>
internal sealed class JsonTreeWalk(JsonLimits limits, ProblemList problems, string rootName)
{
    // Where the reading stands, for the path of a syntax error.
    private JsonTreeNode? _open;

    public JsonTreeNode? Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.MaxDepth + 1 });
        try
        {
            reader.Read();
            JsonTreeNode root = ReadValue(ref reader, null, rootName, 0);
            reader.Read();
            return root;
        }
        catch (JsonException error)
        {
            // The framework's message can quote the text around the fault: only its place is passed on.
            (string slip, int at) = JsonSlip.Find(utf8, OffsetOf(utf8, error.LineNumber ?? 0, error.BytePositionInLine ?? 0));
            (int line, int place) = LineOf(utf8, at);
            problems.Add(_open?.Path ?? rootName, "valid JSON", string.Create(CultureInfo.InvariantCulture, $"{slip} at line {line}, byte {place}"));
            return null;
        }
        catch (TooDeepException)
        {
            problems.Add(_open?.Path ?? rootName, string.Create(CultureInfo.InvariantCulture, $"at most {limits.MaxDepth} levels of nesting"), "more");
            return null;
        }
    }

    private JsonTreeNode ReadValue(ref Utf8JsonReader reader, JsonTreeNode? parent, string? name, int position)
    {
        // The reader itself allows one level more: it reports too deep a nesting as a syntax error.
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= limits.MaxDepth)
            throw new TooDeepException();
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader, _open = new JsonTreeNode(JsonKind.Object, parent, name, position));
            case JsonTokenType.StartArray:
                return ReadArray(ref reader, _open = new JsonTreeNode(JsonKind.Array, parent, name, position));
            case JsonTokenType.String:
                string? read = ReadText(ref reader);
                var text = new JsonTreeNode(JsonKind.String, parent, name, position, read ?? "");
                CheckText(text, isText: read is not null);
                return text;
            case JsonTokenType.Number:
                return new JsonTreeNode(JsonKind.Number, parent, name, position, Encoding.ASCII.GetString(reader.ValueSpan));
            default:
                JsonKind kind = reader.TokenType switch { JsonTokenType.True => JsonKind.True, JsonTokenType.False => JsonKind.False, _ => JsonKind.Null };
                return new JsonTreeNode(kind, parent, name, position);
        }
    }

    private JsonTreeNode ReadObject(ref Utf8JsonReader reader, JsonTreeNode node)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string? text = ReadText(ref reader);
            string name = text ?? "";
            reader.Read();
            JsonTreeNode child = ReadValue(ref reader, node, name, 0);
            if (text is null)
                problems.AddUnreadable(node.Path, "valid Unicode", "half of a surrogate pair in a property name", child.Path);
            _open = node;
            if (seen.Add(name))
                node.Add(child);
            else
                problems.Add(child.Path, "each property once", "a second one of the same name");
        }

        return node;
    }

    private JsonTreeNode ReadArray(ref Utf8JsonReader reader, JsonTreeNode node)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            node.Add(ReadValue(ref reader, node, null, node.Children.Count));
            _open = node;
        }

        return node;
    }

    private void CheckText(JsonTreeNode node, bool isText)
    {
        if (!isText)
            problems.AddUnreadable(node.Path, "valid Unicode", "half of a surrogate pair");
        else if (node.Text!.Length > limits.MaxStringLength)
            problems.Add(node.Path, string.Create(CultureInfo.InvariantCulture, $"at most {limits.MaxStringLength} characters"), "a longer string");
    }

    /// <summary>Null for an escape such as "\ud800", which is valid JSON and no text.</summary>
    private static string? ReadText(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static int OffsetOf(ReadOnlySpan<byte> utf8, long line, long place)
    {
        int start = 0;
        for (long i = 0; i < line && utf8[start..].IndexOf((byte)'\n') is >= 0 and var end; i++)
            start += end + 1;
        return (int)Math.Min(start + place, utf8.Length);
    }

    private static (int Line, int Byte) LineOf(ReadOnlySpan<byte> utf8, int at) =>
        (utf8[..at].Count((byte)'\n') + 1, at - (utf8[..at].LastIndexOf((byte)'\n') + 1) + 1);

    private sealed class TooDeepException : Exception;
}
