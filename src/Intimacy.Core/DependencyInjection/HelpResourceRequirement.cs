using Intimacy.Core.Safety;

namespace Intimacy.Core.DependencyInjection;

/// <summary>
/// Registered where a host demands help resources: a container that validates itself then misses the provider at once. Scoped and never
/// resolved, so that it holds no provider of any lifetime.
/// </summary>
internal sealed class HelpResourceRequirement
{
    public HelpResourceRequirement(IHelpResourceProvider provider) => ArgumentNullException.ThrowIfNull(provider);
}
