using Intimacy.Console.Output;
using Intimacy.Core.Catalog;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Intimacy.Console.Lists;

/// <summary>A list for people.</summary>
internal static class CatalogListPage
{
    public static Page Write(IntimacyCatalog catalog, CatalogList list)
    {
        var page = new Page();
        page.Title($"{catalog.VersionId} · {list.Kind}");
        int longest = list.Items.Select(item => item.Id.Length).DefaultIfEmpty().Max();

        // An id must stay in one piece, to be copied.
        page.Block(longest * 2 <= Screen.Columns ? Beside(list.Items) : Below(list.Items));
        page.Paragraph("More about anything in these lists, by its title or the short name on the left: intimacy catalog show \"TITLE\"");
        page.Paragraph($"Texts: {catalog.Culture}. Wording: {catalog.WordingHash}.", Look.Quiet);
        return page;
    }

    private static Grid Beside(IEnumerable<CatalogItem> items)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(2)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (CatalogItem item in items)
            grid.AddRow(Page.Inline(item.Id, Look.Strong), Line(item));
        return grid;
    }

    private static Rows Below(IEnumerable<CatalogItem> items) =>
        new(items.SelectMany(item => new IRenderable[] { Page.Inline(item.Id, Look.Strong), Page.Indented(Line(item)) }));

    private static Paragraph Line(CatalogItem item) =>
        new Paragraph().Append(PlainText.Prose(item.Text)).Append(PlainText.Prose($" ({item.Note})"), Look.Quiet);
}
