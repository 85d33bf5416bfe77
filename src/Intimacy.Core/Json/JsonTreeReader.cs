using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Intimacy.Core.Json;

/// <summary>Reads a JSON text of limited size into a tree; whatever is wrong with it goes to a list of problems, with its place.</summary>
internal sealed class JsonTreeReader
{
    private readonly JsonLimits _limits;
    private readonly ProblemList _problems;
    private readonly string _rootName;

    /// <summary>The names that each open object has so far; null for an open array.</summary>
    private readonly Stack<HashSet<string>?> _names = [];

    private JsonTreeNode? _root;

    /// <summary>The object or array that the reading stands in, for the path of a syntax error too.</summary>
    private JsonTreeNode? _open;

    private string? _name;

    private JsonTreeReader(JsonLimits limits, ProblemList problems, string rootName) => (_limits, _problems, _rootName) = (limits, problems, rootName);

    /// <param name="utf8">The text, with or without a byte order mark.</param>
    /// <param name="limits">What is read at all.</param>
    /// <param name="problems">What is wrong with the text.</param>
    /// <param name="root">How paths begin.</param>
    /// <returns>The root; null where the text is no JSON, or too much of it.</returns>
    public static JsonTreeNode? Read(ReadOnlySpan<byte> utf8, in JsonLimits limits, ProblemList problems, string root = "$")
    {
        if (limits.Refusal(ref utf8) is var (expected, found))
        {
            problems.Add(root, expected, found);
            return null;
        }

        // The framework's reader allows one level more: it reports too deep a nesting as a syntax error.
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.MaxDepth + 1 });
        var tree = new JsonTreeReader(limits, problems, root);
        try
        {
            while (reader.Read())
            {
                if (!tree.Take(ref reader))
                    return null;
            }

            return tree._root;
        }
        catch (JsonException error)
        {
            problems.Add(tree._open?.Path ?? root, "valid JSON", JsonSlip.Describe(utf8, error));
            return null;
        }
    }

    /// <summary>Takes one token; false where it nests too deep to go on.</summary>
    private bool Take(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _name = TakeName(ref reader);
                return true;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _open = _open!.Parent;
                _names.Pop();
                return true;
            case JsonTokenType.StartObject or JsonTokenType.StartArray when reader.CurrentDepth >= _limits.MaxDepth:
                _problems.Add(_open?.Path ?? _rootName, string.Create(CultureInfo.InvariantCulture, $"at most {_limits.MaxDepth} levels of nesting"), "more");
                return false;
        }

        JsonKind kind = KindOf(reader.TokenType);
        string? text = kind == JsonKind.String ? TextOrNull(ref reader) : kind == JsonKind.Number ? Encoding.ASCII.GetString(reader.ValueSpan) : null;
        bool isMember = _open?.Kind == JsonKind.Object;
        var node = new JsonTreeNode(kind, _open, _open is null ? _rootName : isMember ? _name : null, _open?.Children.Count ?? 0, text ?? (kind == JsonKind.String ? "" : null));
        if (_open is null)
            _root = node;
        else if (!isMember || _names.Peek()!.Add(_name!))
            _open.Add(node);
        else
            _problems.Add(node.Path, "each property once", "a second one of the same name");
        if (kind == JsonKind.String)
            CheckText(node, isText: text is not null);
        if (kind is not (JsonKind.Object or JsonKind.Array))
            return true;
        _open = node;
        _names.Push(kind == JsonKind.Object ? new HashSet<string>(StringComparer.Ordinal) : null);
        return true;
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

    private string TakeName(ref Utf8JsonReader reader)
    {
        if (TextOrNull(ref reader) is { } name)
            return name;
        _problems.AddUnreadable(_open!.Path, "valid Unicode", "half of a surrogate pair in a property name", JsonPath.Property(_open.Path, ""));
        return "";
    }

    private void CheckText(JsonTreeNode node, bool isText)
    {
        if (!isText)
            _problems.AddUnreadable(node.Path, "valid Unicode", "half of a surrogate pair");
        else if (node.Text!.Length > _limits.MaxStringLength)
            _problems.Add(node.Path, string.Create(CultureInfo.InvariantCulture, $"at most {_limits.MaxStringLength} characters"), "a longer string");
    }

    /// <summary>Null for an escape such as "\ud800", which is valid JSON and no text.</summary>
    private static string? TextOrNull(ref Utf8JsonReader reader)
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
}
