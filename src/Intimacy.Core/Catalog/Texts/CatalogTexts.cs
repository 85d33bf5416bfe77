using System.Collections.ObjectModel;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Texts;

/// <summary>
/// The texts of a catalog by key, each in the language asked for or else in the nearest one that has it. Placeholders such as {partner} are filled from the
/// term.* texts; texts that every catalog needs (cautions, notices, guidance, grades, terms) fall back to the built-in ones.
/// </summary>
internal sealed partial class CatalogTexts
{
    private readonly TextLanguages _languages;
    private readonly LanguageTexts[] _chain;
    private readonly string _primary;
    private readonly List<string> _wording = [];
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _elsewhere = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, string> _hostTerms;
    private readonly ProblemList _problems;

    public CatalogTexts(TextLanguages languages, WordChoice words, ProblemList problems)
    {
        _languages = languages;
        _problems = problems;
        Culture = languages.Resolve(words.Culture);
        _primary = LanguageTag.Primary(Culture);
        _chain = languages.Chain(Culture);
        _hostTerms = words.Terms;
    }

    /// <summary>The language of the texts as a BCP-47 tag.</summary>
    public string Culture { get; }

    /// <summary>Every language that there are texts in, the one with all of them first.</summary>
    public IEnumerable<string> Cultures => _languages.Own.Count == 0 ? [Culture] : _languages.Own.Select(l => l.Tag);

    /// <summary>The texts that were asked for and do not stand in this language, and where they stand.</summary>
    public ReadOnlyDictionary<string, string> Elsewhere => _elsewhere.AsReadOnly();

    /// <summary>The text of a key, which must exist.</summary>
    public string this[string key]
    {
        get
        {
            if (Find(key) is { } found)
                return found.Text.Filled ?? found.Text.Keep(Fill(found.Language, key, found.Text.Raw, []));
            return Missing(key);
        }
    }

    /// <summary>A text that people answer to: it is part of the wording hash, as it stands in the language of all texts before terms are filled in.</summary>
    public string Wording(string key)
    {
        _wording.Add(key);
        return this[key];
    }

    /// <summary>The first 16 hexadecimal digits of a SHA-256 over every wording, in the order of the keys. A translation asks the same, so it does not count.</summary>
    public string WordingHash()
    {
        // Lengths first, so that no text can pass for a key.
        var all = new StringBuilder();
        LanguageTexts[] chain = _languages.Chain(_languages.Base);
        _wording.Sort(StringComparer.Ordinal);
        foreach (string key in _wording)
        {
            string text = RawIn(chain, key);
            all.Append(CultureInfo.InvariantCulture, $"{key.Length} {key} {text.Length} {text}\n");
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())))[..16].ToLowerInvariant();
    }

    /// <summary>The text of a key that need not be there; otherwise null.</summary>
    public string? Optional(string key) => Find(key) is null ? null : this[key];

    private static string RawIn(LanguageTexts[] chain, string key)
    {
        foreach (LanguageTexts language in chain)
        {
            if (language.Find(key) is { } text)
                return text.Raw;
        }

        return "";
    }

    /// <summary>Other languages may have the text all the same, and are not mistyped for it.</summary>
    private string Missing(string key)
    {
        _problems.Add(PathOf(key), "a text", "nothing");
        _missing.Add(key);
        return "";
    }

    private string PathOf(string key) => JsonPath.Property(JsonPath.Property("$.texts", _languages.Base), key);

    /// <summary>The text in the first language that has it, which is remembered where it is another language.</summary>
    private (LanguageTexts Language, CatalogText Text)? Find(string key)
    {
        foreach (LanguageTexts language in _chain)
        {
            if (language.Find(key) is not { } text)
                continue;
            text.MarkUsed();
            if (language.Primary != _primary)
                _elsewhere[key] = language.Tag;
            return (language, text);
        }

        return null;
    }
}
