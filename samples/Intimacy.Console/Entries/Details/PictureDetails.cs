using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries.Details;

/// <summary>What stands behind the picture that answers make: cut-offs, rules and what they lead to.</summary>
internal static class PictureDetails
{
    public static void Dimension(Page page, IntimacyCatalog catalog, Dimension dimension)
    {
        page.Paragraph(dimension.Name, Look.Strong);
        page.Paragraph(dimension.About);
        page.Section("As a reason in a report", Page.Inline(dimension.Because));
        EntryParts.List(page, "Signs that count to it", catalog.Signs.SelectMany(s => s.Dimensions.Where(d => d.Dimension == dimension).Select(d => $"{s.Id}, weight {Words.Of(d.Weight)}: {s.Statement}")));
        EntryParts.RulesOn(page, catalog, $"dimension:{dimension.Id}");
    }

    public static void Context(Page page, IntimacyCatalog catalog, Context context)
    {
        page.Paragraph(context.Label, Look.Strong);
        EntryParts.Facts(
            page,
            EntryParts.Fact("Known to", context.Owner == ContextOwner.Couple ? "both partners: --context" : "one partner, as \"origin\" of a check-in"),
            EntryParts.Fact("Default", Words.Of(context.Default)));
        page.Section("As a reason in a report", Page.Inline(context.Because));
        EntryParts.RulesOn(page, catalog, $"context:{context.Id}");
        EntryParts.List(page, "Strategies set aside", catalog.Strategies.Where(s => s.Excludes.Contains(context)).Select(s => $"{s.Id}: {s.Title}"));
        EntryParts.List(page, "Practices made for it", catalog.Practices.Where(p => p.Needs.Contains(context)).Select(p => $"{p.Id}: {p.Title}"));
        EntryParts.List(page, "Practices left out", catalog.Practices.Where(p => p.Excludes.Contains(context)).Select(p => $"{p.Id}: {p.Title}"));
    }

    public static void Pattern(Page page, IntimacyCatalog catalog, Pattern pattern)
    {
        page.Paragraph(pattern.Name, Look.Strong);
        page.Paragraph(pattern.About);
        EntryParts.Facts(
            page,
            EntryParts.Fact("Presence", $"much from {catalog.Patterns.PresenceCut} on"),
            EntryParts.Fact("Absence", $"much from {catalog.Patterns.AbsenceCut} on"),
            EntryParts.Fact("Needs", pattern == catalog.Patterns.MuchLittle ? catalog.Patterns.UnevenBelow.Select(c => $"{c.Dimension.Id} from {c.Below} on") : []),
            EntryParts.Fact("Rests on", Words.Of(catalog.Patterns.Basis)),
            EntryParts.Fact("Focus", catalog.Focus.ByPattern.TryGetValue(pattern.Id, out Focus? focus) ? $"{focus.Id}: {focus.Name}" : "none"));
    }

    public static void Focus(Page page, IntimacyCatalog catalog, Focus focus)
    {
        page.Paragraph(focus.Name, Look.Strong);
        page.Paragraph(focus.About);
        EntryParts.Facts(
            page,
            EntryParts.Fact("Patterns", catalog.Patterns.All.Where(p => catalog.Focus.ByPattern.TryGetValue(p.Id, out Focus? its) && its == focus).Select(p => p.Id)),
            EntryParts.Fact("Gives way", focus == catalog.Focus.Barred ? $"to {catalog.Focus.Instead!.Id}, while a guard sign is raised or open" : "never"),
            EntryParts.Fact("While an answer withholds a strategy", Words.YesNo(focus == catalog.Focus.WhileWithheld)),
            EntryParts.Fact("Rests on", Words.Of(catalog.Focus.Basis)));
    }
}
