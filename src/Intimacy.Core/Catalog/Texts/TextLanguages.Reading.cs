using System.Globalization;
using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Texts;

/// <content>Texts as documents have them.</content>
internal sealed partial class TextLanguages
{
    /// <summary>Each is looked for among the others; the world's largest translated works have fewer in use.</summary>
    private const int MaxLanguages = 200;

    private const int MaxNamed = 20;

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
                else if (languages._own.Count == MaxLanguages && Find(languages._own, culture.Name!) is null)
                {
                    problems.Add(culture.Path, string.Create(CultureInfo.InvariantCulture, $"at most {MaxLanguages} languages"), "one more");
                    return languages;
                }
                else if (JsonObjectReader.From(culture, problems) is { } texts)
                    ReadTexts(languages.OwnOf(culture.Name!), texts);
            }
        }

        languages.FindBase(declared, problems);
        return languages;
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
        string named = $"{string.Join(", ", _own.Take(MaxNamed).Select(l => l.Tag))}{(_own.Count > MaxNamed ? ", ..." : "")}";
        string expected = $"the language that every text stands in, {(_own.Count == 1 ? "" : "one of ")}{named}";
        if (declared is not { } node)
        {
            if (_own.Count > 1)
                problems.Add("$.language", expected, "nothing");
            _base = _own.Count > 0 ? _own[0].Tag : LibraryLanguage;
        }
        else if (node.Kind == JsonKind.String && Find(_own, node.Text!) is { } declaredTexts)
            _base = declaredTexts.Tag;
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
