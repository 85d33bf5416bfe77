using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries;

internal static class ClaimEntry
{
    public static void Write(Page page, IntimacyCatalog catalog, Claim claim)
    {
        page.Paragraph(claim.Text, Look.Strong);
        page.Section($"Evidence: {Words.Of(claim.Grade)}", Page.Inline(claim.GradeText, Look.Quiet));
        EntryParts.List(page, "Sources", claim.Sources.Select(s => s.Citation));
        EntryParts.List(page, "Strategies that it stands behind", catalog.Strategies.Where(s => s.Claims.Contains(claim)).Select(s => $"{s.Id}: {s.Title}"));
        EntryParts.List(page, "Practices that it stands behind", catalog.Practices.Where(p => p.Claims.Contains(claim)).Select(p => $"{p.Id}: {p.Title}"));
    }
}
