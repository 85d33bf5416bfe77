using Intimacy.Core;
using Intimacy.Core.Catalog;
using Intimacy.Core.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace Intimacy.Console.Commands;

/// <summary>Sets the library up as a host does. The catalog is known only once the command line has been read.</summary>
internal static class Advisors
{
    public static IntimacyAdvisor For(IntimacyCatalog catalog)
    {
        var services = new ServiceCollection();
        services.AddIntimacyCore(options => options.Catalog = catalog);
        using ServiceProvider provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        return provider.GetRequiredService<IntimacyAdvisor>();
    }
}
