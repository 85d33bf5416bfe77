using System.Globalization;
using System.Text;

namespace Intimacy.Console.Output;

/// <summary>Takes the sting out of text that others wrote: file names and catalogs may hold control codes of a terminal.</summary>
internal static class PlainText
{
    /// <summary>Shows such characters as \u001b: for names, which must stay recognisable.</summary>
    public static string Escape(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
            plain.Append(IsHarmless(c) ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"));
        return plain.ToString();
    }

    /// <summary>Leaves a space in their place: for prose.</summary>
    public static string Prose(string text) => string.Concat(text.Select(c => IsHarmless(c) ? c : ' '));

    private static bool IsHarmless(char c) => char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
