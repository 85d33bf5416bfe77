using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries;

internal static class StrategyEntry
{
    public static void Write(Page page, IntimacyCatalog catalog, Strategy strategy)
    {
        page.Paragraph(strategy.Title, Look.Strong);
        page.Paragraph(strategy.About);
        EntryParts.Facts(
            page,
            EntryParts.Fact("Goes first", strategy.Precedence is { } p ? $"in tier {Words.Of(p.Tier)}, from a priority of {p.From}" : "by its priority alone"),
            EntryParts.Fact("But only with", (strategy.Precedence?.OnlyWhen ?? []).Select(Words.Of)),
            EntryParts.Fact("And also with", (strategy.Precedence?.AlsoWhen ?? []).Select(Words.Of)),
            EntryParts.Fact("Told whatever its priority", strategy.RecommendedWhen.Select(Words.Of)),
            EntryParts.Fact("Set aside", strategy.Excludes.Select(c => c.Id)),
            EntryParts.Fact("Withheld at", strategy.WithheldFrom.Select(Words.Of)));
        EntryParts.List(page, "Rules", catalog.Rules.Where(r => r.Strategy == strategy).Select(r => $"{r.Id}, weight {Words.Of(r.Weight)}: {r.Text}"));
        EntryParts.List(page, "Practices", catalog.Practices.Where(x => x.Strategy == strategy).Select(x => $"{x.Id}: {x.Title} ({x.Takes})"));
        EntryParts.List(page, "Pulls against", catalog.Tensions.Where(t => t.First == strategy || t.Second == strategy).Select(t => $"{(t.First == strategy ? t.Second : t.First).Id}: {t.Text}"));
        EntryParts.Evidence(page, strategy.Claims);
    }
}
