using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Texts;

/// <summary>What a word for the people or the bond looks like, wherever it comes from.</summary>
internal static class TermForm
{
    public const string Prefix = "term.";
    public const string Expected = "1 to 40 characters, some of them visible, without braces, control characters and outer spaces";
    private const int MaxLength = 40;

    public static bool IsTerm(string? term) =>
        term is not null && term.Length <= MaxLength && SingleLineText.IsPlain(term) && term.AsSpan().IndexOfAny('{', '}') < 0;

    /// <summary>The name of the term that a text key holds, or null where it holds none.</summary>
    public static string? NameIn(string key) => IsKey(key) ? key[Prefix.Length..] : null;

    /// <summary>Whether a text of this key is a term.</summary>
    public static bool IsKey(string key) => key.StartsWith(Prefix, StringComparison.Ordinal);
}
