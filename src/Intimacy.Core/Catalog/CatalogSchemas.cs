using Intimacy.Core.Catalog.Content;

namespace Intimacy.Core.Catalog;

/// <summary>
/// JSON Schemas (draft-07) of the documents that a host writes, for editors and for checks before anything is loaded. What loads is always valid by them;
/// what is valid by them can still be refused, since a schema sees no references, no texts that belong to ids, and no numbers that depend on each other. Thread-safe.
/// </summary>
public static class CatalogSchemas
{
    /// <summary>The schema of the format <c>intimacy-catalog/1</c>: a catalog, or one of several documents of a catalog.</summary>
    /// <returns>UTF-8 JSON, to be closed by the caller.</returns>
    public static Stream OpenForCatalogs() => EmbeddedContent.OpenSchema("catalog");

    /// <summary>The schema of the format <c>intimacy-pack/1</c>.</summary>
    /// <returns>UTF-8 JSON, to be closed by the caller.</returns>
    public static Stream OpenForPacks() => EmbeddedContent.OpenSchema("pack");
}
