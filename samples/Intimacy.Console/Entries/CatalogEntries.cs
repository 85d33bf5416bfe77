using Intimacy.Core.Catalog;

namespace Intimacy.Console.Entries;

/// <summary>Everything in a catalog that can be asked for by id or by title.</summary>
internal static class CatalogEntries
{
    private const int ShortestWord = 4;
    private const int MostSuggestions = 5;

    /// <summary>What is called so. An id is unique within its kind alone, so several may come out; <c>kind:id</c> asks for one.</summary>
    public static IReadOnlyList<CatalogEntry> Find(IntimacyCatalog catalog, string wanted)
    {
        int colon = wanted.IndexOf(':', StringComparison.Ordinal);
        string name = wanted[(colon + 1)..];
        List<CatalogEntry> called = [.. All(catalog).Where(e => e.IsCalled(wanted))];
        return called.Count > 0 || colon < 0 ? called : [.. All(catalog).Where(e => e.Kind == wanted[..colon] && e.IsCalled(name))];
    }

    /// <summary>Titles of ideas that share a word with what was asked for, those that share most first.</summary>
    public static IReadOnlyList<string> Near(IntimacyCatalog catalog, string wanted)
    {
        string[] words = Words(wanted);
        return
        [
            .. All(catalog).Where(e => e.Kind is "strategy" or "practice" or "pattern" or "focus" or "dimension" or "sign")
                .Select(e => (e.Title, Shared: Words($"{e.Title} {e.Id}").Distinct().Count(w => words.Any(x => w.StartsWith(x, StringComparison.Ordinal) || x.StartsWith(w, StringComparison.Ordinal)))))
                .Where(e => e.Shared > 0)
                .OrderByDescending(e => e.Shared)
                .Select(e => e.Title)
                .Distinct()
                .Take(MostSuggestions),
        ];
    }

    private static string[] Words(string text) =>
        [.. text.ToLowerInvariant().Split([' ', '-', '.', ',', ':', '’', '\''], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length >= ShortestWord)];

    private static IEnumerable<CatalogEntry> All(IntimacyCatalog c) =>
    [
        .. c.Signs.Select(x => new CatalogEntry("sign", x.Id, x.Statement, () => QuestionPages.Of(c, x), page => SignEntry.Write(page, c, x))),
        .. c.Scales.Select(x => new CatalogEntry("scale", x.Id, x.Prompt, () => QuestionPages.Of(c, x), page => ScaleEntry.Write(page, c, x))),
        .. c.Checklists.Select(x => new CatalogEntry("checklist", x.Id, x.Name, () => QuestionPages.Of(x), page => ChecklistEntry.Write(page, c, x))),
        .. c.Dimensions.Select(x => new CatalogEntry("dimension", x.Id, x.Name, () => QuestionPages.Of(c, x), page => DimensionEntry.Write(page, c, x))),
        .. c.Contexts.Select(x => new CatalogEntry("context", x.Id, x.Label, () => QuestionPages.Of(c, x), page => ContextEntry.Write(page, c, x))),
        .. c.Strategies.Select(x => new CatalogEntry("strategy", x.Id, x.Title, () => AdvicePages.Of(c, x), page => StrategyEntry.Write(page, c, x))),
        .. c.Practices.Select(x => new CatalogEntry("practice", x.Id, x.Title, () => AdvicePages.Of(x), page => PracticeEntry.Write(page, x))),
        .. c.Rules.Select(x => new CatalogEntry("rule", x.Id, x.Text, () => AdvicePages.Of(x), page => RuleEntry.Write(page, c, x))),
        .. c.Patterns.Patterns.Select(x => new CatalogEntry("pattern", x.Id, x.Name, () => AdvicePages.Of(c, x), page => PatternEntry.Write(page, c, x))),
        .. c.Focus.Focuses.Select(x => new CatalogEntry("focus", x.Id, x.Name, () => AdvicePages.Of(c, x), page => FocusEntry.Write(page, c, x))),
        .. c.Tensions.Select(x => new CatalogEntry("tension", x.Id, x.Text, () => AdvicePages.Of(x), page => TensionEntry.Write(page, x))),
        .. c.Contradictions.Select(x => new CatalogEntry("contradiction", x.Id, x.Text, () => AdvicePages.Of(x), page => ContradictionEntry.Write(page, x))),
        .. c.Sources.Select(x => new CatalogEntry("source", x.Id, x.Title, () => SourcePages.Of(c, x), page => SourceEntry.Write(page, c, x))),
        .. c.Claims.Select(x => new CatalogEntry("claim", x.Id, x.Text, () => SourcePages.Of(x), page => ClaimEntry.Write(page, c, x))),
        .. c.Model.Select(x => new CatalogEntry("model", x.Id, x.Text, () => SourcePages.Of(x), page => StatementEntry.Write(page, x))),
    ];
}
