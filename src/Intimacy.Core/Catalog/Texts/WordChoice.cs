using System.Collections.Immutable;

namespace Intimacy.Core.Catalog.Texts;

/// <summary>In which words a catalog speaks: the language that was asked for, and a host's own words for the people and the bond.</summary>
/// <param name="Culture">A language tag; null for the language that every text stands in.</param>
/// <param name="Terms">By term name; they are words of that language.</param>
internal sealed record WordChoice(string? Culture, IReadOnlyDictionary<string, string> Terms)
{
    public static WordChoice AsWritten { get; } = new(null, ImmutableDictionary<string, string>.Empty);
}
