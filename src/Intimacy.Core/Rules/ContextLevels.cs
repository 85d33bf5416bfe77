using System.Collections.Immutable;
using Intimacy.Core.Catalog;
using Intimacy.Core.Json;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Rules;

/// <summary>The level of every context of a catalog in one request. A context is always known.</summary>
internal static class ContextLevels
{
    /// <param name="catalog">The catalog.</param>
    /// <param name="view">One partner's view, which then applies in full; or null.</param>
    /// <param name="supplied">Levels from 0 to 1 by context id, as a caller gave them; checked here.</param>
    /// <param name="levels">Where the levels go, one for each context of the catalog.</param>
    public static void Read(IntimacyCatalog catalog, Context? view, ImmutableDictionary<string, decimal> supplied, Span<SignalReading> levels)
    {
        for (int i = 0; i < levels.Length; i++)
            levels[i] = SignalReading.Exactly(catalog.Contexts[i].ExactDefault);
        if (view is not null)
            levels[view.Ordinal] = SignalReading.Exactly(Level.Full);
        if (!supplied.IsEmpty)
            ReadSupplied(catalog, supplied, levels);
    }

    private static void ReadSupplied(IntimacyCatalog catalog, ImmutableDictionary<string, decimal> supplied, Span<SignalReading> levels)
    {
        var problems = new ProblemList();
        foreach ((string id, decimal value) in supplied.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            string path = JsonPath.Property("contexts", id);
            Context? context = catalog.FindContext(id);
            if (context is null)
                problems.Add(path, $"a context of the catalog ({string.Join(", ", KnownToBoth(catalog))})", "another name");
            else if (context.Owner == ContextOwner.Partner)
                problems.Add(path, "a context that both partners know; this one belongs to a check-in, as its origin", "one partner's view");
            else if (Level.Of(value) is not { } level)
                problems.Add(path, "a level from 0 to 1 with at most six decimal places", "another number");
            else
                levels[context.Ordinal] = SignalReading.Exactly(level);
        }

        problems.ThrowIfAny("The contexts");
    }

    private static IEnumerable<string> KnownToBoth(IntimacyCatalog catalog) =>
        catalog.Contexts.Where(c => c.Owner == ContextOwner.Couple).Select(c => c.Id);
}
