using Intimacy.Core.Catalog;
using Intimacy.Core.Json;
using Intimacy.Core.Model;
using Intimacy.Core.Safety;
using Microsoft.Extensions.DependencyInjection;

namespace Intimacy.Core.DependencyInjection;

/// <summary>Options that were checked, and what they make. Immutable, but for the options kept to merge a later call.</summary>
internal sealed class IntimacyCoreSetup
{
    private readonly IntimacyCoreOptions _options;

    public IntimacyCoreSetup(IntimacyCoreOptions options, ServiceDescriptor? ownCatalog, bool hasOwnAdvisor)
    {
        _options = options;
        var problems = new ProblemList();
        if (ownCatalog is not null && (options.Catalog is not null || options.Terms.Count > 0))
            problems.Add(nameof(options.Catalog), "no other catalog and no terms beside the catalog that the host registered", "one of them");
        if (hasOwnAdvisor && options.RequireHelpResources)
            problems.Add(nameof(options.RequireHelpResources), "no advisor of the host's own beside it, which would have no help resources from here", "one");
        IntimacyCatalog catalog = ownCatalog?.ImplementationInstance as IntimacyCatalog ?? options.Catalog ?? IntimacyCatalog.Default;
        try
        {
            Catalog = options.Terms.Count == 0 ? catalog : catalog.WithTerms(options.Terms.AsReadOnly());
        }
        catch (InvalidInputException error)
        {
            Catalog = catalog;
            foreach (InputProblem problem in error.Problems)
                problems.Add(problem.Path, problem.Expected, problem.Found);
        }

        bool isKnown = ownCatalog is null or { ImplementationInstance: not null };
        if (isKnown && options.DefaultChecklist is not null && catalog.FindChecklist(options.DefaultChecklist) is null)
            problems.Add(nameof(options.DefaultChecklist), $"a checklist of the catalog ({string.Join(", ", catalog.Checklists.Select(c => c.Id))})", "another word");
        problems.ThrowIfAny("The options of Intimacy.Core");
    }

    public IntimacyCatalog Catalog { get; }

    public bool RequiresHelpResources => _options.RequireHelpResources;

    /// <summary>A host may have registered a catalog of its own: the advisor must speak of that one.</summary>
    public IntimacyAdvisor AdvisorFor(IntimacyCatalog catalog, IHelpResourceProvider? help, TimeProvider? time) =>
        new(catalog, _options.DefaultChecklist, help, time);

    public IntimacyCoreOptions CopyOptions() => _options.Copy();
}
