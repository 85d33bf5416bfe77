using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Texts;

/// <summary>The texts in one language, of one catalog or of the library, by key.</summary>
internal sealed class LanguageTexts(string tag)
{
    private readonly Dictionary<string, CatalogText> _texts = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Word)> _terms = [];

    /// <summary>A BCP-47 tag, as it was first written.</summary>
    public string Tag { get; } = tag;

    public IReadOnlyDictionary<string, CatalogText> All => _texts;

    /// <summary>The words for the people and the bond, by bare name.</summary>
    public IReadOnlyList<(string Name, string Word)> Terms => _terms;

    public CatalogText? Find(string key) => _texts.GetValueOrDefault(key);

    public void MakeRoom(int more) => _texts.EnsureCapacity(_texts.Count + more);

    /// <summary>Adds a text that was checked when the library was built.</summary>
    public void Add(string key, string text) => Add(key, new CatalogText(text));

    /// <summary>False where there is one of that key.</summary>
    public bool TryAdd(string key, string text, JsonTreeNode node) => Add(key, new CatalogText(text, node));

    /// <summary>The path at which a text stands, or would stand.</summary>
    public string PathOf(string key) => Find(key)?.Node?.Path ?? JsonPath.Property(JsonPath.Property("$.texts", Tag), key);

    private bool Add(string key, CatalogText text)
    {
        if (!_texts.TryAdd(key, text))
            return false;
        if (TermForm.NameIn(key) is { } name)
            _terms.Add((name, text.Raw));
        return true;
    }
}
