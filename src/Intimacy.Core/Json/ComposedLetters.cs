using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Intimacy.Core.Json;

/// <summary>
/// Takes letters with marks apart, so that one composed letter and a letter followed by its mark are the same text: the canonical
/// decompositions of Unicode 14 of the basic plane, without those of compatibility ideographs. A table of our own, since without culture data
/// the framework leaves text as it is.
/// </summary>
internal static class ComposedLetters
{
    private const int FirstSyllable = 0xac00;
    private const int LastSyllable = 0xd7a3;
    private const int VowelsTimesTails = 588;
    private const int Tails = 28;

    private static readonly Lazy<FrozenDictionary<char, string>> Table = new(ReadTable);

    /// <summary>The text with every letter taken apart, and the marks on one letter in one order.</summary>
    public static string TakeApart(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var apart = new StringBuilder();
        foreach (char c in text)
            Append(apart, c);
        SortMarks(apart);
        return apart.ToString();
    }

    private static void Append(StringBuilder apart, char c)
    {
        if (c is >= (char)FirstSyllable and <= (char)LastSyllable)
            AppendSyllable(apart, c - FirstSyllable);
        else if (c > '\x7f' && Table.Value.TryGetValue(c, out string? parts))
            apart.Append(parts);
        else
            apart.Append(c);
    }

    /// <summary>A syllable of Hangul is a number: lead, vowel, tail (The Unicode Standard, section 3.12).</summary>
    private static void AppendSyllable(StringBuilder apart, int index)
    {
        apart.Append((char)(0x1100 + (index / VowelsTimesTails))).Append((char)(0x1161 + (index % VowelsTimesTails / Tails)));
        if (index % Tails != 0)
            apart.Append((char)(0x11a7 + (index % Tails)));
    }

    /// <summary>By number and not by class: two orders that only a typesetter tells apart look alike.</summary>
    private static void SortMarks(StringBuilder text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            for (int at = i; at > 0 && IsMark(text[at]) && IsMark(text[at - 1]) && text[at - 1] > text[at]; at--)
                (text[at - 1], text[at]) = (text[at], text[at - 1]);
        }
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static FrozenDictionary<char, string> ReadTable()
    {
        using var reader = new StreamReader(typeof(ComposedLetters).Assembly.GetManifestResourceStream("composed-letters.txt")!);
        var table = new Dictionary<char, string>();
        while (reader.ReadLine() is { } line)
        {
            char[] letters = [.. line.Split(' ').Select(hex => (char)int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))];
            table.Add(letters[0], new string(letters[1..]));
        }

        return table.ToFrozenDictionary();
    }
}
