using System.Diagnostics.CodeAnalysis;
using Intimacy.Core.Catalog.Packs;
using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Reading;

/// <summary>Things by id, in document order: refuses malformed and repeated ids, and references to what is not there.</summary>
internal sealed class IdTable<T>(string noun, string section, RemovedElements removed)
    where T : class
{
    private readonly Dictionary<string, T?> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObjectReader> _elements = new(StringComparer.Ordinal);

    public List<T> Items { get; } = [];

    /// <summary>The ids of the items, in their order, and of what could not be read.</summary>
    public IEnumerable<string> Ids => _byId.Keys;

    /// <summary>Reads the id of an element; false, with a problem, where it cannot be used.</summary>
    public bool TryClaim(JsonObjectReader json, [NotNullWhen(true)] out string? id)
    {
        id = json.String("id");
        if (id is null)
            return false;
        if (!IdForm.IsId(id))
            json.Problems.Add(json.PathOf("id"), IdForm.Expected, "another form");
        else if (!_byId.TryAdd(id, null))
            json.Problems.Add(json.PathOf("id"), $"each {noun} once", "a second one of the same id");
        else
            return _elements.TryAdd(id, json);
        return false;
    }

    /// <summary>Where the element of an id stands; null for the built-in catalog, which is read from no document.</summary>
    public string? PathOf(string id) => _elements.GetValueOrDefault(id)?.Path;

    public void Add(string id, T item)
    {
        _byId[id] = item;
        Items.Add(item);
    }

    /// <summary>What a string refers to. Null without a further problem where the thing itself could not be read.</summary>
    public T? Find(JsonObjectReader json, JsonTreeNode? node)
    {
        if (node is not { } given || json.AsString(given) is not { } id)
            return null;
        if (!_byId.TryGetValue(id, out T? item))
            json.Problems.Add(given.Path, $"the id of a {noun}", DescribeMissing(id));
        return item;
    }

    public T? Find(JsonObjectReader json, string property) => Find(json, json.Required(property, $"the id of a {noun}"));

    public List<T> FindAll(JsonObjectReader json, string property) =>
        json.OptionalArray(property).Select(node => Find(json, node)).OfType<T>().ToList();

    /// <summary>Whether an element of this id was there but could not be read.</summary>
    public bool IsUnreadable(string id) => _byId.TryGetValue(id, out T? item) && item is null;

    public T? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>What to say was found where an id stands that the table does not have.</summary>
    public string DescribeMissing(string id) => removed.Describe(section, id);
}
