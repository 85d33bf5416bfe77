using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Intimacy.Core.Catalog;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Planning;

/// <summary>Plans as JSON of the format <c>intimacy-plan/1</c>, from which a page can be drawn without the catalog. Thread-safe.</summary>
public static class WeeklyPlanJson
{
    private static readonly DocumentReader<IntimacyCatalog, WeeklyPlan> Document = new("The plan", JsonLimits.Plan, WeeklyPlanReader.Read);

    /// <summary>Writes a plan as indented UTF-8 JSON with line feeds: the same plan gives the same bytes everywhere.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The JSON, ending in a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static byte[] Write(WeeklyPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return JsonOutput.Write(plan, WeeklyPlanConverter.Write);
    }

    /// <summary>Reads a plan. What is said of a practice is that of the catalog of today.</summary>
    /// <param name="stream">UTF-8 JSON of at most 1 MiB. Not closed.</param>
    /// <param name="catalog">The catalog that has its practices.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidInputException">The JSON cannot be used; every problem is listed.</exception>
    public static WeeklyPlan Read(Stream stream, IntimacyCatalog catalog) => Document.Read(stream, catalog);

    /// <summary>Reads a plan without throwing for what the JSON holds.</summary>
    /// <param name="utf8">UTF-8 JSON of at most 1 MiB.</param>
    /// <param name="catalog">The catalog that has its practices.</param>
    /// <param name="plan">The plan, or null where the JSON cannot be used.</param>
    /// <param name="problems">Every problem; empty on success.</param>
    /// <returns>Whether the JSON could be used.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static bool TryRead(ReadOnlySpan<byte> utf8, IntimacyCatalog catalog, [NotNullWhen(true)] out WeeklyPlan? plan, out ImmutableArray<InputProblem> problems) =>
        Document.TryRead(utf8, catalog, out plan, out problems);
}
