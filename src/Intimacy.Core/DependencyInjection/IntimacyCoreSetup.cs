using Intimacy.Core.Catalog;
using Intimacy.Core.Json;
using Intimacy.Core.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Intimacy.Core.DependencyInjection;

/// <summary>Options that were checked, and what they make. Immutable, but for the options kept to merge a later call.</summary>
internal sealed class IntimacyCoreSetup
{
    private readonly IServiceCollection _services;
    private readonly IntimacyCoreOptions _options;

    public IntimacyCoreSetup(IServiceCollection services, IntimacyCoreOptions options, ServiceDescriptor? ownCatalog, bool hasOwnAdvisor)
    {
        _services = services;
        _options = options;
        var problems = new ProblemList();
        if (ownCatalog is not null && (options.Catalog is not null || options.Terms.Count > 0))
            problems.Add(nameof(options.Catalog), "no other catalog and no terms beside the catalog that the host registered", "one of them");
        if (hasOwnAdvisor && options.RequireHelpResources)
            problems.Add(nameof(options.RequireHelpResources), "no advisor of the host's own beside it, which would have no help resources from here", "one");
        IntimacyCatalog catalog = InstanceOf(ownCatalog) as IntimacyCatalog ?? options.Catalog ?? IntimacyCatalog.Default;
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

        bool isKnown = ownCatalog is null || InstanceOf(ownCatalog) is not null;
        if (isKnown && options.DefaultChecklist is not null && catalog.FindChecklist(options.DefaultChecklist) is null)
            problems.Add(nameof(options.DefaultChecklist), $"a checklist of the catalog ({string.Join(", ", catalog.Checklists.Select(c => c.Id))})", "another word");
        problems.ThrowIfAny("The options of Intimacy.Core");
    }

    public IntimacyCatalog Catalog { get; }

    public bool RequiresHelpResources => _options.RequireHelpResources;

    /// <summary>A host may have registered a catalog of its own: the advisor must speak of that one.</summary>
    public IntimacyAdvisor AdvisorFor(IntimacyCatalog catalog, TimeProvider? time) => new(catalog, _options.DefaultChecklist, time);

    /// <summary>Options that were set elsewhere after the registration.</summary>
    public void RefuseWhatCameLater() => StrayOptions.Refuse(_services);

    public IntimacyCoreOptions CopyOptions() => _options.Copy();

    private static object? InstanceOf(ServiceDescriptor? descriptor) =>
        descriptor is { IsKeyedService: true } ? descriptor.KeyedImplementationInstance : descriptor?.ImplementationInstance;
}
