using System.Globalization;
using System.Text;

namespace Intimacy.Console.Output;

/// <summary>Takes the sting out of text that others wrote: file names and catalogs may hold control codes of a terminal.</summary>
internal static class PlainText
{
    private const int SoftHyphen = 0x00ad;
    private const int ZeroWidthSpace = 0x200b;
    private const int ZeroWidthNonJoiner = 0x200c;
    private const int ZeroWidthJoiner = 0x200d;
    private const int WordJoiner = 0x2060;

    /// <summary>Shows such characters as \u001b: for names, which must stay recognisable.</summary>
    public static string Escape(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            plain.Append(IsHarmless(rune) ? rune.ToString() : string.Concat(rune.ToString().Select(unit => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"))));
        return plain.ToString();
    }

    /// <summary>For prose: a space in the place of control codes; a mark between letters that shows nothing is left out, and the joiners of ordinary writing stay.</summary>
    public static string Prose(string text)
    {
        var prose = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsHarmless(rune) || (rune.IsBmp && PersonName.IsMark((char)rune.Value)))
                prose.Append(rune);
            else if (rune.Value is not (SoftHyphen or ZeroWidthSpace or WordJoiner))
                prose.Append(' ');
        }

        return prose.ToString();
    }

    /// <summary>By character and not by half of one: there are tags and marks of music beyond the basic plane that show nothing.</summary>
    private static bool IsHarmless(Rune rune) => rune.Value is ZeroWidthNonJoiner or ZeroWidthJoiner || Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.OtherNotAssigned => !rune.IsBmp, // Beyond the basic plane: pictures newer than this runtime.
        _ => true,
    };
}
