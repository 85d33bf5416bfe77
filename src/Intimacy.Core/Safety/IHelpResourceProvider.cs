namespace Intimacy.Core.Safety;

/// <summary>
/// Where a host keeps its help resources. Implementations must be thread-safe, and had better not throw: what they throw goes through, and
/// the page of guidance does not come.
/// </summary>
public interface IHelpResourceProvider
{
    /// <summary>Finds resources for a request; stale ones are left out by the library.</summary>
    /// <param name="request">Region, language and topic. Nothing about any answer.</param>
    /// <returns>The resources, best first; may be empty. Null counts as empty.</returns>
    IReadOnlyList<HelpResource> Find(HelpRequest request);
}
