using System.Globalization;
using System.Text;

namespace Intimacy.Core.Json;

/// <summary>Shows the name of a document in a message: whatever turns, breaks or hides text in it as \u001b, and no more of it than a path has.</summary>
internal static class PlainName
{
    private const int MaxLength = 4_096;

    public static string Of(string name)
    {
        var plain = new StringBuilder(Math.Min(name.Length, MaxLength));
        foreach (Rune rune in name.EnumerateRunes())
        {
            if (plain.Length >= MaxLength)
                return plain.Append("...").ToString();
            if (IsHarmless(rune))
                plain.Append(rune);
            else
                AppendEscaped(plain, rune);
        }

        return plain.ToString();
    }

    private static void AppendEscaped(StringBuilder plain, Rune rune)
    {
        foreach (char unit in rune.ToString())
            plain.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
    }

    /// <summary>The two joiners are part of ordinary writing.</summary>
    private static bool IsHarmless(Rune rune) => rune.Value is 0x200c or 0x200d || Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.OtherNotAssigned => !rune.IsBmp, // Beyond the basic plane: pictures newer than this runtime.
        _ => true,
    };
}
