using System.Collections.Immutable;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Safety;

namespace Intimacy.Core;

/// <content>The page on support for one person alone.</content>
public sealed partial class IntimacyAdvisor
{
    /// <summary>The page on individual and confidential support. To be opened at this person's own request, and alone.</summary>
    /// <param name="checkIn">A check-in of this advisor's catalog.</param>
    /// <param name="resources">Places to turn to, best first, or null for none; those not yet verified or past their last day are left out.</param>
    /// <returns>A transient page; do not store it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="checkIn"/> is null.</exception>
    /// <exception cref="ArgumentException">The check-in belongs to another catalog.</exception>
    public Guidance GetGuidance(CheckIn checkIn, IEnumerable<HelpResource>? resources = null)
    {
        CheckIn own = AtHome(checkIn);
        DateOnly today = Today;
        ImmutableArray<HelpResource> valid = [.. (resources ?? []).Where(r => r is not null && r.VerifiedOn <= today && today <= r.ValidUntil)];
        return new Guidance(own, valid);
    }

    /// <summary>The same page, with the places that the host knows of.</summary>
    /// <param name="checkIn">A check-in of this advisor's catalog; nothing of it reaches the provider.</param>
    /// <param name="provider">Where the host keeps its help resources; taken from the scope of the request, whatever its lifetime.</param>
    /// <param name="request">For whom places are looked up.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    /// <returns>A transient page; do not store it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The check-in belongs to another catalog.</exception>
    /// <exception cref="OperationCanceledException">The provider heeded the token.</exception>
    public ValueTask<Guidance> GetGuidanceAsync(CheckIn checkIn, IHelpResourceProvider provider, HelpRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(checkIn);
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentNullException.ThrowIfNull(request);
        return FindAsync(AtHome(checkIn), provider, request, cancellationToken);
    }

    private async ValueTask<Guidance> FindAsync(CheckIn checkIn, IHelpResourceProvider provider, HelpRequest request, CancellationToken cancellationToken) =>
        GetGuidance(checkIn, await provider.FindAsync(request, cancellationToken).ConfigureAwait(false));
}
