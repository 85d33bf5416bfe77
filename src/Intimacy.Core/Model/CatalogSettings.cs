using System.Collections.Immutable;

namespace Intimacy.Core.Model;

/// <summary>The numbers of a catalog that are neither signs nor rules. Immutable.</summary>
public sealed class CatalogSettings
{
    internal CatalogSettings()
    {
    }

    /// <summary>No estimate of an index or dimension below this many answered signs. Default 3.</summary>
    public int MinimumAnswered { get; internal init; }

    /// <summary>No estimate below this share of the weight in scope, in percent. Default 50.</summary>
    public int MinimumCoveragePercent { get; internal init; }

    /// <summary>A caution is given below this share of an index, in percent. Default 75.</summary>
    public int LowCoveragePercent { get; internal init; }

    /// <summary>A caution is given when at least this many answers, of both polarities, are all identical. Default 8.</summary>
    public int IdenticalAnswers { get; internal init; }

    /// <summary>Priorities this near to the first, in the same tier, are near ties. Default 5.00.</summary>
    public Points NearTie { get; internal init; }

    /// <summary>
    /// A strategy is recommended from this priority on, and only where something is certain: its lowest priority must be above 0.
    /// Default 0.00, and then anything above it.
    /// </summary>
    public Points RecommendFrom { get; internal init; }

    /// <summary>Days until the next check-in is suggested. Default 28.</summary>
    public int NextCheckInDays { get; internal init; }

    /// <summary>A released score counts as well from here on, 100 being well. Default 60.00. An editorial cut-off.</summary>
    public Points BandWellFrom { get; internal init; }

    /// <summary>A released score counts as a concern below this. Default 40.00. An editorial cut-off.</summary>
    public Points BandConcernBelow { get; internal init; }

    /// <summary>A score of fewer answered signs than this is released as a band at most. Default 5: fewer leave too little to hide behind.</summary>
    public int MinimumReleased { get; internal init; }

    /// <summary>
    /// A released number is the middle of a class. Classes end here and at the two cut-offs of the bands, counted with 100 being well; exact
    /// numbers would give single answers away. In ascending order. Default 25.00 and 75.00, so that there are five classes.
    /// </summary>
    public ImmutableArray<Points> ReleaseCuts { get; internal init; } = [];

    /// <summary>Two check-ins further apart than this many days get a caution in a joint report. Default 14.</summary>
    public int DatesApartDays { get; internal init; }
}
