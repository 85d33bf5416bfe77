using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries;

internal static class SourceEntry
{
    public static void Write(Page page, IntimacyCatalog catalog, EvidenceSource source)
    {
        page.Paragraph(source.Citation);
        EntryParts.Facts(
            page,
            EntryParts.Fact("Citation", Words.Of(source.Verification)),
            EntryParts.Fact("Design", Words.Of(source.Design)),
            EntryParts.Fact("Took part", source.Participants is { } people ? Words.Of(people) : "not known or not fitting"));
        page.Section("What was found", Page.Inline(source.Found));
        page.Section("What it does not show", Page.Inline(source.Limits));
        EntryParts.List(page, "Claims that cite it", catalog.Claims.Where(c => c.Sources.Contains(source)).Select(c => $"{c.Id} ({Words.Of(c.Grade)}): {c.Text}"));
    }
}
