using System.Globalization;
using System.Text;

namespace Intimacy.Core.Catalog.Texts;

/// <content>Terms in the place of placeholders.</content>
internal sealed partial class CatalogTexts
{
    /// <summary>A text of the greatest length that is nothing but placeholders could grow to thirteen times of it.</summary>
    private const int MaxFilled = 8_000;

    /// <summary>By bare name: those of the library, of the documents, of the host.</summary>
    private readonly Dictionary<string, string> _terms = new(StringComparer.Ordinal);

    private void ReadTerms(IReadOnlyDictionary<string, string> terms)
    {
        foreach ((string key, CatalogText text) in _texts)
        {
            if (TermForm.NameIn(key) is { } name)
                _terms[name] = text.Raw;
        }

        foreach ((string name, string term) in terms)
            _terms[name] = term;
    }

    private string Fill(string key, string text)
    {
        if (TermForm.NameIn(key) is not null || !text.Contains('{'))
            return text;
        var filled = new StringBuilder();
        int from = 0;
        for (int open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', from))
        {
            int close = text.IndexOf('}', open);
            string name = close < 0 ? "" : text[(open + 1)..close];
            if (!_terms.TryGetValue(name, out string? term))
            {
                _problems.Add(PathOf(key), "placeholders that a term.* text fills", "another placeholder");
                return text;
            }

            filled.Append(text, from, open - from).Append(term);
            from = close + 1;
        }

        filled.Append(text, from, text.Length - from);
        if (filled.Length > MaxFilled)
            _problems.Add(PathOf(key), string.Create(CultureInfo.InvariantCulture, $"at most {MaxFilled} characters once its terms are filled in"), "a longer text");
        return filled.ToString();
    }
}
