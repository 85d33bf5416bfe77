using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Intimacy.Core.Catalog.Texts;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Core.Safety;

/// <summary>
/// A page for one person alone, opened at that person's own request: where to find individual and confidential support, and what
/// to leave out. Never couples work. Immutable; not to be stored, and never to be shown beside a report.
/// </summary>
[DebuggerDisplay("Guidance")]
[JsonConverter(typeof(GuidanceConverter))]
public sealed class Guidance
{
    // No property: what walks over properties, as a serializer or a logger does, would give a frightened person away.
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly SafetyConcern _concern;

    internal Guidance(CheckIn checkIn, ImmutableArray<HelpResource> resources)
    {
        LibraryTexts texts = checkIn.Catalog.Texts;
        _concern = checkIn.SafetyConcern;
        Title = texts.GuidanceTitle;
        string places = resources.IsEmpty ? texts.GuidanceNoResources : texts.GuidanceResources;
        Paragraphs = [texts.GuidanceOpening, texts.GuidanceSupport, texts.GuidancePlans, texts.GuidanceNotScreening, places, texts.GuidanceLeaving];
        WhyLeaveOut = texts.GuidanceLeaveOut;
        Resources = resources;
        LeaveOut = [.. checkIn.Catalog.Practices.Where(p => p.With == Participation.Joint || p.Contraindication is not null)];
    }

    /// <summary>The title of the page.</summary>
    public string Title { get; }

    /// <summary>What the page says. It depends on whether the host has resources, and never on an answer.</summary>
    public ImmutableArray<string> Paragraphs { get; }

    /// <summary>The host's resources for the request, those past their last day left out; empty where the host has none.</summary>
    public ImmutableArray<HelpResource> Resources { get; }

    /// <summary>Why some practices are better left out.</summary>
    public string WhyLeaveOut { get; }

    /// <summary>The practices to leave out while one partner is afraid of or controlled by the other: all for two, and some for one.</summary>
    public ImmutableArray<Practice> LeaveOut { get; }

    /// <summary>What the confidential answers say. Anything but a raised concern is no reassurance. For this person alone: never stored, sent or logged.</summary>
    /// <returns>What the answers say.</returns>
    public SafetyConcern GetConcern() => _concern;

    /// <summary>The word "Guidance"; never an answer.</summary>
    /// <returns>One word.</returns>
    public override string ToString() => nameof(Guidance);
}
