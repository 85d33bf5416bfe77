using System.Collections.Frozen;

namespace Intimacy.Core.Catalog.Packs;

/// <summary>The sections of a catalog: lists, to which a pack adds elements, and what stands once.</summary>
internal static class CatalogSections
{
    public const string Texts = "texts";

    public static readonly FrozenSet<string> Lists = new[]
    {
        "scales",
        "dimensions",
        "contexts",
        "signs",
        "retiredSigns",
        "checklists",
        "sources",
        "claims",
        "model",
        "strategies",
        "practices",
        "rules",
        "tensions",
        "contradictions",
        "prompts",
        "funIdeas",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static readonly FrozenSet<string> Single =
        new[] { "id", "version", "language", "defaultChecklist", "settings", "patterns", "focus", "change", "funList" }.ToFrozenSet(StringComparer.Ordinal);
}
