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
    private readonly Dictionary<string, JsonTreeNode> _own = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _wording = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, string> _common;
    private readonly IReadOnlyDictionary<string, string> _terms;
    private readonly ProblemList _problems;
    private bool _hasSecondCulture;

    public CatalogTexts(IEnumerable<JsonObjectReader> documents, IReadOnlyDictionary<string, string> common, IReadOnlyDictionary<string, string> terms, ProblemList problems)
    {
        _common = common;
        _terms = terms;
        _problems = problems;
        foreach (JsonObjectReader cultures in documents)
            ReadCultures(cultures);
        Culture ??= "en";
    }

    /// <summary>The culture of the texts as a BCP-47 tag.</summary>
    public string Culture { get; private set; }

    /// <summary>The text of a key, which must exist.</summary>
    public string this[string key]
    {
        get
        {
            _used.Add(key);
            if (Raw(key) is { } text)
                return Fill(key, text);
            _problems.Add(PathOf(key), "a text", "nothing");
            return "";
        }
    }

    /// <summary>A text that people answer to: it is part of the wording hash, as it stands before terms are filled in.</summary>
    public string Wording(string key)
    {
        _wording[key] = Raw(key) ?? "";
        return this[key];
    }

    /// <summary>The first 16 hexadecimal digits of a SHA-256 over every wording, in the order of the keys.</summary>
    public string WordingHash()
    {
        // Lengths first, so that no text can pass for a key.
        var all = new StringBuilder();
        foreach ((string key, string text) in _wording)
            all.Append(CultureInfo.InvariantCulture, $"{key.Length} {key} {text.Length} {text}\n");
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())))[..16].ToLowerInvariant();
    }

    public IEnumerable<string> TermNames =>
        _common.Keys.Concat(_own.Keys).Select(TermForm.NameIn).OfType<string>().Distinct();

    /// <summary>A text that nothing asks for is a mistyped key.</summary>
    public void Close()
    {
        foreach ((string key, JsonTreeNode node) in _own)
        {
            if (!_used.Contains(key) && !_common.ContainsKey(key) && TermForm.NameIn(key) is null)
                _problems.Add(node.Path, "a key that something in the catalog uses", "an unused text");
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
        foreach (JsonTreeNode node in texts.Members)
        {
            if (string.IsNullOrWhiteSpace(texts.AsString(node)) && node.Kind == JsonKind.String)
                _problems.Add(node.Path, "a text", "an empty string");
            else if (node.Text is not null && !_own.TryAdd(node.Name!, node))
                _problems.Add(node.Path, "each text once", "a second text of the same key");
            if (TermForm.NameIn(node.Name!) is { } term && node.Kind == JsonKind.String && !(IdForm.IsId(term) && TermForm.IsTerm(node.Text ?? "")))
                _problems.Add(node.Path, $"a term with a name, of {TermForm.Expected}", "another text");
        }
    }

    private string PathOf(string key) => JsonPath.Property(JsonPath.Property("$.texts", Culture), key);

    private string? Raw(string key) => _own.TryGetValue(key, out JsonTreeNode? node) ? node.Text : _common.GetValueOrDefault(key);

    private string Fill(string key, string text)
    {
        if (TermForm.NameIn(key) is not null)
            return text;
        var filled = new StringBuilder();
        int from = 0;
        for (int open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', from))
        {
            int close = text.IndexOf('}', open);
            string name = close < 0 ? "" : text[(open + 1)..close];
            if (name.Length == 0 || (_terms.GetValueOrDefault(name) ?? Raw(TermForm.Prefix + name)) is not { } term)
            {
                _problems.Add(PathOf(key), "placeholders that a term.* text fills", "another placeholder");
                return text;
            }

            filled.Append(text, from, open - from).Append(term);
            from = close + 1;
        }

        return filled.Append(text, from, text.Length - from).ToString();
    }
}
