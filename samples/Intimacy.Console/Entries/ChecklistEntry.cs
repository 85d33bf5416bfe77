using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries;

internal static class ChecklistEntry
{
    public static void Write(Page page, IntimacyCatalog catalog, Checklist checklist)
    {
        page.Paragraph(checklist.Name, Look.Strong);
        page.Paragraph(checklist.About);
        EntryParts.Facts(
            page,
            EntryParts.Fact("Signs", Words.Of(checklist.Signs.Length)),
            EntryParts.Fact("Default", Words.YesNo(checklist == catalog.DefaultChecklist)),
            EntryParts.Fact("Scores only", Words.YesNo(checklist.ScoresOnly)));
        EntryParts.List(page, "In this order", checklist.Signs.Select(s => $"{s.Id}: {s.Statement}"));
    }
}
