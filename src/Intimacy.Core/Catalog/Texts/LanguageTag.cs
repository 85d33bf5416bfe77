namespace Intimacy.Core.Catalog.Texts;

/// <summary>The form of a BCP-47 tag. The framework's own check depends on the culture data of the machine.</summary>
internal static class LanguageTag
{
    private const int MaxPart = 8;

    public static bool IsTag(string text)
    {
        string[] parts = text.Split('-');
        return parts[0].Length >= 2 && parts[0].All(char.IsAsciiLetter)
            && parts.All(part => part.Length is > 0 and <= MaxPart && part.All(char.IsAsciiLetterOrDigit));
    }
}
