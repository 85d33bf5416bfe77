namespace Intimacy.Core.Catalog;

/// <summary>What a word for the people or the bond looks like, wherever it comes from.</summary>
internal static class TermForm
{
    public const string Prefix = "term.";
    public const string Expected = "1 to 40 characters without braces and control characters";
    private const int MaxLength = 40;

    public static bool IsTerm(string? term) =>
        term is not null && term.Length <= MaxLength && !string.IsNullOrWhiteSpace(term) && !term.Any(c => c is '{' or '}' || char.IsControl(c));

    /// <summary>The name of the term that a text key holds, or null where it holds none.</summary>
    public static string? NameIn(string key) => key.StartsWith(Prefix, StringComparison.Ordinal) ? key[Prefix.Length..] : null;
}
