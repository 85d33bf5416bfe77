namespace Intimacy.Core.Catalog.Packs;

/// <content>
/// What it holds. Items of a list are found by that, elements by their ids, and members by their names, without a walk: a pack may name many thousands.
/// </content>
internal sealed partial class MergedValue
{
    private List<MergedValue>? _items;
    private Dictionary<string, MergedValue>? _members;

    /// <summary>Elements by their ids, or items by what they hold: of one list never both are asked for.</summary>
    private Dictionary<string, MergedValue>? _byKey;

    /// <summary>The items of a list that were not taken away.</summary>
    public IEnumerable<MergedValue> Items => (_items ?? []).Where(static i => !i.IsRemoved);

    /// <summary>The members of an object that were not taken away, in the order in which they were written.</summary>
    public IEnumerable<KeyValuePair<string, MergedValue>> Members => (_members ?? []).Where(static m => !m.Value.IsRemoved);

    /// <summary>A member, also where it was taken away.</summary>
    public MergedValue? Find(string name) => _members?.GetValueOrDefault(name);

    public void Set(string name, MergedValue value) => (_members ??= new(StringComparer.Ordinal))[name] = value;

    /// <summary>The element of an id in a section, also where it was taken away.</summary>
    public MergedValue? FindElement(string id) => Index(static element => element.Id).GetValueOrDefault(id);

    /// <summary>The first item of a list that holds this, also where it was taken away.</summary>
    /// <param name="content">As <see cref="NodeContent"/> has it.</param>
    public MergedValue? FindItem(string content) => Index(static item => NodeContent.Of(item.Origin!.Value)).GetValueOrDefault(content);

    /// <summary>Adds an element to a section.</summary>
    public void AddElement(MergedValue element) => Add(element, element.Id);

    /// <summary>Adds an item to a list.</summary>
    public void AddItem(MergedValue item, string content) => Add(item, content);

    /// <summary>Puts an item in the place of one that was taken away.</summary>
    public void Replace(MergedValue old, MergedValue item, string content)
    {
        _items![_items.IndexOf(old)] = item;
        _byKey![content] = item;
    }

    /// <summary>The id of an element; null where it has none.</summary>
    public string? Id => Find("id") is { IsRemoved: false } id ? id.Text : null;

    private void Add(MergedValue item, string? key)
    {
        (_items ??= []).Add(item);
        if (key is not null)
            _byKey?.TryAdd(key, item);
    }

    private Dictionary<string, MergedValue> Index(Func<MergedValue, string?> keyOf)
    {
        if (_byKey is not null)
            return _byKey;
        _byKey = new(StringComparer.Ordinal);
        foreach (MergedValue item in _items ?? [])
        {
            if (keyOf(item) is { } key)
                _byKey.TryAdd(key, item);
        }

        return _byKey;
    }
}
