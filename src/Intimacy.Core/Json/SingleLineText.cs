using System.Buffers;
using System.Globalization;
using System.Text;

namespace Intimacy.Core.Json;

/// <summary>
/// Text of one line that shows what it is. Half of a surrogate pair is no text, and no file can hold it; marks that turn or break a line
/// would let a label rewrite what stands around it, and invisible ones would let two labels look the same.
/// </summary>
internal static class SingleLineText
{
    /// <summary>Letters and symbols by category that show nothing: the fillers of Hangul and the empty cell of Braille.</summary>
    private static readonly SearchValues<char> Blanks = SearchValues.Create("\u115f\u1160\u2800\u3164\uffa0");

    public static bool IsPlain(string text)
    {
        bool visible = false;
        for (int i = 0; i < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(i), out Rune rune, out int length) != OperationStatus.Done || IsMark(rune))
                return false;
            visible |= IsVisible(rune);
            i += length;
        }

        return visible && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]);
    }

    /// <summary>How many characters a person counts: a letter with its marks, or a family of emoji, is one.</summary>
    public static int LengthInCharacters(string text) => new StringInfo(text).LengthInTextElements;

    /// <summary>
    /// Two texts that look the same but for case: what only shapes its neighbours is passed over, every space is a space, and a letter with
    /// its mark is the same in one piece and in two.
    /// </summary>
    public static bool LookAlike(string? one, string? other) =>
        string.Equals(one is null ? null : Shown(one), other is null ? null : Shown(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>The same for all texts that look alike but for case, to look them up by.</summary>
    public static string Folded(string text) => Shown(text).ToUpperInvariant();

    private static string Shown(string text) =>
        ComposedLetters.TakeApart(string.Concat(text.EnumerateRunes().Where(r => Rune.GetUnicodeCategory(r) != UnicodeCategory.Format && !IsShaper(r.Value)).Select(Shown)));

    private static string Shown(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator ? " " : rune.ToString();

    /// <summary>The grapheme joiner and the variation selectors.</summary>
    private static bool IsShaper(int value) => value is 0x034f or (>= 0xfe00 and <= 0xfe0f) or (>= 0xe0100 and <= 0xe01ef);

    /// <summary>The two joiners are part of ordinary writing.</summary>
    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format && rune.Value is not (0x200c or 0x200d));

    private static bool IsVisible(Rune rune) =>
        (Rune.IsLetterOrDigit(rune) || Rune.IsPunctuation(rune) || Rune.IsSymbol(rune) || Rune.IsNumber(rune))
        && !(rune.IsBmp && Blanks.Contains((char)rune.Value));
}
