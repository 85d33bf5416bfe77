using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries.Reading;

/// <summary>Ideas and the ways they belong to, told to somebody who thinks of trying one.</summary>
internal static class IdeaReading
{
    public static void Strategy(Page page, IntimacyCatalog catalog, Strategy strategy)
    {
        ReadingParts.Kind(page, "A way to go, with ideas to try.");
        page.Paragraph(strategy.About);
        EntryParts.List(page, "Ideas", catalog.Practices.Where(p => p.Strategy == strategy).Select(p => $"{p.Title}: {p.Takes}"));
        EntryParts.List(page, "When to leave it out", strategy.Excludes.Select(c => c.Label));
        EntryParts.List(page, "A report leaves it out where one of these weighs much", strategy.WithheldFrom.SelectMany(w => ReadingParts.Names(catalog, w.AllOf.Select(t => t.Signal))).Distinct());
        EntryParts.List(page, "What to weigh", catalog.Tensions.Where(t => t.First == strategy || t.Second == strategy).Select(t => t.Text));
        ReadingParts.Evidence(page, strategy.Claims);
    }

    public static void Practice(Page page, IntimacyCatalog catalog, Practice practice)
    {
        ReadingParts.Kind(page, $"An idea to try. It belongs to “{practice.Strategy.Title}”.");
        page.Paragraph(practice.How);
        page.Section("The first time", Page.Inline(practice.FirstTime));
        ReadingParts.Facts(
            page,
            ("Takes", practice.Takes),
            ("Asks for", practice.Effort == Effort.Low ? null : Words.Of(practice.Effort)),
            ("Where", practice.Place is Place.Home or Place.Out ? Words.Of(practice.Place) : null),
            ("Made for", string.Join(" ", practice.Needs.Select(c => c.Label))),
            ("Not when", string.Join(" ", practice.Excludes.Select(c => c.Label))));
        if (practice.Contraindication is { } care)
        {
            page.Section("When to leave it out", Page.Inline(care.Care));
            if (catalog.FindPractice(care.InsteadId) is { } instead)
                ReadingParts.Facts(page, ("Instead", $"“{instead.Title}”"));
        }

        ReadingParts.Evidence(page, practice.Claims);
    }

    public static void Tension(Page page, Tension tension)
    {
        ReadingParts.Kind(page, "Two ways that can pull against each other. A report says so where it brings both.");
        EntryParts.List(page, "Between", [tension.First.Title, tension.Second.Title]);
    }
}
