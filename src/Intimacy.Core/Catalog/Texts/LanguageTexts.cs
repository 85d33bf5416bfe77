using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Texts;

/// <summary>The texts in one language, of one catalog or of the library, by key.</summary>
internal sealed class LanguageTexts(string tag, int capacity = 0)
{
    private readonly Dictionary<string, CatalogText> _texts = new(capacity, StringComparer.Ordinal);

    /// <summary>A BCP-47 tag, as it was first written.</summary>
    public string Tag { get; } = tag;

    /// <summary>The language itself, whatever the country.</summary>
    public string Primary { get; } = LanguageTag.Primary(tag);

    public IReadOnlyDictionary<string, CatalogText> All => _texts;

    public CatalogText? Find(string key) => _texts.GetValueOrDefault(key);

    public void MakeRoom(int more) => _texts.EnsureCapacity(_texts.Count + more);

    /// <summary>Adds a text that was checked when the library was built.</summary>
    public void Add(string key, string text) => _texts.Add(key, new CatalogText(text));

    /// <summary>False where there is one of that key.</summary>
    public bool TryAdd(string key, string text, JsonTreeNode node) => _texts.TryAdd(key, new CatalogText(text, node));

    /// <summary>The path at which a text stands, or would stand.</summary>
    public string PathOf(string key) => Find(key)?.Node?.Path ?? JsonPath.Property(JsonPath.Property("$.texts", Tag), key);
}
