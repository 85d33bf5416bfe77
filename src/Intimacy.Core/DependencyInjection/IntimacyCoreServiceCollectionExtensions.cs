using Intimacy.Core.Model;
using Microsoft.Extensions.DependencyInjection;

namespace Intimacy.Core.DependencyInjection;

/// <summary>Registers the library with a container.</summary>
public static class IntimacyCoreServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="Catalog.IntimacyCatalog"/> and <see cref="IntimacyAdvisor"/> as immutable singletons, unless the host has
    /// registered its own; the advisor then speaks of the host's catalog. After an earlier call this one changes nothing. Keyed registrations
    /// are left alone.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="InvalidInputException">Options were set with <c>Configure</c>, which nothing would read.</exception>
    public static IServiceCollection AddIntimacyCore(this IServiceCollection services) => AddIntimacyCore(services, static _ => { });

    /// <summary>
    /// The same, with options. A second call is merged: it sees the options of the first and changes them; it is never ignored. Options are
    /// set here alone: <c>services.Configure&lt;IntimacyCoreOptions&gt;</c> is refused, here or when the advisor is first asked for.
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
        new IntimacyCoreRegistration(services, key: null).Add(configure);
        return services;
    }

    /// <summary>
    /// Registers a catalog and an advisor under a key, with the catalog's own words or those of the built-in one: for a host that serves
    /// several languages or instruments. Independent of other keys and of the registration without one.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="serviceKey">The key under which both are resolved.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="serviceKey"/> is null.</exception>
    /// <exception cref="InvalidInputException">Options were set with <c>Configure</c>, which nothing would read.</exception>
    public static IServiceCollection AddKeyedIntimacyCore(this IServiceCollection services, object serviceKey) => AddKeyedIntimacyCore(services, serviceKey, static _ => { });

    /// <summary>The same, with options of its own. A second call for the same key is merged.</summary>
    /// <param name="services">The services.</param>
    /// <param name="serviceKey">The key under which both are resolved.</param>
    /// <param name="configure">Sets the options. They are checked before this method returns.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidInputException">The options cannot be used; every problem is listed, and nothing is registered.</exception>
    public static IServiceCollection AddKeyedIntimacyCore(this IServiceCollection services, object serviceKey, Action<IntimacyCoreOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(serviceKey);
        ArgumentNullException.ThrowIfNull(configure);
        new IntimacyCoreRegistration(services, serviceKey).Add(configure);
        return services;
    }
}
