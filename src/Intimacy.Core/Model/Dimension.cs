namespace Intimacy.Core.Model;

/// <summary>
/// A group of signs that is scored together, such as closeness or sharing. An editorial grouping, not a validated factor. Immutable.
/// </summary>
public sealed class Dimension
{
    internal Dimension(int ordinal, string id, string name, string about, string because)
    {
        Ordinal = ordinal;
        Id = id;
        Name = name;
        About = about;
        Because = because;
    }

    /// <summary>The id, such as <c>closeness</c>.</summary>
    [CatalogId(CatalogIdKind.Dimension)]
    public string Id { get; }

    /// <summary>The name that a person reads.</summary>
    public string Name { get; }

    /// <summary>What the dimension is about, in a sentence; may be empty where it is only scored.</summary>
    public string About { get; }

    /// <summary>What a concern on this dimension means, as a reason in a report; empty where no advice rests on it.</summary>
    public string Because { get; }

    /// <summary>No estimate of it below this many answered signs; null for what <see cref="CatalogSettings.MinimumAnswered"/> says.</summary>
    public int? MinimumAnswered { get; internal init; }

    /// <summary>No estimate of it below this share of the weight in scope, in percent; null for what <see cref="CatalogSettings.MinimumCoveragePercent"/> says.</summary>
    public int? MinimumCoveragePercent { get; internal init; }

    /// <summary>How the instrument reports it; null for points from 0 to 100, 100 being well, alone.</summary>
    public ReportedMetric? Reported { get; internal set; }

    /// <summary>Whether its values are added up as they stand, so that a wide scale counts for more than a narrow one.</summary>
    internal bool CountsByValue { get; init; }

    internal int Ordinal { get; }
}
