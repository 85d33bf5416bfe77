using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Texts;

/// <summary>The words that a host sets for the people and the bond.</summary>
internal static class HostTerms
{
    /// <summary>Each must be known and be a term; and a word that has grammatical forms in this language comes with all of them, or sentences would mix two words.</summary>
    public static void Check(IReadOnlyDictionary<string, string> terms, IReadOnlyDictionary<string, string> known, ProblemList problems)
    {
        foreach ((string name, string term) in terms)
        {
            if (!known.ContainsKey(name))
                problems.Add(JsonPath.Property("terms", name), $"one of {string.Join(", ", known.Keys)}", "another name");
            if (!TermForm.IsTerm(term))
                problems.Add(JsonPath.Property("terms", name), TermForm.Expected, "another text");
        }

        HashSet<string> words = [.. terms.Keys.Select(TermForm.WordOf)];
        foreach (string name in known.Keys.Where(n => words.Contains(TermForm.WordOf(n)) && !terms.ContainsKey(n)))
            problems.Add(JsonPath.Property("terms", name), $"a word, since another form of {TermForm.WordOf(name)} is set", "nothing");
    }
}
