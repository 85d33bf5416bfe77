using System.Globalization;

namespace Intimacy.Core.Json;

/// <summary>A JSON value with its place. Property names and elements are kept in document order.</summary>
internal sealed class JsonTreeNode
{
    /// <summary>Beyond 28 digits a decimal rounds, and a tiny fraction would be read as none.</summary>
    private const int MaxDigits = 20;

    private readonly List<JsonTreeNode>? _children;
    private readonly int _position;

    public JsonTreeNode(JsonKind kind, JsonTreeNode? parent, string? name, int position, string? text = null)
    {
        Kind = kind;
        Parent = parent;
        Name = name;
        _position = position;
        Text = text;
        _children = kind is JsonKind.Array or JsonKind.Object ? [] : null;
    }

    public JsonKind Kind { get; }

    /// <summary>The object or array that holds it; null for the root.</summary>
    public JsonTreeNode? Parent { get; }

    /// <summary>The property name; null for an element of an array; for a root, how a path starts ("$" unless the document has a name).</summary>
    public string? Name { get; }

    /// <summary>The text of a string, the digits of a number.</summary>
    public string? Text { get; }

    public IReadOnlyList<JsonTreeNode> Children => _children ?? (IReadOnlyList<JsonTreeNode>)[];

    /// <summary>The JSON path; built on demand, since only a problem asks for it.</summary>
    public string Path => Parent is null ? Name ?? "$" : Name is null ? JsonPath.Element(Parent.Path, _position) : JsonPath.Property(Parent.Path, Name);

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

    /// <summary>A whole number, be it written 3, 3.0 or 3e0; false where it is none, or too large.</summary>
    public bool TryGetInteger(out int value)
    {
        const NumberStyles Whole = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        value = 0;
        // With a negative exponent a tiny fraction would be rounded to a whole number.
        if (Kind != JsonKind.Number || Text!.Length > MaxDigits || Text.Contains("e-", StringComparison.OrdinalIgnoreCase))
            return false;
        if (int.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
            return true;
        bool isWhole = decimal.TryParse(Text, Whole, CultureInfo.InvariantCulture, out decimal number)
            && number is >= int.MinValue and <= int.MaxValue && decimal.Truncate(number) == number;
        value = isWhole ? (int)number : 0;
        return isWhole;
    }

    /// <summary>Whether it holds the same as another, in the same order; its own name is passed over.</summary>
    public bool HoldsTheSameAs(JsonTreeNode other) =>
        Kind == other.Kind && Text == other.Text && Children.Count == other.Children.Count
        && Children.Zip(other.Children).All(pair => pair.First.Name == pair.Second.Name && pair.First.HoldsTheSameAs(pair.Second));

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
