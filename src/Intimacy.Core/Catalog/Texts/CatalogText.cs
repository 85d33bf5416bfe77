using Intimacy.Core.Json;

namespace Intimacy.Core.Catalog.Texts;

/// <summary>One text of a catalog under its key, as it stands and, once somebody asked for it, with its terms filled in.</summary>
internal sealed class CatalogText(string raw, JsonTreeNode? node)
{
    public string Raw => raw;

    /// <summary>Where it stands in a document; null for one that the library brings.</summary>
    public JsonTreeNode? Node => node;

    public string? Filled { get; set; }

    public bool IsUsed { get; set; }
}
