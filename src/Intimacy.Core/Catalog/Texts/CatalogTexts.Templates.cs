namespace Intimacy.Core.Catalog.Texts;

/// <content>Texts that need not be there, texts with holes, and all of them.</content>
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

    /// <summary>Every text, as it stands before terms are filled in.</summary>
    public IEnumerable<(string Key, string Text)> All() => _texts.Select(t => (t.Key, t.Value.Raw));

    /// <summary>Where a text stands; null for one that the library brings.</summary>
    public string? PathIn(string key) => _texts.GetValueOrDefault(key)?.Node?.Path;
}
