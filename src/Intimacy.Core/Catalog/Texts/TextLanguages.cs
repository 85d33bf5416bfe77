using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Texts;

/// <summary>The languages in which a catalog has texts, those that the library brings for every catalog, and where to look for a text in which order.</summary>
internal sealed class TextLanguages
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

    /// <summary>Reads the texts of documents. What is wrong with a text is a problem; whether it is used is asked later.</summary>
    /// <param name="documents">Objects of languages.</param>
    /// <param name="declared">Where the catalog says which language every text stands in; null where it does not.</param>
    /// <param name="common">What the library brings.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static TextLanguages Read(IEnumerable<JsonObjectReader> documents, JsonTreeNode? declared, LanguageTexts[] common, ProblemList problems)
    {
        var languages = new TextLanguages(common);
        foreach (JsonObjectReader cultures in documents)
        {
            foreach (JsonTreeNode culture in cultures.Members)
            {
                if (!LanguageTag.IsTag(culture.Name!))
                    problems.Add(culture.Path, LanguageTag.Expected, "another name");
                else if (JsonObjectReader.From(culture, problems) is { } texts)
                    ReadTexts(languages.OwnOf(culture.Name!), texts);
            }
        }

        languages.FindBase(declared, problems);
        return languages;
    }

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

    private LanguageTexts OwnOf(string tag)
    {
        if (Find(_own, tag) is { } known)
            return known;
        _own.Add(new LanguageTexts(tag));
        return _own[^1];
    }

    /// <summary>With one language nobody has to say which it is.</summary>
    private void FindBase(JsonTreeNode? declared, ProblemList problems)
    {
        string expected = $"the language that every text stands in, {(_own.Count == 1 ? "" : "one of ")}{string.Join(", ", _own.Select(l => l.Tag))}";
        if (declared is not { } node)
        {
            if (_own.Count > 1)
                problems.Add("$.language", expected, "nothing");
            _base = _own.Count > 0 ? _own[0].Tag : LibraryLanguage;
        }
        else if (node.Kind == JsonKind.String && Find(_own, node.Text!) is { } named)
            _base = named.Tag;
        else if (_own.Count > 0)
            problems.Add(node.Path, expected, node.Kind == JsonKind.String ? "another word" : node.Description);
        _own.Sort((a, b) => (a.Tag == _base, b.Tag == _base) switch { (true, false) => -1, (false, true) => 1, _ => string.CompareOrdinal(a.Tag, b.Tag) });
    }

    private static void ReadTexts(LanguageTexts language, JsonObjectReader texts)
    {
        ProblemList problems = texts.Problems;
        language.MakeRoom(texts.Members.Count);
        foreach (JsonTreeNode node in texts.Members)
        {
            if (texts.AsString(node) is not { } text)
                continue;
            if (string.IsNullOrWhiteSpace(text))
                problems.Add(node, "a text", "an empty string");
            else if (!language.TryAdd(node.Name!, text, node))
                problems.Add(node, "each text once", "a second text of the same key");
            if (TermForm.NameIn(node.Name!) is { } term && !(TermForm.IsName(term) && TermForm.IsTerm(text)))
                problems.Add(node, $"a term with a name, of {TermForm.Expected}", "another text");
        }
    }
}
