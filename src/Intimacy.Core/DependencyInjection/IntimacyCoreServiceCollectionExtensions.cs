using Intimacy.Core.Catalog;
using Intimacy.Core.Model;
using Intimacy.Core.Safety;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Intimacy.Core.DependencyInjection;

/// <summary>Registers the library with a container.</summary>
public static class IntimacyCoreServiceCollectionExtensions
{
    private static readonly Func<IServiceProvider, IntimacyCatalog> TakeCatalog =
        static provider => provider.GetRequiredService<IntimacyCoreSetup>().Catalog;

    private static readonly Func<IServiceProvider, IntimacyAdvisor> TakeAdvisor = MakeAdvisor;

    /// <summary>
    /// Registers <see cref="IntimacyCatalog"/> and <see cref="IntimacyAdvisor"/> as immutable singletons, unless the host has
    /// registered its own; the advisor then speaks of the host's catalog. After an earlier call this one changes nothing.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddIntimacyCore(this IServiceCollection services) => AddIntimacyCore(services, static _ => { });

    /// <summary>
    /// The same, with options. A second call is merged: it sees the options of the first and changes them; it is never ignored.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options. They are checked before this method returns.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidInputException">The options cannot be used; every problem is listed, and nothing is registered.</exception>
    public static IServiceCollection AddIntimacyCore(this IServiceCollection services, Action<IntimacyCoreOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        ServiceDescriptor? earlier = services.FirstOrDefault(d => d.ServiceType == typeof(IntimacyCoreSetup));
        IntimacyCoreOptions options = (earlier?.ImplementationInstance as IntimacyCoreSetup)?.CopyOptions() ?? new IntimacyCoreOptions();
        configure(options);
        var setup = new IntimacyCoreSetup(options.Copy(), OwnCatalogOf(services), HasOwnAdvisor(services));
        services.Replace(ServiceDescriptor.Singleton(setup));
        services.TryAddSingleton(TakeCatalog);
        services.TryAddSingleton(TakeAdvisor);
        services.RemoveAll<HelpResourceRequirement>();
        if (setup.RequiresHelpResources)
            services.AddSingleton<HelpResourceRequirement>();
        return services;
    }

    /// <summary>What the host registered as the catalog; our own registration is none.</summary>
    private static ServiceDescriptor? OwnCatalogOf(IServiceCollection services) =>
        services.LastOrDefault(d => d.ServiceType == typeof(IntimacyCatalog) && !ReferenceEquals(d.ImplementationFactory, TakeCatalog));

    private static bool HasOwnAdvisor(IServiceCollection services) =>
        services.Any(d => d.ServiceType == typeof(IntimacyAdvisor) && !ReferenceEquals(d.ImplementationFactory, TakeAdvisor));

    private static IntimacyAdvisor MakeAdvisor(IServiceProvider provider)
    {
        IntimacyCoreSetup setup = provider.GetRequiredService<IntimacyCoreSetup>();
        IHelpResourceProvider? help = setup.RequiresHelpResources
            ? provider.GetRequiredService<HelpResourceRequirement>().Provider
            : provider.GetService<IHelpResourceProvider>();
        return setup.AdvisorFor(provider.GetRequiredService<IntimacyCatalog>(), help, provider.GetService<TimeProvider>());
    }
}
