using Intimacy.Console.Output;
using Intimacy.Console.Reports.Content;
using Spectre.Console;

namespace Intimacy.Console.Reports;

/// <summary>Two views side by side as text: a column for the area and one for each of the two.</summary>
internal static class PairGrid
{
    public static Grid Of(PairTable table)
    {
        Grid grid = new Grid()
            .AddColumn(new GridColumn().PadLeft(0).PadRight(2))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(2))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        grid.AddRow(Page.Inline(""), Page.Inline(table.FirstPartner, Look.Strong), Page.Inline(table.SecondPartner, Look.Strong));
        foreach (PairRow row in table.Rows)
            grid.AddRow(Page.Inline(row.Name), Page.Inline(row.First.Words), Page.Inline(row.Second.Words));
        return grid;
    }
}
