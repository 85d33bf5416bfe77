using System.Text.RegularExpressions;

namespace Intimacy.Core.Tests.Catalog;

/// <summary>
/// Counts the syllables of an English word: its groups of vowels, less those that are silent, and one more where two vowels that stand
/// together are spoken apart. Good to the syllable on the words of the content; a stranger word may be one off.
/// </summary>
internal static partial class Syllables
{
    private static readonly Dictionary<string, int> Irregular = new(StringComparer.Ordinal)
    {
        ["area"] = 3,
        ["beforehand"] = 3,
        ["beyond"] = 2,
        ["business"] = 2,
        ["clothes"] = 1,
        ["create"] = 2,
        ["hundred"] = 2,
        ["idea"] = 3,
        ["ideas"] = 3,
        ["maybe"] = 2,
        ["poem"] = 2,
        ["poems"] = 2,
        ["safety"] = 2,
        ["video"] = 3,
    };

    public static int Of(string word) => word.Split('-', StringSplitOptions.RemoveEmptyEntries).Sum(OfPart);

    private static int OfPart(string part)
    {
        string letters = string.Concat(part.ToLowerInvariant().Where(char.IsLetterOrDigit));
        if (letters.All(char.IsAsciiDigit))
            return Math.Max(1, (2 * letters.Length) - 1);
        if (Irregular.TryGetValue(letters, out int known))
            return known;
        return Math.Max(1, Vowels().Count(letters) + SpokenApart().Count(letters) - Silent().Count(letters));
    }

    [GeneratedRegex("[aeiouyàâéè]+")]
    private static partial Regex Vowels();

    [GeneratedRegex("(?<![tscg])io(?!n)|(?<![tc])ia|iet|(?<!q)ual|[eouy]ing|yone$|thm$|ism")]
    private static partial Regex SpokenApart();

    [GeneratedRegex("(?<=[^aeiouy])e$(?<![^aeiouy]le)|(?<=[^aeiouytd])ed$(?<![^aeiouyl]led)|(?<=[^aeiouysxzcgh])es$(?<![^aeiouyl]les)|(?<=[^aeiouy])e(?=(ly|ful|less|ments?|ness|dom)$)|^some(?=[^aeiouy])|^(home|there|else)(?=[^aeiouy])|^eve(?=ry|ning)")]
    private static partial Regex Silent();
}
