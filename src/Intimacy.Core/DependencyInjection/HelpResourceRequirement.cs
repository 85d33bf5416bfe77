using Intimacy.Core.Safety;

namespace Intimacy.Core.DependencyInjection;

/// <summary>Registered where a host demands help resources: a container that validates itself then misses the provider at once.</summary>
internal sealed class HelpResourceRequirement(IHelpResourceProvider provider)
{
    public IHelpResourceProvider Provider { get; } = provider;
}
