using Intimacy.Core.Catalog.Packs;

namespace Intimacy.Core.Catalog.Comparison;

/// <summary>On what a change bears, by where it is: the same parts that go into the two hashes of a catalog.</summary>
internal static class ChangedAspect
{
    /// <param name="section">A section of the catalog.</param>
    /// <param name="property">The property of an element; null for the element itself.</param>
    /// <param name="isBase">Of a text, whether it is in the language that every text stands in: a translation asks the same.</param>
    public static CatalogAspect Of(string section, string? property, bool isBase = true) => (section, property) switch
    {
        ("scales", _) or ("dimensions" or "signs" or "checklists", null) => CatalogAspect.Scoring,
        ("dimensions", "report.as") or ("checklists", "signs") => CatalogAspect.Scoring,
        ("signs", not "flagFrom") => CatalogAspect.Scoring,
        (CatalogSections.Texts, { } key) => isBase && IsAnsweredTo(key) ? CatalogAspect.Wording : CatalogAspect.Texts,
        _ => CatalogAspect.Advice,
    };

    private static bool IsAnsweredTo(string key)
    {
        string[] parts = key.Split('.');
        return (parts[0] == "scale" && parts.Length == 3) || (parts[0] == "sign" && parts.Length == 2);
    }
}
