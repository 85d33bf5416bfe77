namespace Intimacy.Core.Catalog.Texts;

/// <summary>The languages in which a catalog has texts, those that the library brings for every catalog, and where to look for a text in which order.</summary>
internal sealed partial class TextLanguages
{
    private const string LibraryLanguage = "en";

    private readonly List<LanguageTexts> _own;
    private readonly LanguageTexts[] _common;
    private string _base;

    /// <summary>Languages whose texts were checked when the library was built, the one that has them all first.</summary>
    public TextLanguages(List<LanguageTexts> own) => (_own, _common, _base) = (own, [], own[0].Tag);

    private TextLanguages(LanguageTexts[] common) => (_own, _common, _base) = ([], common, LibraryLanguage);

    /// <summary>The language that every text stands in. Its words decide whether two catalogs ask the same.</summary>
    public string Base => _base;

    /// <summary>Those of the catalog itself.</summary>
    public IReadOnlyList<LanguageTexts> Own => _own;

    /// <summary>The language that a catalog speaks when it is asked for one: that of the tag, or of what is left as its last parts are taken off, or the one that every text stands in.</summary>
    public string Resolve(string? tag)
    {
        foreach (string part in LanguageTag.Lookup(tag ?? _base))
        {
            if (Find(_own, part) is { } language)
                return language.Tag;
        }

        return _base;
    }

    /// <summary>Where to look for a text in turn: in each language first in the catalog, then in the library.</summary>
    public LanguageTexts[] Chain(string resolved)
    {
        List<LanguageTexts> chain = [];
        foreach (string tag in (List<string>)[.. LanguageTag.Lookup(resolved), .. LanguageTag.Lookup(_base), LibraryLanguage])
        {
            if (Find(_own, tag) is { } own && !chain.Contains(own))
                chain.Add(own);
            if (Find(_common, tag) is { } common && !chain.Contains(common))
                chain.Add(common);
        }

        return [.. chain];
    }

    /// <summary>Whether the library brings a text of this key.</summary>
    public bool IsCommon(string key)
    {
        foreach (LanguageTexts language in _common)
        {
            if (language.Find(key) is not null)
                return true;
        }

        return false;
    }

    private static LanguageTexts? Find(IReadOnlyList<LanguageTexts> languages, string tag)
    {
        for (int i = 0; i < languages.Count; i++)
        {
            if (LanguageTag.AreSame(languages[i].Tag, tag))
                return languages[i];
        }

        return null;
    }
}
