using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Couples;

/// <summary>
/// What one partner released, and nothing else: the only thing that joint code takes. Sharing nothing, having a safety concern and
/// not having checked in are all the same empty view. Immutable and thread-safe.
/// </summary>
[DebuggerDisplay("Shared view")]
[JsonConverter(typeof(SharedViewConverter))]
public sealed class SharedView
{
    internal SharedView(IntimacyCatalog catalog, SharingLevel level, SharedHeader? header, ImmutableArray<SharedScore> groups, AnswerSlot[]? slots)
    {
        Catalog = catalog;
        Level = level;
        Header = header;
        Groups = groups;
        Slots = slots;
    }

    /// <summary>The catalog whose signs were answered.</summary>
    public IntimacyCatalog Catalog { get; }

    /// <summary>How much was released.</summary>
    public SharingLevel Level { get; }

    /// <summary>The partner's label; null in an empty view.</summary>
    public string? Partner => Header?.Partner;

    /// <summary>The date of the answers; null in an empty view.</summary>
    public DateOnly? Date => Header?.Date;

    /// <summary>The checklist; null in an empty view.</summary>
    public Checklist? Checklist => Header?.Checklist;

    /// <summary>The presence index as released.</summary>
    public SharedScore PresenceOfIntimacy => Of(GroupIndex.Of(IndexKind.Presence));

    /// <summary>The absence index as released.</summary>
    public SharedScore AbsenceOfIntimacy => Of(GroupIndex.Of(IndexKind.Absence));

    /// <summary>A dimension as released.</summary>
    /// <param name="dimension">A dimension of the same catalog.</param>
    /// <returns>Its band, and its estimate where scores were released.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> is null.</exception>
    /// <exception cref="ArgumentException">The dimension belongs to another catalog.</exception>
    public SharedScore Dimension(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        if (!Catalog.Dimensions.Contains(dimension))
            throw new ArgumentException("The dimension belongs to another catalog than the shared view's.", nameof(dimension));
        return Of(GroupIndex.Of(dimension));
    }

    /// <summary>The same view for a catalog that asks and scores the same, in other terms.</summary>
    internal SharedView In(IntimacyCatalog catalog) =>
        new(catalog, Level, Header is null ? null : Header with { Checklist = catalog.FindChecklist(Header.Checklist.Id)! }, Groups, Slots);

    internal SharedHeader? Header { get; }

    /// <summary>Presence, absence, then the dimensions; empty in an empty view.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal ImmutableArray<SharedScore> Groups { get; }

    /// <summary>The answers where they were released: every unanswered state is "not asked", and no confidential one is among them.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal AnswerSlot[]? Slots { get; }

    /// <summary>A view that releases nothing: what a host uses for a partner who has not checked in.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <returns>The empty view.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is null.</exception>
    public static SharedView Nothing(IntimacyCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new SharedView(catalog, SharingLevel.Nothing, null, [], null);
    }

    /// <summary>The words "Shared view"; never an answer.</summary>
    /// <returns>Two words.</returns>
    public override string ToString() => "Shared view";

    private SharedScore Of(GroupIndex group) => Groups.IsEmpty ? SharedScore.Unknown : Groups[group.Position];
}
