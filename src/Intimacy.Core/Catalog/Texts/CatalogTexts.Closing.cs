using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Texts;

/// <content>What is asked of all texts once a catalog is built, and all of them.</content>
internal sealed partial class CatalogTexts
{
    /// <summary>A text that nothing asks for is a mistyped key, unless it is of a catalog that a pack was laid over. Texts that were not needed, such as those of other languages, are read here for the first time.</summary>
    public void Close()
    {
        foreach (LanguageTexts language in _languages.Own)
        {
            foreach ((string key, CatalogText text) in language.All)
            {
                if (!IsKnown(language.Tag, key))
                {
                    if (text.Node is { IsKnown: false } node)
                        _problems.Add(node, "a key that something in the catalog uses", "an unused text");
                }
                else if (!text.IsUsed)
                    FillTemplate(language, key, text, FormIn(language.Tag, key) ?? PluralCategory.Other);
            }
        }
    }

    /// <summary>Every text in every language, those of the library for any catalog among them, as they stand before terms are filled in; by the name that <see cref="PathIn"/> knows.</summary>
    public IEnumerable<(string Name, string Text)> All() =>
        _chain.Concat(_languages.Own).Distinct().SelectMany(l => l.All.Select(t => (NameIn(l.Tag, t.Key), t.Value.Raw)));

    /// <summary>A text in the language of all texts goes by its key alone.</summary>
    public string NameIn(string language, string key) => LanguageTag.AreSame(language, _languages.Base) ? key : $"{language}/{key}";

    /// <summary>Where a text stands; null for one that the library brings.</summary>
    public string? PathIn(string name)
    {
        string[] parts = name.Split('/');
        string language = parts.Length > 1 ? parts[0] : _languages.Base;
        return _languages.Own.FirstOrDefault(l => LanguageTag.AreSame(l.Tag, language))?.Find(parts[^1])?.Node?.Path;
    }

    private bool IsKnown(string language, string key)
    {
        if (FormOf(key) is { } form)
            return PluralRules.Has(language, form);
        foreach (LanguageTexts read in _chain)
        {
            if (read.Find(key) is { IsUsed: true })
                return true;
        }

        return TermForm.IsKey(key) || _missing.Contains(key) || _languages.IsCommon(key);
    }
}
