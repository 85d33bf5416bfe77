using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Intimacy.Core.Json;

/// <summary>A JSON value with its place: a row of a tree. Valid until the tree is disposed of.</summary>
internal readonly struct JsonTreeNode(JsonTree tree, int row)
{
    /// <summary>Beyond 28 digits a decimal rounds, and a tiny fraction would be read as none.</summary>
    private const int MaxDigits = 20;

    public static JsonTreeNode RootOf(JsonTree tree) => new(tree, 0);

    public JsonKind Kind => tree[row].Kind;

    /// <summary>The property name; null for an element of an array; for a root, how a path starts ("$" unless the document has a name).</summary>
    public string? Name => row == 0 ? tree.RootName : tree[row].NameLength < 0 ? null : JsonTree.Decode(tree.Name(row));

    /// <summary>The property name of a member of an object, in UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8Name => tree.Name(row);

    /// <summary>The text of a string, the digits of a number; null for any other kind.</summary>
    public string? Text => Kind is JsonKind.String or JsonKind.Number ? JsonTree.Decode(tree.Text(row)) : null;

    /// <summary>The same in UTF-8; empty for any other kind.</summary>
    public ReadOnlySpan<byte> Utf8Text => Kind is JsonKind.String or JsonKind.Number ? tree.Text(row) : default;

    /// <summary>The members or elements, in the order of the document; of two members of one name the first.</summary>
    public JsonItems Children => new(tree, row);

    /// <summary>The same, up to where the list of problems is full.</summary>
    public JsonItems ChildrenWhileRoom(ProblemList problems) => new(tree, row, problems);

    /// <summary>The JSON path; built on demand, since only a problem asks for it.</summary>
    public string Path
    {
        get
        {
            if (tree.OriginOf?.Invoke(row) is { } origin)
                return origin;
            if (row == 0)
                return tree.RootName;
            string parent = new JsonTreeNode(tree, tree[row].Parent).Path;
            return Name is { } name ? JsonPath.Property(parent, name) : JsonPath.Element(parent, tree[row].Name);
        }
    }

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

    public bool IsKnown => (tree[row].Marks & JsonMarks.Known) != 0;

    /// <summary>Remembers that a reader asked for it.</summary>
    public void MarkKnown() => tree[row].Marks |= JsonMarks.Known;

    public bool TextIs(ReadOnlySpan<char> ascii) => Kind == JsonKind.String && Ascii.Equals(tree.Text(row), ascii);

    /// <summary>A whole number, be it written 3, 3.0 or 3e0; false where it is none, or too large.</summary>
    public bool TryGetInteger(out int value)
    {
        const NumberStyles Whole = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        value = 0;
        if (Kind != JsonKind.Number || tree.Text(row) is not { Length: <= MaxDigits } digits)
            return false;
        if (Utf8Parser.TryParse(digits, out value, out int read) && read == digits.Length)
            return true;
        value = 0;

        // With a negative exponent a tiny fraction would be rounded to a whole number.
        string text = JsonTree.Decode(digits);
        if (text.Contains("e-", StringComparison.OrdinalIgnoreCase)
            || !decimal.TryParse(text, Whole, CultureInfo.InvariantCulture, out decimal number)
            || number is < int.MinValue or > int.MaxValue || decimal.Truncate(number) != number)
            return false;
        value = (int)number;
        return true;
    }

    /// <param name="name">A name of plain ASCII.</param>
    public JsonTreeNode? Find(string name)
    {
        if (Kind != JsonKind.Object)
            return null;
        int end = tree[row].Next;
        for (int child = row + 1; child < end; child = tree[child].Next)
        {
            if (tree[child].NameLength == name.Length && Ascii.Equals(tree.Name(child), name) && (tree[child].Marks & JsonMarks.Repeated) == 0)
                return new JsonTreeNode(tree, child);
        }

        return null;
    }
}
