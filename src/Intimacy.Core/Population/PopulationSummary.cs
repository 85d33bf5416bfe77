using System.Collections.Immutable;

namespace Intimacy.Core.Population;

/// <summary>What many people's scores come to, as a whole and by group. Holds nobody's answers. Immutable and thread-safe.</summary>
public sealed class PopulationSummary
{
    internal PopulationSummary(long? rows, ImmutableArray<ScoreSummary?> scores, ImmutableArray<GroupSummary> groups) => (Rows, Scores, Groups) = (rows, scores, groups);

    /// <summary>How many people there are; null where they are fewer than the minimum size.</summary>
    public long? Rows { get; }

    /// <summary>Presence, absence, then the dimensions in the catalog's order; null where fewer than the minimum size have that score.</summary>
    public ImmutableArray<ScoreSummary?> Scores { get; }

    /// <summary>The groups in their order; empty where none were asked for.</summary>
    public ImmutableArray<GroupSummary> Groups { get; }
}
