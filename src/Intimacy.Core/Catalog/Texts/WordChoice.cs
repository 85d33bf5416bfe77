using System.Collections.Immutable;

namespace Intimacy.Core.Catalog.Texts;

/// <summary>In which words a catalog speaks: the language that was asked for, and a host's own words for the people and the bond.</summary>
/// <param name="culture">A language tag; null for the language that every text stands in.</param>
/// <param name="terms">By term name; they are words of that language.</param>
internal sealed class WordChoice(string? culture, IReadOnlyDictionary<string, string> terms)
{
    public static readonly WordChoice AsWritten = InLanguage(null);

    public string? Culture => culture;

    public IReadOnlyDictionary<string, string> Terms => terms;

    public static WordChoice InLanguage(string? culture) => new(culture, ImmutableDictionary<string, string>.Empty);
}
