using System.Collections.Immutable;
using Intimacy.Core.Catalog.Reading;
using Intimacy.Core.Catalog.Texts;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Catalog;

/// <content>The words in which a catalog speaks: its language, and those for the people and the bond.</content>
public sealed partial class IntimacyCatalog
{
    /// <summary>The language of the texts, a BCP-47 tag: the one asked for, or the nearest that the catalog has.</summary>
    public string Culture => _content.Lists.Texts.Culture;

    /// <summary>
    /// The languages that the catalog has texts in: first the one in which every text stands, the others in the order of their tags. The texts of the first decide
    /// <see cref="WordingHash"/>.
    /// </summary>
    public ImmutableArray<string> Cultures => _content.Cultures;

    /// <summary>
    /// The texts that <see cref="Culture"/> lacks: the key of each, and the language in which it is shown instead. A text of the same language in another country,
    /// such as es for es-MX, is not listed. Empty where everything is said in one language.
    /// </summary>
    public IReadOnlyDictionary<string, string> FallbackTexts => field ??= _content.Lists.Texts.Elsewhere;

    /// <summary>
    /// The same catalog in another language. Each text is looked for in the language asked for, then in what is left of its tag (es-MX, es), then in the one in
    /// which every text stands. Check-ins, shared views and lists of either are those of both: two people of one couple may each read another language.
    /// </summary>
    /// <param name="culture">A BCP-47 tag such as <c>es-MX</c>, in any case. It is compared as text, so that it works the same under invariant globalization. A language that the catalog does not have gives the one in which every text stands.</param>
    /// <returns>A new catalog, without the terms that a host had set, since they were words of another language; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    /// <exception cref="InvalidInputException"><paramref name="culture"/> is no language tag.</exception>
    public IntimacyCatalog WithCulture(string culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var problems = new ProblemList();
        if (!LanguageTag.IsTag(culture))
            problems.Add("culture", LanguageTag.Expected, "another text");
        problems.ThrowIfAny("The language");
        return new IntimacyCatalog(Rewording.InLanguage(_content, culture));
    }

    /// <summary>The same catalog with other words for the people and the bond: "wife" for "partner", "marriage" for "relationship".</summary>
    /// <param name="terms">New words by term name; terms that are not named keep theirs.</param>
    /// <returns>A new catalog; this one is unchanged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    /// <exception cref="InvalidInputException">A term is unknown, a word is empty, longer than 40 characters, or has braces or control characters, or another form of a word that has several in this language (relationship, relationship.the) is missing.</exception>
    public IntimacyCatalog WithTerms(IReadOnlyDictionary<string, string> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return new IntimacyCatalog(Rewording.InTerms(_content, terms));
    }
}
