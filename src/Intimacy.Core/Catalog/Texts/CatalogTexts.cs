using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Texts;

/// <summary>
/// The texts of a catalog by key. Placeholders such as {partner} are filled from the term.* texts; texts that every catalog
/// needs (cautions, notices, guidance, grades, terms) fall back to the built-in ones.
/// </summary>
internal sealed partial class CatalogTexts
{
    private readonly Dictionary<string, CatalogText> _texts = new(StringComparer.Ordinal);
    private readonly List<string> _wording = [];
    private readonly IReadOnlyDictionary<string, string> _common;
    private readonly ProblemList _problems;
    private bool _hasSecondCulture;

    public CatalogTexts(IEnumerable<JsonObjectReader> documents, IReadOnlyDictionary<string, string> common, IReadOnlyDictionary<string, string> terms, ProblemList problems)
    {
        _common = common;
        _problems = problems;
        foreach (JsonObjectReader cultures in documents)
            ReadCultures(cultures);
        foreach ((string key, string text) in common)
            _texts.TryAdd(key, new CatalogText(text));
        ReadTerms(terms);
        Culture ??= "en";
    }

    /// <summary>The culture of the texts as a BCP-47 tag.</summary>
    public string Culture { get; private set; }

    /// <summary>The text of a key, which must exist.</summary>
    public string this[string key]
    {
        get
        {
            if (Used(key) is { } text)
                return text.Filled ??= Fill(key, text.Raw);
            _problems.Add(PathOf(key), "a text", "nothing");
            return "";
        }
    }

    /// <summary>A text that people answer to: it is part of the wording hash, as it stands before terms are filled in.</summary>
    public string Wording(string key)
    {
        _wording.Add(key);
        return this[key];
    }

    /// <summary>The first 16 hexadecimal digits of a SHA-256 over every wording, in the order of the keys.</summary>
    public string WordingHash()
    {
        // Lengths first, so that no text can pass for a key.
        var all = new StringBuilder();
        _wording.Sort(StringComparer.Ordinal);
        foreach (string key in _wording)
        {
            string text = _texts[key].Raw;
            all.Append(CultureInfo.InvariantCulture, $"{key.Length} {key} {text.Length} {text}\n");
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())))[..16].ToLowerInvariant();
    }

    public IEnumerable<string> TermNames => _texts.Keys.Select(TermForm.NameIn).OfType<string>();

    /// <summary>A text that nothing asks for is a mistyped key, unless it is of a catalog that a pack was laid over.</summary>
    public void Close()
    {
        foreach ((string key, CatalogText text) in _texts)
        {
            if (text is { IsUsed: false, Node: { IsKnown: false } node } && !_common.ContainsKey(key) && !TermForm.IsKey(key))
                _problems.Add(node, "a key that something in the catalog uses", "an unused text");
        }
    }

    private void ReadCultures(JsonObjectReader cultures)
    {
        foreach (JsonTreeNode culture in cultures.Members)
        {
            if (!LanguageTag.IsTag(culture.Name!))
            {
                _problems.Add(culture.Path, "a language tag such as en or pt-BR", "another name");
                continue;
            }

            Culture ??= culture.Name!;
            if (culture.Name != Culture)
                AddSecondCulture(culture);
            else if (JsonObjectReader.From(culture, _problems) is { } texts)
                ReadTexts(texts);
        }
    }

    /// <summary>Said once: every document of the other language would say the same.</summary>
    private void AddSecondCulture(JsonTreeNode culture)
    {
        if (!_hasSecondCulture)
            _problems.Add(culture.Path, $"texts in one language, here {Culture}", "texts in a second language");
        _hasSecondCulture = true;
    }

    private void ReadTexts(JsonObjectReader texts)
    {
        _texts.EnsureCapacity(_texts.Count + texts.Members.Count);
        foreach (JsonTreeNode node in texts.Members)
        {
            if (texts.AsString(node) is not { } text)
                continue;
            string key = node.Name!;
            if (string.IsNullOrWhiteSpace(text))
                _problems.Add(node, "a text", "an empty string");
            else if (!_texts.TryAdd(key, new CatalogText(text, node)))
                _problems.Add(node, "each text once", "a second text of the same key");
            if (TermForm.NameIn(key) is { } term && !(IdForm.IsId(term) && TermForm.IsTerm(text)))
                _problems.Add(node, $"a term with a name, of {TermForm.Expected}", "another text");
        }
    }

    private string PathOf(string key) => JsonPath.Property(JsonPath.Property("$.texts", Culture), key);

    private CatalogText? Used(string key)
    {
        CatalogText? text = _texts.GetValueOrDefault(key);
        if (text is not null)
            text.IsUsed = true;
        return text;
    }
}
