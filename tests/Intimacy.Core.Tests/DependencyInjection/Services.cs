using Intimacy.Core.Catalog;
using Microsoft.Extensions.DependencyInjection;

namespace Intimacy.Core.Tests.DependencyInjection;

/// <summary>A container as a careful host builds it.</summary>
internal static class Services
{
    public static ServiceProvider Provider(this IServiceCollection services) =>
        services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

    public static IntimacyAdvisor Advisor(this IServiceCollection services) => services.Provider().GetRequiredService<IntimacyAdvisor>();

    public static IntimacyCatalog Catalog(this IServiceCollection services) => services.Provider().GetRequiredService<IntimacyCatalog>();
}
