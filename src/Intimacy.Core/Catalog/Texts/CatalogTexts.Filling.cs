using System.Globalization;
using System.Text;

namespace Intimacy.Core.Catalog.Texts;

/// <content>Terms in the place of placeholders.</content>
internal sealed partial class CatalogTexts
{
    /// <summary>A text of the greatest length that is nothing but placeholders could grow to thirteen times of it.</summary>
    private const int MaxFilled = 8_000;

    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _terms = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words for the people and the bond in this language, by name, as they are before a host sets its own.</summary>
    public IReadOnlyDictionary<string, string> KnownTerms => WrittenTermsOf(Culture);

    /// <summary>Words that a host set are words of the language asked for, and fill no text in another one.</summary>
    private IReadOnlyDictionary<string, string> TermsOf(LanguageTexts language)
    {
        if (_terms.TryGetValue(language.Tag, out IReadOnlyDictionary<string, string>? known))
            return known;
        Dictionary<string, string> terms = WrittenTermsOf(language.Tag);
        if (language.Primary == _primary)
        {
            foreach ((string name, string term) in _hostTerms)
                terms[name] = term;
        }

        return _terms[language.Tag] = terms;
    }

    /// <summary>Those of the library, then those of the documents, each as near to the language as can be.</summary>
    private Dictionary<string, string> WrittenTermsOf(string tag)
    {
        LanguageTexts[] chain = _languages.Chain(tag);
        Array.Reverse(chain);
        int count = 0;
        foreach (LanguageTexts language in chain)
        {
            foreach (string key in language.All.Keys)
                count += TermForm.IsKey(key) ? 1 : 0;
        }

        var terms = new Dictionary<string, string>(count, StringComparer.Ordinal);
        foreach (LanguageTexts language in chain)
        {
            foreach ((string key, CatalogText text) in language.All)
            {
                if (TermForm.NameIn(key) is { } name)
                    terms[name] = text.Raw;
            }
        }

        return terms;
    }

    /// <summary>A text with its terms; what the library fills itself is left as it stands.</summary>
    private string Fill(LanguageTexts language, string key, string text, ReadOnlySpan<string> holes)
    {
        if (TermForm.IsKey(key) || !text.Contains('{'))
            return text;
        IReadOnlyDictionary<string, string> terms = TermsOf(language);
        var filled = new StringBuilder();
        int from = 0;
        for (int open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', from))
        {
            int close = text.IndexOf('}', open);
            string name = close < 0 ? "" : text[(open + 1)..close];
            string? term = null;
            if (!holes.Contains(name) && !terms.TryGetValue(name, out term))
            {
                _problems.Add(language.PathOf(key), "placeholders that a term.* text fills", "another placeholder");
                return text;
            }

            filled.Append(text, from, open - from).Append(term ?? text[open..(close + 1)]);
            from = close + 1;
        }

        filled.Append(text, from, text.Length - from);
        if (filled.Length > MaxFilled)
            _problems.Add(language.PathOf(key), string.Create(CultureInfo.InvariantCulture, $"at most {MaxFilled} characters once its terms are filled in"), "a longer text");
        return filled.ToString();
    }
}
