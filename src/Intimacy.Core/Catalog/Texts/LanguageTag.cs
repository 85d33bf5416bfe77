namespace Intimacy.Core.Catalog.Texts;

/// <summary>
/// Names of languages as BCP-47 has them, in so far as texts need it: letters and digits between hyphens, in any case. Text alone, so that it works the same where a
/// program has no data on cultures.
/// </summary>
internal static class LanguageTag
{
    public const string Expected = "a language tag such as en or pt-BR";
    private const int MaxPart = 8;
    private const int MaxLength = 64;

    public static bool IsTag(string text)
    {
        if (text.Length > MaxLength)
            return false;
        string[] parts = text.Split('-');
        return parts[0].Length >= 2 && parts[0].All(char.IsAsciiLetter)
            && parts.All(part => part.Length is > 0 and <= MaxPart && part.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>The tag, then what is left as the last part is taken off, again and again: es-MX, es. A part of one letter goes with what it leads (RFC 4647, 3.4).</summary>
    public static List<string> Lookup(string tag)
    {
        List<string> tags = [];
        for (int length = tag.Length; length > 0;)
        {
            tags.Add(tag[..length]);
            length = Math.Max(0, tag.LastIndexOf('-', length - 1));
            if (length > 1 && tag[length - 2] == '-')
                length -= 2;
        }

        return tags;
    }

    /// <summary>The language itself, in small letters: es of es-MX.</summary>
    public static string Primary(string tag)
    {
        int hyphen = tag.IndexOf('-', StringComparison.Ordinal);
        return (hyphen < 0 ? tag : tag[..hyphen]).ToLowerInvariant();
    }

    public static bool AreSame(string tag, string other) => tag.Equals(other, StringComparison.OrdinalIgnoreCase);
}
