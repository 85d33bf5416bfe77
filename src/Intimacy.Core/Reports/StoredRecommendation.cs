using System.Collections.Immutable;
using System.Diagnostics;
using Intimacy.Core.Model;

namespace Intimacy.Core.Reports;

/// <summary>A recommendation as a stored report shows it. Immutable.</summary>
[DebuggerDisplay("Stored recommendation")]
public sealed class StoredRecommendation
{
    internal StoredRecommendation()
    {
    }

    /// <summary>The id of the strategy.</summary>
    [CatalogId(CatalogIdKind.Strategy)]
    public string StrategyId { get; internal init; } = "";

    /// <summary>Its title.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>What it means.</summary>
    public string About { get; internal init; } = "";

    /// <summary>How much speaks for it.</summary>
    public string Words { get; internal init; } = "";

    /// <summary>The priority.</summary>
    public Points Priority { get; internal init; }

    /// <summary>What the open questions left.</summary>
    public Interval Interval { get; internal init; }

    /// <summary>Why, in a sentence or two.</summary>
    public string InBrief { get; internal init; } = "";

    /// <summary>What speaks for it, in words, the largest first.</summary>
    public ImmutableArray<string> Reasons { get; internal init; } = [];

    /// <summary>What could be done, the most called for first.</summary>
    public ImmutableArray<StoredPractice> Practices { get; internal init; } = [];
}
