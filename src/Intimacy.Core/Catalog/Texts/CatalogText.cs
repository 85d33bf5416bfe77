using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Texts;

/// <summary>One text of a catalog under its key, as it stands and, once somebody asked for it, with its terms filled in.</summary>
internal sealed class CatalogText
{
    private readonly JsonTreeNode _node;
    private readonly bool _isOwn;

    /// <summary>A text that the library brings.</summary>
    public CatalogText(string raw) => Raw = raw;

    /// <summary>A text of a document.</summary>
    public CatalogText(string raw, JsonTreeNode node) => (Raw, _node, _isOwn) = (raw, node, true);

    public string Raw { get; }

    /// <summary>Where it stands in a document; null for one that the library brings.</summary>
    public JsonTreeNode? Node => _isOwn ? _node : null;

    public string? Filled { get; set; }
}
