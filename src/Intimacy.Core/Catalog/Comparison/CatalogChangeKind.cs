namespace Intimacy.Core.Catalog.Comparison;

/// <summary>What became of something in a catalog.</summary>
public enum CatalogChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It is another.</summary>
    Changed,
}
