using Intimacy.Console.Output;
using Intimacy.Core.Catalog;

namespace Intimacy.Console.Entries;

/// <summary>Finds what an id names. An id is unique within its kind alone, so several entries may come out.</summary>
internal static class CatalogEntries
{
    private static readonly (string Kind, Func<IntimacyCatalog, string, Action<Page>?> Find)[] Kinds =
    [
        ("sign", (c, id) => c.FindSign(id) is { } x ? page => SignEntry.Write(page, c, x) : null),
        ("scale", (c, id) => c.Scales.FirstOrDefault(s => s.Id == id) is { } x ? page => ScaleEntry.Write(page, c, x) : null),
        ("checklist", (c, id) => c.FindChecklist(id) is { } x ? page => ChecklistEntry.Write(page, c, x) : null),
        ("dimension", (c, id) => c.Dimensions.FirstOrDefault(d => d.Id == id) is { } x ? page => DimensionEntry.Write(page, c, x) : null),
        ("context", (c, id) => c.FindContext(id) is { } x ? page => ContextEntry.Write(page, c, x) : null),
        ("strategy", (c, id) => (c.FindStrategy(id) ?? c.Strategies.FirstOrDefault(s => IsTitle(s.Title, id))) is { } x ? page => StrategyEntry.Write(page, c, x) : null),
        ("practice", (c, id) => (c.FindPractice(id) ?? c.Practices.FirstOrDefault(p => IsTitle(p.Title, id))) is { } x ? page => PracticeEntry.Write(page, x) : null),
        ("rule", (c, id) => c.Rules.FirstOrDefault(r => r.Id == id) is { } x ? page => RuleEntry.Write(page, c, x) : null),
        ("pattern", (c, id) => c.Patterns.Patterns.FirstOrDefault(p => p.Id == id) is { } x ? page => PatternEntry.Write(page, c, x) : null),
        ("focus", (c, id) => c.Focus.Focuses.FirstOrDefault(f => f.Id == id) is { } x ? page => FocusEntry.Write(page, c, x) : null),
        ("tension", (c, id) => c.Tensions.FirstOrDefault(t => t.Id == id) is { } x ? page => TensionEntry.Write(page, x) : null),
        ("contradiction", (c, id) => c.Contradictions.FirstOrDefault(x => x.Id == id) is { } x ? page => ContradictionEntry.Write(page, x) : null),
        ("source", (c, id) => c.Sources.FirstOrDefault(s => s.Id == id) is { } x ? page => SourceEntry.Write(page, c, x) : null),
        ("claim", (c, id) => c.Claims.FirstOrDefault(x => x.Id == id) is { } x ? page => ClaimEntry.Write(page, c, x) : null),
        ("model", (c, id) => c.Model.FirstOrDefault(m => m.Id == id) is { } x ? page => StatementEntry.Write(page, x) : null),
    ];

    /// <summary>A report names ideas by title.</summary>
    private static bool IsTitle(string title, string wanted) => string.Equals(title, wanted, StringComparison.OrdinalIgnoreCase);

    /// <summary>False where the catalog has nothing of that id.</summary>
    public static bool Write(Page page, IntimacyCatalog catalog, string wanted)
    {
        int colon = wanted.IndexOf(':', StringComparison.Ordinal);
        string? only = colon < 0 ? null : wanted[..colon];
        string id = wanted[(colon + 1)..];
        bool found = false;
        foreach ((string kind, Func<IntimacyCatalog, string, Action<Page>?> find) in Kinds)
        {
            if ((only is not null && only != kind) || find(catalog, id) is not { } write)
                continue;
            page.Title($"{kind}:{id}");
            write(page);
            found = true;
        }

        return found;
    }
}
