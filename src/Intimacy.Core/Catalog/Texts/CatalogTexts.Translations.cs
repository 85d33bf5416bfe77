namespace Intimacy.Core.Catalog.Texts;

/// <content>What each language has and lacks beside the one that every text stands in.</content>
internal sealed partial class CatalogTexts
{
    /// <summary>The texts of one language alone, by key, those of the library left out.</summary>
    public IEnumerable<(string Key, string Text)> WrittenIn(string tag) =>
        _languages.Own.Where(l => LanguageTag.AreSame(l.Tag, tag)).SelectMany(l => l.All).Select(t => (t.Key, t.Value.Raw));

    /// <summary>
    /// The texts that a language lacks, also where one of another country would do (es for es-MX), and the forms of counted words that it has and that go with
    /// several numbers.
    /// </summary>
    public IEnumerable<string> MissingIn(string tag)
    {
        LanguageTexts[] own = OfLanguage(tag);
        foreach (string key in Keys().Where(k => FormIn(_languages.Base, k) is null))
        {
            if (RawIn(own, key).Length == 0)
                yield return key;
        }

        foreach (string key in _counted.Order(StringComparer.Ordinal).Where(k => RawIn(own, k).Length > 0))
        {
            for (int i = 1; i < CountedText.Names.Length; i++)
            {
                string form = $"{key}.{CountedText.Names[i]}";
                if (PluralRules.NeedsNumber(tag, (PluralCategory)i) && RawIn(own, form).Length == 0)
                    yield return form;
            }
        }
    }

    /// <summary>The words for the people and the bond that a text leaves open, whatever their form: {relationship.our} is one of relationship.</summary>
    public IEnumerable<(string Key, string[] Here, string[] There)> TermsThatDiffer(string tag)
    {
        LanguageTexts[] all = _languages.Chain(_languages.Base);
        foreach ((string key, string text) in WrittenIn(tag).Where(t => FormIn(tag, t.Key) is null))
        {
            (string[] here, string[] there) = (WordsIn(text, all), WordsIn(RawIn(all, key), all));
            if (!here.SequenceEqual(there))
                yield return (key, here, there);
        }
    }

    /// <summary>The texts of a language that stand there as in the language that every text stands in.</summary>
    public IEnumerable<(string Key, string Text)> CopiedTo(string tag)
    {
        LanguageTexts[] all = _languages.Chain(_languages.Base);
        return WrittenIn(tag).Where(t => t.Text == RawIn(all, t.Key));
    }

    private LanguageTexts[] OfLanguage(string tag) => [.. _languages.Chain(tag).Where(l => l.Primary == LanguageTag.Primary(tag))];

    /// <summary>Every key once: that of the library only where the catalog itself has none.</summary>
    private IEnumerable<string> Keys()
    {
        LanguageTexts[] chain = _languages.Chain(_languages.Base);
        for (int i = 0; i < chain.Length; i++)
        {
            foreach (string key in chain[i].All.Keys)
            {
                if (!IsIn(chain, i, key))
                    yield return key;
            }
        }
    }

    private static bool IsIn(LanguageTexts[] chain, int before, string key)
    {
        for (int i = 0; i < before; i++)
        {
            if (chain[i].Find(key) is not null)
                return true;
        }

        return false;
    }

    private static string[] WordsIn(string text, LanguageTexts[] all)
    {
        List<string> words = [];
        for (int open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            int close = text.IndexOf('}', open);
            string word = close > open ? TermForm.WordOf(text[(open + 1)..close]) : "";
            if (RawIn(all, TermForm.Prefix + word).Length > 0 && !words.Contains(word))
                words.Add(word);
        }

        return words.Count == 0 ? [] : [.. words.Order(StringComparer.Ordinal)];
    }
}
