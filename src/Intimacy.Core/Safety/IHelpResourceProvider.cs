namespace Intimacy.Core.Safety;

/// <summary>
/// Where a host keeps its help resources. The host registers it with whatever lifetime it needs and hands it over at each request
/// (<c>IntimacyAdvisor.GetGuidanceAsync</c>); the library keeps none. What it throws goes through, and the page of guidance does not come.
/// </summary>
public interface IHelpResourceProvider
{
    /// <summary>Finds resources for a request; stale ones are left out by the library.</summary>
    /// <param name="request">Region, language and topic. Nothing about any answer.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    /// <returns>The resources, best first; may be empty. Null counts as empty.</returns>
    ValueTask<IReadOnlyList<HelpResource>> FindAsync(HelpRequest request, CancellationToken cancellationToken);
}
