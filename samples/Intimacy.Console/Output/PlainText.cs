using System.Globalization;
using System.Text;

namespace Intimacy.Console.Output;

/// <summary>Takes the sting out of text that others wrote: file names and catalogs may hold control codes of a terminal.</summary>
internal static class PlainText
{
    private const char ZeroWidthNonJoiner = '\u200c';
    private const char ZeroWidthJoiner = '\u200d';
    private const char SoftHyphen = '\u00ad';
    private const char ZeroWidthSpace = '\u200b';
    private const char WordJoiner = '\u2060';

    /// <summary>Shows such characters as \u001b: for names, which must stay recognisable.</summary>
    public static string Escape(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
            plain.Append(IsHarmless(c) ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"));
        return plain.ToString();
    }

    /// <summary>For prose: a space in the place of control codes; a mark between letters that shows nothing is left out, and the joiners of ordinary writing stay.</summary>
    public static string Prose(string text)
    {
        var prose = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (IsHarmless(c) || PersonName.IsMark(c))
                prose.Append(c);
            else if (c is not (SoftHyphen or ZeroWidthSpace or WordJoiner))
                prose.Append(' ');
        }

        return prose.ToString();
    }

    private static bool IsHarmless(char c) => c is ZeroWidthNonJoiner or ZeroWidthJoiner || char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
