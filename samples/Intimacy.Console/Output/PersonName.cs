using System.Text;

namespace Intimacy.Console.Output;

/// <summary>
/// A label within a sentence. It may run from right to left, and would draw the date after it to the wrong side: so it is set apart, in text by
/// the marks of Unicode where it needs them, on a page by an element of its own.
/// </summary>
internal static class PersonName
{
    private const char Begin = '\u2068';
    private const char End = '\u2069';

    /// <summary>The label between two marks, which <see cref="InText"/> and <see cref="Parts"/> take away again.</summary>
    public static string Of(string? label) => $"{Begin}{label}{End}";

    public static bool IsMark(char c) => c is Begin or End;

    /// <summary>The marks stay round a label that runs from right to left, and go from all others.</summary>
    public static string InText(string text) =>
        string.Concat(Parts(text).Select(part => part.IsName && part.Text.EnumerateRunes().Any(RunsLeft) ? Of(part.Text) : part.Text));

    /// <summary>The text in pieces: names, and what stands between them.</summary>
    public static IEnumerable<(string Text, bool IsName)> Parts(string text)
    {
        int from = 0;
        for (int begin = text.IndexOf(Begin); begin >= 0 && text.IndexOf(End, begin) is >= 0 and var end; begin = text.IndexOf(Begin, from))
        {
            if (begin > from)
                yield return (text[from..begin], false);
            yield return (text[(begin + 1)..end], true);
            from = end + 1;
        }

        if (from < text.Length)
            yield return (text[from..], false);
    }

    /// <summary>The blocks of Hebrew, Arabic and their neighbours.</summary>
    private static bool RunsLeft(Rune rune) =>
        rune.Value is (>= 0x0590 and <= 0x08ff) or (>= 0xfb1d and <= 0xfdff) or (>= 0xfe70 and <= 0xfefc) or (>= 0x10800 and <= 0x10fff) or (>= 0x1e800 and <= 0x1efff);
}
