namespace Intimacy.Core;

/// <summary>The ids of the built-in catalog's checklists. They are public contract: an id is never given another meaning.</summary>
public static class ChecklistIds
{
    /// <summary>The checklist <c>article</c>.</summary>
    public const string Article = "article";

    /// <summary>The checklist <c>core</c>.</summary>
    public const string Core = "core";

    /// <summary>The checklist <c>full</c>.</summary>
    public const string Full = "full";
}
