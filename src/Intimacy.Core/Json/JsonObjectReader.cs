using System.Globalization;

namespace Intimacy.Core.Json;

/// <summary>
/// Reads the properties of one object and remembers which were asked for: <see cref="Close"/> reports the rest as unknown.
/// Every getter reports what is wrong and returns null or a default, so that the reading goes on.
/// </summary>
internal sealed class JsonObjectReader
{
    private readonly JsonTreeNode _node;

    private JsonObjectReader(JsonTreeNode node, ProblemList problems)
    {
        _node = node;
        Problems = problems;
    }

    public ProblemList Problems { get; }

    public string Path => _node.Path;

    /// <summary>Null, with a problem, where the node is no object.</summary>
    public static JsonObjectReader? From(JsonTreeNode node, ProblemList problems)
    {
        if (node.Kind == JsonKind.Object)
            return new JsonObjectReader(node, problems);
        problems.Add(node, "an object");
        return null;
    }

    /// <summary>The same object, reporting to another list.</summary>
    public JsonObjectReader To(ProblemList problems) => new(_node, problems);

    public string PathOf(string name) => JsonPath.Property(_node.Path, name);

    public JsonTreeNode? Optional(string name)
    {
        JsonTreeNode? node = _node.Find(name);
        node?.MarkKnown();
        return node;
    }

    public JsonTreeNode? Required(string name, string expected)
    {
        JsonTreeNode? node = Optional(name);
        if (node is null)
            Problems.Add(PathOf(name), expected, "nothing");
        return node;
    }

    public string? String(string name) => Required(name, "a string") is { } node ? AsString(node) : null;

    public string? OptionalString(string name) => Optional(name) is { } node ? AsString(node) : null;

    public bool Flag(string name)
    {
        if (Optional(name) is not { } node)
            return false;
        if (node.Kind is not (JsonKind.True or JsonKind.False))
            Problems.Add(node, "true or false");
        return node.Kind == JsonKind.True;
    }

    public int? Integer(string name, int minimum, int maximum) =>
        Optional(name) is { } node ? AsInteger(node, minimum, maximum) : Missing<int>(name, RangeText(minimum, maximum));

    public int? OptionalInteger(string name, int minimum, int maximum) =>
        Optional(name) is { } node ? AsInteger(node, minimum, maximum) : null;

    public JsonItems OptionalArray(string name) => Optional(name) is { } node ? AsArray(node) : default;

    public JsonItems Array(string name) => Required(name, "an array") is { } node ? AsArray(node) : default;

    public JsonObjectReader? OptionalObject(string name) => Optional(name) is { } node ? From(node, Problems) : null;

    public JsonObjectReader? Object(string name) => Required(name, "an object") is { } node ? From(node, Problems) : null;

    public JsonItems Members => _node.ChildrenWhileRoom(Problems);

    /// <summary>Reports every property that nothing asked for.</summary>
    public void Close()
    {
        foreach (JsonTreeNode child in _node.Children)
        {
            if (!child.IsKnown)
                Problems.Add(child, "no such property", "an unknown property");
        }
    }

    public string? AsString(JsonTreeNode node)
    {
        if (node.Kind != JsonKind.String)
        {
            Problems.Add(node, "a string");
            return null;
        }

        return node.Text;
    }

    public int? AsInteger(JsonTreeNode node, int minimum, int maximum)
    {
        if (node.TryGetInteger(out int value) && value >= minimum && value <= maximum)
            return value;
        Problems.Add(node.Path, RangeText(minimum, maximum), node.Kind == JsonKind.Number ? "another number" : node.Description);
        return null;
    }

    private JsonItems AsArray(JsonTreeNode node)
    {
        if (node.Kind == JsonKind.Array)
            return node.ChildrenWhileRoom(Problems);
        Problems.Add(node, "an array");
        return default;
    }

    private T? Missing<T>(string name, string expected)
        where T : struct
    {
        Problems.Add(PathOf(name), expected, "nothing");
        return null;
    }

    private static string RangeText(int minimum, int maximum) =>
        string.Create(CultureInfo.InvariantCulture, $"a whole number from {minimum} to {maximum}");
}
