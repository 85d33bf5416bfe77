using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries;

internal static class ContextEntry
{
    public static void Write(Page page, IntimacyCatalog catalog, Context context)
    {
        page.Paragraph(context.Label, Look.Strong);
        EntryParts.Facts(
            page,
            EntryParts.Fact("Known to", context.Owner == ContextOwner.Couple ? "both partners: --context" : "one partner, as \"history\" of a check-in"),
            EntryParts.Fact("Default", Words.Of(context.Default)));
        page.Section("As a reason in a report", Page.Inline(context.Because));
        EntryParts.RulesOn(page, catalog, $"context:{context.Id}");
        EntryParts.List(page, "Strategies set aside", catalog.Strategies.Where(s => s.Excludes.Contains(context)).Select(s => $"{s.Id}: {s.Title}"));
        EntryParts.List(page, "Practices made for it", catalog.Practices.Where(p => p.Needs.Contains(context)).Select(p => $"{p.Id}: {p.Title}"));
        EntryParts.List(page, "Practices left out", catalog.Practices.Where(p => p.Excludes.Contains(context)).Select(p => $"{p.Id}: {p.Title}"));
    }
}
