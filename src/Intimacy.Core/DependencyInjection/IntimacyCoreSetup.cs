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
        if (ownCatalog is not null && (options.Catalog is not null || options.Culture is not null || options.Terms.Count > 0 || options.Content.Count > 0))
            problems.Add(nameof(options.Catalog), "no other catalog, no content, no language and no terms beside the catalog that the host registered", "one of them");
        if (hasOwnAdvisor && options.RequireHelpResources)
            problems.Add(nameof(options.RequireHelpResources), "no advisor of the host's own beside it, which would have no help resources from here", "one");
        IntimacyCatalog? given = InstanceOf(ownCatalog) as IntimacyCatalog ?? options.Catalog;
        IntimacyCatalog? built = Try(() => WithContent(given, problems), problems);
        IntimacyCatalog catalog = built ?? given ?? IntimacyCatalog.Default;
        Catalog = Try(() => InWords(catalog), problems) ?? catalog;

        // What a catalog that could not be built should have held is not complained about as well.
        bool isKnown = built is not null && (ownCatalog is null || InstanceOf(ownCatalog) is not null);
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

    private IntimacyCatalog? WithContent(IntimacyCatalog? given, ProblemList problems)
    {
        List<ContentDocument> documents = _options.Content.FindAll(d => d.Exists(problems));
        if (documents.Count < _options.Content.Count)
            return null;
        if (documents.Count == 0)
            return given ?? IntimacyCatalog.Default;
        IEnumerable<KeyValuePair<string, Stream>> open = documents.Select(static d => KeyValuePair.Create(d.Name, d.Open()));
        return given is null ? IntimacyCatalog.Load(open) : given.WithPacks(open);
    }

    private IntimacyCatalog InWords(IntimacyCatalog catalog)
    {
        IntimacyCatalog inLanguage = _options.Culture is { } culture ? catalog.WithCulture(culture) : catalog;
        return _options.Terms.Count == 0 ? inLanguage : inLanguage.WithTerms(_options.Terms.AsReadOnly());
    }

    private static IntimacyCatalog? Try(Func<IntimacyCatalog?> build, ProblemList problems)
    {
        try
        {
            return build();
        }
        catch (InvalidInputException error)
        {
            foreach (InputProblem problem in error.Problems)
                problems.Add(problem.Path, problem.Expected, problem.Found);
            return null;
        }
    }

    private static object? InstanceOf(ServiceDescriptor? descriptor) =>
        descriptor is { IsKeyedService: true } ? descriptor.KeyedImplementationInstance : descriptor?.ImplementationInstance;
}
