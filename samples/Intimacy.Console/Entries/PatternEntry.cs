using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries;

internal static class PatternEntry
{
    public static void Write(Page page, IntimacyCatalog catalog, Pattern pattern)
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
}
