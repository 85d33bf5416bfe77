using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Core;

/// <content>Other words for the people and the bond.</content>
public sealed partial class IntimacyAdvisor
{
    /// <summary>A couple, or a whole host, has few words for its people; more than this at once come from a test or an attack.</summary>
    private const int MaxKept = 16;

    private readonly Dictionary<string, IntimacyAdvisor> _inTerms = new(StringComparer.Ordinal);

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
        lock (_inTerms)
        {
            if (_inTerms.TryGetValue(key, out IntimacyAdvisor? kept))
                return kept;
        }

        var made = new IntimacyAdvisor(Catalog.WithTerms(terms), DefaultChecklist.Id, _time);
        lock (_inTerms)
        {
            if (_inTerms.Count == MaxKept)
                _inTerms.Clear();
            return _inTerms.TryAdd(key, made) ? made : _inTerms[key];
        }
    }
}
