using Intimacy.Core.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Intimacy.Core.DependencyInjection;

/// <summary>
/// Options that were set through Microsoft.Extensions.Options, which this library does not use and does not reference: nothing would read
/// them. They are known by the names of their types.
/// </summary>
internal static class StrayOptions
{
    private const string Namespace = "Microsoft.Extensions.Options";

    public static void Refuse(IServiceCollection services)
    {
        if (!services.Any(d => IsStray(d.ServiceType)))
            return;
        var problems = new ProblemList();
        problems.Add(nameof(IntimacyCoreOptions), "options set in AddIntimacyCore(options => ...)", "options set with Configure or PostConfigure, which nothing reads");
        problems.ThrowIfAny("The options of Intimacy.Core");
    }

    private static bool IsStray(Type service) =>
        service is { IsGenericType: true, Namespace: Namespace } && service.GenericTypeArguments is [var options] && options == typeof(IntimacyCoreOptions);
}
