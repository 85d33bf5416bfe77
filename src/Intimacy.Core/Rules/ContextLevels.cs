using Intimacy.Core.Catalog;
using Intimacy.Core.Json;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>The level of every context of a catalog in one request, in millionths. A context is always known.</summary>
internal static class ContextLevels
{
    public static int[] Read(IntimacyCatalog catalog, Context? history, ReportOptions options)
    {
        int[] levels = new int[catalog.Contexts.Length];
        for (int i = 0; i < levels.Length; i++)
            levels[i] = catalog.Contexts[i].DefaultMillionths;
        if (history is not null)
            levels[history.Ordinal] = SignalReading.Million;
        if (!options.Contexts.IsEmpty)
            ReadSupplied(catalog, options, levels);
        return levels;
    }

    private static void ReadSupplied(IntimacyCatalog catalog, ReportOptions options, int[] levels)
    {
        var problems = new ProblemList();
        foreach ((string id, decimal level) in options.Contexts.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            string path = JsonPath.Property("contexts", id);
            Context? context = catalog.FindContext(id);
            decimal millionths = level is < 0 or > 1 ? -1 : level * SignalReading.Million;
            if (context is null)
                problems.Add(path, $"a context of the catalog ({string.Join(", ", Supplied(catalog))})", "another name");
            else if (context.Owner == ContextOwner.Partner)
                problems.Add(path, "a context that both partners know; this one belongs to a check-in, as its history", "one partner's view");
            else if (millionths < 0 || decimal.Truncate(millionths) != millionths)
                problems.Add(path, "a level from 0 to 1 with at most six decimal places", "another number");
            else
                levels[context.Ordinal] = (int)millionths;
        }

        problems.ThrowIfAny("The contexts");
    }

    private static IEnumerable<string> Supplied(IntimacyCatalog catalog) =>
        catalog.Contexts.Where(c => c.Owner == ContextOwner.Couple).Select(c => c.Id);
}
