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
            return new TextTemplate(FillTemplate(found.Language, key, found.Text, PluralCategory.Other));
        return new TextTemplate(Missing(key));
    }

    /// <summary>A text that names a number; a language may bring forms of it under keys that end in one, two, few and so on.</summary>
    public CountedText Counted(string key, params string[] holes)
    {
        _counted.Add(key);
        TextTemplate other = Template(key, holes);
        LanguageTexts? language = Find(key)?.Language;
        string?[] forms = new string?[CountedText.Names.Length];
        for (int i = 1; i < forms.Length; i++)
            forms[i] = Form(key, (PluralCategory)i, language);
        return new CountedText(language?.Tag ?? Culture, other, forms);
    }

    /// <summary>A form in the language of its text, be it of another country; a form of another language would be one of another number.</summary>
    private string? Form(string key, PluralCategory category, LanguageTexts? language)
    {
        string form = $"{key}.{CountedText.Names[(int)category]}";
        foreach (LanguageTexts own in _chain)
        {
            if (own.Primary != language?.Primary || own.Find(form) is not { } text)
                continue;
            text.MarkUsed();
            return FillTemplate(own, form, text, category);
        }

        return null;
    }

    /// <summary>A text with its terms, in which every hole must be; those of the library were looked at when it was built.</summary>
    private string FillTemplate(LanguageTexts language, string key, CatalogText text, PluralCategory form)
    {
        string[] holes = _holes.GetValueOrDefault(form == PluralCategory.Other ? key : key[..key.LastIndexOf('.')]) ?? [];
        if (text.Node is not null && holes.Length > 0)
            CheckHoles(language, key, holes, form);
        return Fill(language, key, text.Raw, holes);
    }

    /// <summary>"One minute" need not name the number; "21 минута" has to.</summary>
    private void CheckHoles(LanguageTexts language, string key, string[] holes, PluralCategory form)
    {
        string text = language.Find(key)!.Raw;
        foreach (string hole in holes.Where(h => !text.Contains($"{{{h}}}", StringComparison.Ordinal)))
        {
            if (hole != Count || form == PluralCategory.Other || PluralRules.NeedsNumber(language.Tag, form))
                _problems.Add(language.PathOf(key), $"a text with the placeholder {{{hole}}}", "none");
        }
    }

    /// <summary>Of which form of a counted text a key is, in a language that has such a form; otherwise null.</summary>
    private PluralCategory? FormIn(string language, string key) =>
        FormOf(key) is { } category && PluralRules.Has(language, category) ? category : null;

    /// <summary>Of which form of a counted text a key is, in whatever language; otherwise null.</summary>
    private PluralCategory? FormOf(string key)
    {
        int stop = key.LastIndexOf('.');
        for (int i = 1; i < CountedText.Names.Length; i++)
        {
            if (key.AsSpan(stop + 1).SequenceEqual(CountedText.Names[i]))
                return stop > 0 && _counted.Contains(key[..stop]) ? (PluralCategory)i : null;
        }

        return null;
    }
}
