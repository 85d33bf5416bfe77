using System.Globalization;
using Intimacy.Core;
using Intimacy.Core.Catalog;

namespace Intimacy.Population;

/// <summary>A measure as a table in Markdown, under a heading of its own: a row for each thing counted, a column for each population with each checklist.</summary>
internal sealed record Table(Measure Measure, string Heading, IEnumerable<string> Rows, double Unit = 100)
{
    public const string NoFocus = "none";
    public const string Mean = "mean";
    public const string OfAll = "of all check-ins";
    public const string WithNoHurt = "with no sign of hurt";

    private static readonly IntimacyCatalog Catalog = IntimacyAdvisor.Default.Catalog;
    private static readonly string[] Strategies = [.. Catalog.Strategies.Select(s => s.Id)];

    public static IReadOnlyList<Table> All { get; } =
    [
        new(Measure.First, "Recommended first, %", Strategies),
        new(Measure.FirstThree, "Among the first three, %", Strategies),
        new(Measure.AtAll, "Recommended at all, %", Strategies),
        new(Measure.Recommended, "How many are recommended", [Mean], Unit: 1),
        new(Measure.Patterns, "Pattern, %", Catalog.Patterns.All.Select(p => p.Id)),
        new(Measure.Focus, "Focus, %", [.. Catalog.Focus.Focuses.Select(f => f.Id), NoFocus]),
        new(Measure.Overtakes, "Emotional availability overtakes a higher priority, %", [OfAll, WithNoHurt]),
    ];

    public void Write(TextWriter output, IReadOnlyList<Column> columns)
    {
        output.WriteLine($"### {Heading}");
        output.WriteLine();
        output.WriteLine($"| | {string.Join(" | ", columns.Select(c => $"{c.Population.Name}, {c.Checklist.Id}"))} |");
        output.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---|", columns.Count))}");
        foreach (string row in Rows)
            output.WriteLine($"| {row} | {string.Join(" | ", columns.Select(c => Text(c.Tally, row)))} |");
        output.WriteLine();
    }

    private string Text(Tally tally, string row) =>
        (Unit * tally.Of(Measure, row) / tally.People).ToString(Unit == 1 ? "0.00" : "0.0", CultureInfo.InvariantCulture);
}
