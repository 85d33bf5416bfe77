using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries;

internal static class FocusEntry
{
    public static void Write(Page page, IntimacyCatalog catalog, Focus focus)
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
