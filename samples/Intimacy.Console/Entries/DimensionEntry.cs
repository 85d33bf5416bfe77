using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;

namespace Intimacy.Console.Entries;

internal static class DimensionEntry
{
    public static void Write(Page page, IntimacyCatalog catalog, Dimension dimension)
    {
        page.Paragraph(dimension.Name, Look.Strong);
        page.Paragraph(dimension.About);
        page.Section("As a reason in a report", Page.Inline(dimension.Because));
        EntryParts.List(page, "Signs that count to it", catalog.Signs.SelectMany(s => s.Dimensions.Where(d => d.Dimension == dimension).Select(d => $"{s.Id}, weight {Words.Of(d.Weight)}: {s.Statement}")));
        EntryParts.RulesOn(page, catalog, $"dimension:{dimension.Id}");
    }
}
