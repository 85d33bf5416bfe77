using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Texts;

/// <summary>What a word for the people or the bond looks like, wherever it comes from, and the name it goes by: relationship, or relationship.the for a grammatical form of it.</summary>
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

    /// <summary>An id, or two with a full stop between them.</summary>
    public static bool IsName(string name) =>
        name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var stop ? IdForm.IsId(name[..stop]) && IdForm.IsId(name[(stop + 1)..]) : IdForm.IsId(name);

    /// <summary>The word of which a name is a form; the name itself for the word as it stands in a dictionary.</summary>
    public static string WordOf(string name) => name.Split('.')[0];
}
