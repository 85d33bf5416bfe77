using Intimacy.Core.Catalog;
using Intimacy.Core.Safety;
using Microsoft.Extensions.DependencyInjection;

namespace Intimacy.Core.DependencyInjection;

/// <summary>One registration of catalog and advisor, under a key or without one.</summary>
internal sealed class IntimacyCoreRegistration(IServiceCollection services, object? key)
{
    public void Add(Action<IntimacyCoreOptions> configure)
    {
        StrayOptions.Refuse(services);
        ServiceDescriptor? earlier = services.FirstOrDefault(d => Is(d, typeof(IntimacyCoreSetup)));
        IntimacyCoreOptions options = (earlier is null ? null : InstanceOf(earlier) as IntimacyCoreSetup)?.CopyOptions() ?? new IntimacyCoreOptions();
        configure(options);
        var setup = new IntimacyCoreSetup(services, options.Copy(), OwnOf(typeof(IntimacyCatalog)), OwnOf(typeof(IntimacyAdvisor)) is not null);
        if (earlier is not null)
            services.Remove(earlier);
        services.Add(new ServiceDescriptor(typeof(IntimacyCoreSetup), key, setup));
        TryAdd(typeof(IntimacyCatalog), static (provider, key) => SetupOf(provider, key).Catalog);
        TryAdd(typeof(IntimacyAdvisor), static (provider, key) => MakeAdvisor(provider, key));
        foreach (ServiceDescriptor requirement in services.Where(d => Is(d, typeof(HelpResourceRequirement))).ToList())
            services.Remove(requirement);
        if (setup.RequiresHelpResources)
            services.Add(new ServiceDescriptor(typeof(HelpResourceRequirement), key, typeof(HelpResourceRequirement), ServiceLifetime.Scoped));
    }

    private static IntimacyAdvisor MakeAdvisor(IServiceProvider provider, object? key)
    {
        IntimacyCoreSetup setup = SetupOf(provider, key);
        setup.RefuseWhatCameLater();
        if (setup.RequiresHelpResources && provider.GetService<IServiceProviderIsService>()?.IsService(typeof(IHelpResourceProvider)) == false)
            throw new InvalidOperationException($"{nameof(IntimacyCoreOptions.RequireHelpResources)} is set, and no {nameof(IHelpResourceProvider)} is registered.");
        IntimacyCatalog catalog = key is null ? provider.GetRequiredService<IntimacyCatalog>() : provider.GetRequiredKeyedService<IntimacyCatalog>(key);
        return setup.AdvisorFor(catalog, provider.GetService<TimeProvider>());
    }

    private static IntimacyCoreSetup SetupOf(IServiceProvider provider, object? key) =>
        key is null ? provider.GetRequiredService<IntimacyCoreSetup>() : provider.GetRequiredKeyedService<IntimacyCoreSetup>(key);

    private static object? InstanceOf(ServiceDescriptor descriptor) =>
        descriptor.IsKeyedService ? descriptor.KeyedImplementationInstance : descriptor.ImplementationInstance;

    /// <summary>A keyed registration is no registration of another key, nor of none.</summary>
    private bool Is(ServiceDescriptor descriptor, Type type) => descriptor.ServiceType == type && Equals(descriptor.ServiceKey, key);

    private void TryAdd(Type type, Func<IServiceProvider, object?, object> make)
    {
        if (services.Any(d => Is(d, type)))
            return;
        services.Add(key is null
            ? new ServiceDescriptor(type, new OurFactory(make).Make, ServiceLifetime.Singleton)
            : new ServiceDescriptor(type, key, new OurFactory(make).MakeKeyed, ServiceLifetime.Singleton));
    }

    /// <summary>What the host registered itself; our own registration is none.</summary>
    private ServiceDescriptor? OwnOf(Type type) => services.LastOrDefault(d => Is(d, type) && FactoryOf(d)?.Target is not OurFactory);

    private static Delegate? FactoryOf(ServiceDescriptor descriptor) =>
        descriptor.IsKeyedService ? descriptor.KeyedImplementationFactory : descriptor.ImplementationFactory;

    /// <summary>By its type our own registration is known, whichever call made it.</summary>
    private sealed class OurFactory(Func<IServiceProvider, object?, object> make)
    {
        public object Make(IServiceProvider provider) => make(provider, null);

        public object MakeKeyed(IServiceProvider provider, object? key) => make(provider, key);
    }
}
