using System.Globalization;
using System.Text;

namespace Intimacy.Core.Catalog.Texts;

/// <content>Terms in the place of placeholders.</content>
internal sealed partial class CatalogTexts
{
    /// <summary>A text of the greatest length that is nothing but placeholders could grow to thirteen times of it.</summary>
    private const int MaxFilled = 8_000;

    private readonly Dictionary<string, LanguageTexts[]> _chains = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words for the people and the bond in this language, by name, as they are before a host sets its own.</summary>
    public Dictionary<string, string> KnownTerms()
    {
        var terms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string key, CatalogText text) in _chain.SelectMany(l => l.All))
        {
            if (TermForm.NameIn(key) is { } name)
                terms.TryAdd(name, text.Raw);
        }

        return terms;
    }

    /// <summary>
    /// Of the host, in texts of the language asked for; of the documents, of the library, each as near to the language of the text as can be. Null where there is none.
    /// </summary>
    private string? TermIn(LanguageTexts language, string name)
    {
        if (language.Primary == _primary && _hostTerms.TryGetValue(name, out string? word))
            return word;
        if (!_chains.TryGetValue(language.Tag, out LanguageTexts[]? chain))
            _chains[language.Tag] = chain = _languages.Chain(language.Tag);
        return RawIn(chain, TermForm.Prefix + name) is { Length: > 0 } written ? written : null;
    }

    /// <summary>A text with its terms; what the library fills itself is left as it stands.</summary>
    private string Fill(LanguageTexts language, string key, string text, ReadOnlySpan<string> holes)
    {
        if (TermForm.IsKey(key) || !text.Contains('{'))
            return text;
        var filled = new StringBuilder();
        int from = 0;
        for (int open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', from))
        {
            int close = text.IndexOf('}', open);
            string name = close < 0 ? "" : text[(open + 1)..close];
            bool isHole = holes.Contains(name);
            string? term = isHole ? text[open..(close + 1)] : TermIn(language, name);
            if (term is null)
            {
                _problems.Add(language.PathOf(key), "placeholders that a term.* text fills", "another placeholder");
                return text;
            }

            filled.Append(text, from, open - from).Append(term);
            from = close + 1;
        }

        filled.Append(text, from, text.Length - from);
        if (filled.Length > MaxFilled)
            _problems.Add(language.PathOf(key), string.Create(CultureInfo.InvariantCulture, $"at most {MaxFilled} characters once its terms are filled in"), "a longer text");
        return filled.ToString();
    }
}
