using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core;

/// <content>Another language, and other words for the people and the bond.</content>
public sealed partial class IntimacyAdvisor
{
    /// <summary>A couple, or a whole host, has few words for its people; more than this at once come from a test or an attack.</summary>
    private const int MaxKept = 16;

    private readonly Dictionary<string, IntimacyAdvisor> _inWords = new(StringComparer.Ordinal);

    /// <summary>
    /// This advisor in other words: "wife" for him, "husband" for her. The last few sets of words are kept, so that a host can ask at each
    /// request; check-ins and shared views of one are taken by the others.
    /// </summary>
    /// <param name="terms">New words by term name, as for <see cref="IntimacyCatalog.WithTerms"/>; terms that are not named keep theirs.</param>
    /// <returns>An advisor for the same catalog in these words; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    /// <exception cref="InvalidInputException">A term is unknown, or a word cannot be used; every problem is listed.</exception>
    public IntimacyAdvisor WithTerms(IReadOnlyDictionary<string, string> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        string key = string.Join('\n', terms.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{t.Key}\t{t.Value}"));
        return Kept(key, () => Catalog.WithTerms(terms));
    }

    /// <summary>
    /// This advisor in another language, each text in the nearest one that has it. The last few are kept, so that a host can ask at each request; check-ins and
    /// shared views of one are taken by the others, so that each of two people can read their own language. Words set with <see cref="WithTerms"/> are set after it.
    /// </summary>
    /// <param name="culture">A BCP-47 tag such as <c>es-MX</c>, as for <see cref="IntimacyCatalog.WithCulture"/>.</param>
    /// <returns>An advisor for the same catalog in this language; this one is unchanged. Its catalog says which language that is in the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    /// <exception cref="InvalidInputException"><paramref name="culture"/> is no language tag.</exception>
    public IntimacyAdvisor WithCulture(string culture)
    {
        ArgumentNullException.ThrowIfNull(culture);

        // A line break alone would be a set of terms.
        return Kept($"\n{culture}", () => Catalog.WithCulture(culture));
    }

    private IntimacyAdvisor Kept(string key, Func<IntimacyCatalog> catalog)
    {
        lock (_inWords)
        {
            if (_inWords.TryGetValue(key, out IntimacyAdvisor? kept))
                return kept;
        }

        var made = new IntimacyAdvisor(catalog(), DefaultChecklist.Id, _time);
        lock (_inWords)
        {
            if (_inWords.Count == MaxKept)
                _inWords.Clear();
            return _inWords.TryAdd(key, made) ? made : _inWords[key];
        }
    }
}
