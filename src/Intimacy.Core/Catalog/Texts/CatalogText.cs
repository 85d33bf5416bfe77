using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Texts;

/// <summary>One text under its key, as it stands and with its terms filled in.</summary>
internal sealed class CatalogText
{
    private readonly JsonTreeNode _node;
    private readonly bool _isOwn;

    /// <summary>A text that the library brings, for every catalog.</summary>
    public CatalogText(string raw) => Raw = raw;

    /// <summary>A text of a document.</summary>
    public CatalogText(string raw, JsonTreeNode node) => (Raw, _node, _isOwn) = (raw, node, true);

    public string Raw { get; }

    /// <summary>Where it stands in a document; null for one that the library brings.</summary>
    public JsonTreeNode? Node => _isOwn ? _node : null;

    /// <summary>The same with its terms, once somebody asked for it; not kept of a text that many catalogs have in common.</summary>
    public string? Filled { get; private set; }

    /// <summary>Whether something asked for it; not remembered of a text that many catalogs have in common.</summary>
    public bool IsUsed { get; private set; }

    public void MarkUsed()
    {
        if (_isOwn)
            IsUsed = true;
    }

    public string Keep(string filled)
    {
        if (_isOwn)
            Filled = filled;
        return filled;
    }
}
