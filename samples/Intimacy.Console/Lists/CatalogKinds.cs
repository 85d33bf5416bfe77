using System.Globalization;
using Intimacy.Console.Entries;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Lists;

/// <summary>The lists that a catalog can be asked for.</summary>
internal static class CatalogKinds
{
    private const string Overview = "overview";

    private static readonly (string Name, Func<IntimacyCatalog, IEnumerable<CatalogItem>> List)[] All =
    [
        ("signs", c => c.Signs.Select(s => new CatalogItem(s.Id, s.Statement, $"{(s.Polarity == SignPolarity.Positive ? "good moments" : "hard moments")}{(s.IsConfidential ? ", for one person alone" : "")}"))),
        ("strategies", c => c.Strategies.Select(s => new CatalogItem(s.Id, s.Title, Count(c.Practices.Count(p => p.Strategy == s), "idea")))),
        ("practices", c => c.Practices.Select(p => new CatalogItem(p.Id, p.Title, p.Strategy.Title))),
        ("checklists", c => c.Checklists.Select(l => new CatalogItem(l.Id, l.Name, Count(l.Signs.Length, "question") + (l.ScoresOnly ? ", no ideas" : "")))),
        ("contexts", c => c.Contexts.Select(x => new CatalogItem(x.Id, x.Label, x.Owner == ContextOwner.Couple ? "both know it" : "one partner's view"))),
        ("sources", c => c.Sources.Select(s => new CatalogItem(s.Id, s.Title, Words.Of(s.Verification)))),
        ("dimensions", c => c.Dimensions.Select(d => new CatalogItem(d.Id, d.Name, Count(c.Signs.Count(s => s.Dimensions.Any(w => w.Dimension == d)), "question")))),
        ("scales", c => c.Scales.Select(s => new CatalogItem(s.Id, s.Prompt, Count(s.Options.Length, "answer")))),
        ("rules", c => c.Rules.Select(r => new CatalogItem(r.Id, r.Text, $"for “{r.Strategy.Title}”"))),
        ("patterns", c => c.Patterns.All.Select(p => new CatalogItem(p.Id, p.Name, c.Focus.ByPattern.TryGetValue(p.Id, out Focus? focus) ? focus.Name : "no focus"))),
        ("focuses", c => c.Focus.Focuses.Select(f => new CatalogItem(f.Id, f.Name, f.About))),
        ("tensions", c => c.Tensions.Select(t => new CatalogItem(t.Id, t.Text, $"“{t.First.Title}” and “{t.Second.Title}”"))),
        ("contradictions", c => c.Contradictions.Select(x => new CatalogItem(x.Id, x.Text, $"“{x.First.Statement}” and “{x.Second.Statement}”"))),
        ("model", c => c.Model.Select(m => new CatalogItem(m.Id, m.Text, Words.Of(m.Grade)))),
        ("claims", c => c.Claims.Select(x => new CatalogItem(x.Id, x.Text, Words.Of(x.Grade)))),
    ];

    public static IEnumerable<string> Names => All.Select(k => k.Name);

    public static CatalogList List(IntimacyCatalog catalog, string? kind) => kind is null
        ? new(Overview, [.. All.Select(k => new CatalogItem(k.Name, Count(k.List(catalog).Count(), "entry", "entries"), $"intimacy catalog list {k.Name}"))])
        : new(kind, [.. All.First(k => k.Name == kind).List(catalog)]);

    private static string Count(int count, string noun, string? plural = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? noun : plural ?? noun + "s")}");
}

internal sealed record CatalogList(string Kind, IReadOnlyList<CatalogItem> Items);

/// <summary>One line of a list: an id, what people read, and a note.</summary>
internal sealed record CatalogItem(string Id, string Text, string Note);
