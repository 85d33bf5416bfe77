using System.Globalization;
using System.Text.Json;

namespace Intimacy.Core.Json;

/// <summary>Reads a JSON text of limited size into a tree; whatever is wrong with it goes to a list of problems, with its place.</summary>
internal ref struct JsonTreeReader
{
    private readonly JsonTree _tree;

    /// <summary>The object or array that the reading stands in, for the path of a syntax error too.</summary>
    private int _open = JsonRow.NoParent;

    /// <summary>The name that was read last.</summary>
    private JsonRow _name;

    private JsonTreeReader(JsonTree tree) => _tree = tree;

    /// <param name="utf8">The text, with or without a byte order mark.</param>
    /// <param name="limits">What is read at all.</param>
    /// <param name="problems">What is wrong with the text.</param>
    /// <param name="root">How paths begin.</param>
    /// <returns>The tree; null where the text is no JSON, or too much of it.</returns>
    public static JsonTree? Read(ReadOnlySpan<byte> utf8, in JsonLimits limits, ProblemList problems, string root = "$")
    {
        if (limits.Refusal(ref utf8) is var (expected, found))
        {
            problems.Add(root, expected, found);
            return null;
        }

        var reading = new JsonTreeReader(new JsonTree(utf8, root));

        // The framework's reader allows one level more: it reports too deep a nesting as a syntax error.
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.MaxDepth + 1 });
        try
        {
            while (reader.Read())
            {
                if (!reading.Take(ref reader, limits))
                    return reading.End(limits, problems, string.Create(CultureInfo.InvariantCulture, $"at most {limits.MaxDepth} levels of nesting"), "more");
            }
        }
        catch (JsonException error)
        {
            return reading.End(limits, problems, "valid JSON", JsonSlip.Describe(utf8, error));
        }

        JsonTreeCheck.Check(reading._tree, limits, problems);
        return reading._tree;
    }

    /// <summary>Says what ended the reading, after what was wrong before it.</summary>
    private readonly JsonTree? End(in JsonLimits limits, ProblemList problems, string expected, string found)
    {
        for (int row = _open; row >= 0; row = _tree[row].Parent)
            _tree[row].Next = _tree.Count;
        JsonTreeCheck.Check(_tree, limits, problems);
        problems.Add(_open < 0 ? _tree.RootName : new JsonTreeNode(_tree, _open).Path, expected, found);
        _tree.Dispose();
        return null;
    }

    /// <summary>Takes one token; false where it nests too deep to go on.</summary>
    private bool Take(ref Utf8JsonReader reader, in JsonLimits limits)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _name.NameLength = Copy(ref reader, out _name.Name, out bool isName);
                _name.Marks = isName ? JsonMarks.None : JsonMarks.UnreadableName;
                return true;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _tree[_open].Next = _tree.Count;
                _open = _tree[_open].Parent;
                return true;
            case JsonTokenType.StartObject or JsonTokenType.StartArray when reader.CurrentDepth >= limits.MaxDepth:
                return false;
        }

        var row = new JsonRow { Kind = KindOf(reader.TokenType), Parent = _open, Next = _tree.Count + 1, NameLength = JsonRow.NoName };
        if (_open >= 0)
        {
            if (_tree[_open].Kind == JsonKind.Object)
                (row.Name, row.NameLength, row.Marks) = (_name.Name, _name.NameLength, _name.Marks);
            else
                row.Name = _tree[_open].Length;
            _tree[_open].Length++;
        }

        if (row.Kind is JsonKind.String or JsonKind.Number)
        {
            row.Length = Copy(ref reader, out row.Text, out bool isText);
            row.Marks |= isText ? JsonMarks.None : JsonMarks.UnreadableText;
        }

        int added = _tree.Add(row);
        if (row.Kind is JsonKind.Object or JsonKind.Array)
            _open = added;
        return true;
    }

    private readonly int Copy(ref Utf8JsonReader reader, out int start, out bool isText)
    {
        ReadOnlySpan<byte> raw = reader.ValueSpan;
        int length = raw.Length;
        isText = true;
        if (!reader.ValueIsEscaped)
            raw.CopyTo(_tree.Free);
        else if (isText = !LoneSurrogate.IsIn(raw))
            length = reader.CopyString(_tree.Free);
        else
            length = 0;
        start = _tree.Keep(length);
        return length;
    }

    private static JsonKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => JsonKind.Object,
        JsonTokenType.StartArray => JsonKind.Array,
        JsonTokenType.String => JsonKind.String,
        JsonTokenType.Number => JsonKind.Number,
        JsonTokenType.True => JsonKind.True,
        JsonTokenType.False => JsonKind.False,
        _ => JsonKind.Null,
    };
}
