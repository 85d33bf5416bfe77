using System.Text;

namespace Intimacy.Console.Language;

/// <summary>A text as the pseudo-language has it; holes stay as they are.</summary>
internal static class PseudoText
{
    private const string Plain = "aeiouAEIOU";
    private const string Marked = "áéíóúÁÉÍÓÚ";

    public static string Of(string text)
    {
        var pseudo = new StringBuilder("⟦");
        int depth = 0;
        foreach (char c in text)
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            int vowel = depth == 0 ? Plain.IndexOf(c, StringComparison.Ordinal) : -1;
            pseudo.Append(vowel < 0 ? c : Marked[vowel]);
        }

        return pseudo.Append('⟧').ToString();
    }
}
