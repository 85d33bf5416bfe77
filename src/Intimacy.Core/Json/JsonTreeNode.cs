namespace Intimacy.Core.Json;

/// <summary>A JSON value with its place. Property names and elements are kept in document order.</summary>
internal sealed class JsonTreeNode
{
    private readonly List<JsonTreeNode>? _children;
    private readonly JsonTreeNode? _parent;
    private readonly int _position;

    public JsonTreeNode(JsonKind kind, JsonTreeNode? parent, string? name, int position, string? text = null)
    {
        Kind = kind;
        _parent = parent;
        Name = name;
        _position = position;
        Text = text;
        _children = kind is JsonKind.Array or JsonKind.Object ? [] : null;
    }

    public JsonKind Kind { get; }

    /// <summary>The property name; null for an element of an array; for a root, how a path starts ("$" unless the document has a name).</summary>
    public string? Name { get; }

    /// <summary>The text of a string, the digits of a number.</summary>
    public string? Text { get; }

    public IReadOnlyList<JsonTreeNode> Children => _children ?? (IReadOnlyList<JsonTreeNode>)[];

    /// <summary>The JSON path; built on demand, since only a problem asks for it.</summary>
    public string Path => _parent is null ? Name ?? "$" : Name is null ? JsonPath.Element(_parent.Path, _position) : JsonPath.Property(_parent.Path, Name);

    /// <summary>The kind in words, for a message that must not give the value away.</summary>
    public string Description => Kind switch
    {
        JsonKind.Null => "null",
        JsonKind.True or JsonKind.False => "a boolean",
        JsonKind.Number => "a number",
        JsonKind.String => "a string",
        JsonKind.Array => "an array",
        _ => "an object",
    };

    public void Add(JsonTreeNode child) => _children!.Add(child);

    public JsonTreeNode? Find(string name)
    {
        foreach (JsonTreeNode child in Children)
        {
            if (string.Equals(child.Name, name, StringComparison.Ordinal))
                return child;
        }

        return null;
    }
}
