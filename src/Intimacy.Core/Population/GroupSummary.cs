using System.Collections.Immutable;

namespace Intimacy.Core.Population;

/// <summary>What one group's scores come to, as far as that gives nobody away. Immutable and thread-safe.</summary>
public sealed class GroupSummary
{
    internal GroupSummary(string name, long? rows, ImmutableArray<ScoreSummary?> scores) => (Name, Rows, Scores) = (name, rows, scores);

    /// <summary>The name of the group.</summary>
    public string Name { get; }

    /// <summary>How many people it has; null where they are too few, or would leave too few others.</summary>
    public long? Rows { get; }

    /// <summary>In the order of <see cref="PopulationSummary.Scores"/>; null where too few have that score, where they would leave too few others, or where all of them have the same.</summary>
    public ImmutableArray<ScoreSummary?> Scores { get; }
}
