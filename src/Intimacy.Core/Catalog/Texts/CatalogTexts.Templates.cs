namespace Intimacy.Core.Catalog.Texts;

/// <content>Texts that need not be there, and texts with holes.</content>
internal sealed partial class CatalogTexts
{
    /// <summary>The text of a key that need not be there; otherwise null.</summary>
    public string? Optional(string key) => _texts.ContainsKey(key) ? this[key] : null;

    /// <summary>A text in which the library fills these holes, each of which must be there.</summary>
    public TextTemplate Template(string key, params ReadOnlySpan<string> holes)
    {
        string text = Used(key)?.Raw ?? "";
        string filled = text;
        foreach (string hole in holes)
        {
            if (!text.Contains($"{{{hole}}}", StringComparison.Ordinal))
                _problems.Add(PathOf(key), $"a text with the placeholder {{{hole}}}", "none");
            filled = filled.Replace($"{{{hole}}}", hole, StringComparison.Ordinal);
        }

        // What is left must be terms, as in any text.
        Fill(key, filled);
        return new TextTemplate(text);
    }
}
