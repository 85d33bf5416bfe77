using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Intimacy.Console.Questions;

/// <summary>
/// A label as part of a file name that any system takes: small letters, digits and single hyphens. What is lost by that is kept apart by a few
/// digits, so that two labels have two files.
/// </summary>
internal static class FileWord
{
    private const int MaxLength = 32;

    public static string Of(string label)
    {
        string small = label.ToLowerInvariant();
        var word = new StringBuilder();
        foreach (char c in small)
        {
            if (char.IsAsciiLetterOrDigit(c))
                word.Append(c);
            else if (word.Length > 0 && word[^1] != '-')
                word.Append('-');
        }

        string plain = word.ToString(0, Math.Min(word.Length, MaxLength)).Trim('-');
        return plain == small ? plain : $"{(plain.Length == 0 ? "label" : plain)}-{Digits(small)}";
    }

    private static string Digits(string label) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(label)))[..4].ToLower(CultureInfo.InvariantCulture);
}
