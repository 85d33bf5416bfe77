namespace Intimacy.Core.Catalog.Texts;

/// <content>Texts with holes, and those among them that count something.</content>
internal sealed partial class CatalogTexts
{
    /// <summary>The hole that "one minute" need not have.</summary>
    private const string Count = "n";

    private readonly Dictionary<string, string[]> _holes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _counted = new(StringComparer.Ordinal);

    /// <summary>A text in which the library fills these holes, each of which must be there.</summary>
    public TextTemplate Template(string key, params string[] holes)
    {
        _holes[key] = holes;
        if (Find(key) is { } found)
            return new TextTemplate(FillTemplate(found.Language, key, found.Text.Raw, holes));
        return new TextTemplate(Missing(key));
    }

    /// <summary>A text that names a number; a language may bring forms of it under keys that end in one, two, few and so on.</summary>
    public CountedText Counted(string key, params string[] holes)
    {
        _counted.Add(key);
        TextTemplate other = Template(key, holes);
        LanguageTexts? language = Find(key)?.Language;
        var forms = new Dictionary<PluralCategory, TextTemplate>();
        foreach ((PluralCategory category, string name) in CountedText.Names)
        {
            string form = $"{key}.{name}";
            foreach (LanguageTexts own in _chain)
            {
                if (own.Primary == language?.Primary && own.Find(form) is { } text && forms.TryAdd(category, new TextTemplate(FillTemplate(own, form, text.Raw, HolesOf(own.Tag, form)))))
                    break;
            }
        }

        return new CountedText(language?.Tag ?? Culture, other, forms);
    }

    private string FillTemplate(LanguageTexts language, string key, string text, string[] holes)
    {
        foreach (string hole in holes.Where(h => !text.Contains($"{{{h}}}", StringComparison.Ordinal)))
        {
            if (hole != Count || !MayBeLeftOut(language.Tag, key))
                _problems.Add(language.PathOf(key), $"a text with the placeholder {{{hole}}}", "none");
        }

        return Fill(language, key, text, holes);
    }

    /// <summary>The holes of a text, also of a form of a counted one.</summary>
    private string[] HolesOf(string language, string key) =>
        _holes.GetValueOrDefault(FormIn(language, key) is null ? key : key[..key.LastIndexOf('.')]) ?? [];

    /// <summary>"One minute" need not name the number; "21 минута" has to.</summary>
    private bool MayBeLeftOut(string language, string key) => FormIn(language, key) is { } category && !PluralRules.NeedsNumber(language, category);

    /// <summary>Of which form of a counted text a key is, in a language that has such a form; otherwise null.</summary>
    private PluralCategory? FormIn(string language, string key) =>
        FormOf(key) is { } category && PluralRules.Has(language, category) ? category : null;

    /// <summary>Of which form of a counted text a key is, in whatever language; otherwise null.</summary>
    private PluralCategory? FormOf(string key)
    {
        int stop = key.LastIndexOf('.');
        foreach ((PluralCategory category, string name) in CountedText.Names)
        {
            if (key.AsSpan(stop + 1).SequenceEqual(name))
                return stop > 0 && _counted.Contains(key[..stop]) ? category : null;
        }

        return null;
    }
}
