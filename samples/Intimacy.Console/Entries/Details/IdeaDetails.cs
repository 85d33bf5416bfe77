using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries.Details;

/// <summary>What stands behind ideas: rules, limits and when they are left out.</summary>
internal static class IdeaDetails
{
    public static void Strategy(Page page, IntimacyCatalog catalog, Strategy strategy)
    {
        page.Paragraph(strategy.Title, Look.Strong);
        page.Paragraph(strategy.About);
        EntryParts.Facts(
            page,
            EntryParts.Fact("Goes first", strategy.Precedence is { } p ? $"in tier {Words.Of(p.Tier)}, from a priority of {p.FromPriority}" : "by its priority alone"),
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

    public static void Practice(Page page, Practice practice)
    {
        page.Paragraph(practice.Title, Look.Strong);
        page.Paragraph(practice.How);
        page.Section("The first time", Page.Inline(practice.FirstTime));
        EntryParts.Facts(
            page,
            EntryParts.Fact("Strategy", $"{practice.Strategy.Id}: {practice.Strategy.Title}"),
            EntryParts.Fact("Takes", practice.Takes),
            EntryParts.Fact("Asks for", Words.Of(practice.Effort)),
            EntryParts.Fact("Where", Words.Of(practice.Place)),
            EntryParts.Fact("First step", Words.YesNo(practice.IsFirstStep)),
            EntryParts.Fact("Only when called for", Words.YesNo(practice.IsOnlyWhenCalledFor)),
            EntryParts.Fact("Keeps the good", Words.YesNo(practice.Keeps)),
            EntryParts.Fact("Only with", practice.Needs.Select(c => c.Id)),
            EntryParts.Fact("Not with", practice.Excludes.Select(c => c.Id)),
            EntryParts.Fact("Answers", practice.For.Select(s => s.ToString())));
        if (practice.Contraindication is { } care)
            WriteCare(page, care);
        EntryParts.Evidence(page, practice.Claims);
    }

    public static void Tension(Page page, Tension tension)
    {
        page.Paragraph(tension.Text);
        EntryParts.Facts(
            page,
            EntryParts.Fact("Between", [tension.First.Id, tension.Second.Id]),
            EntryParts.Fact("Said when", $"both have a priority of at least {tension.FromPriority}"));
    }

    private static void WriteCare(Page page, Contraindication care)
    {
        page.Section("When to leave it out", Page.Inline(care.Care));
        EntryParts.Facts(
            page,
            EntryParts.Fact("Left out at", care.Signals.Select(t => $"{t.Signal} from {Words.Of(t.From)}")),
            EntryParts.Fact("Instead", care.InsteadId));
    }
}
