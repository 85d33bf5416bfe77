using Intimacy.Core.Catalog;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;

namespace Intimacy.Console.Input;

/// <summary>Turns --context, --solo and --for-two into options of the library.</summary>
internal static class ContextInput
{
    public static ReportOptions Read(IntimacyCatalog catalog, IReadOnlyList<string> names, bool solo, bool forTwo)
    {
        List<string> problems = names.Select(name => ProblemOf(catalog, name)).OfType<string>().ToList();
        if (problems.Count > 0)
            throw new UsageException([.. problems, $"Contexts of this catalog: {Known(catalog)}"]);
        return names.Aggregate(new ReportOptions { SoloOnly = solo, IncludeJoint = forTwo }, (options, name) => options.WithContext(name));
    }

    private static string? ProblemOf(IntimacyCatalog catalog, string name) => catalog.FindContext(name) switch
    {
        null => $"--context '{name}' is not a context of this catalog.",
        { Owner: ContextOwner.Partner } => $"--context '{name}' is one partner's own view: it belongs in the check-in, as its \"origin\".",
        _ => null,
    };

    private static string Known(IntimacyCatalog catalog)
    {
        List<string> known = catalog.Contexts.Where(c => c.Owner == ContextOwner.Couple).Select(c => c.Id).ToList();
        return known.Count == 0 ? "none" : string.Join(", ", known);
    }
}
