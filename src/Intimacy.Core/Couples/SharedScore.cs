using System.Diagnostics;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Couples;

/// <summary>An index or a dimension as its owner released it. Immutable.</summary>
[DebuggerDisplay("Shared score")]
public sealed class SharedScore
{
    internal SharedScore(Band band, Points? estimate)
    {
        Band = band;
        Estimate = estimate;
    }

    /// <summary>The band, of which "well" is good for an index of warning signs too.</summary>
    public Band Band { get; }

    /// <summary>The estimate, where scores were released and enough signs stand behind it; otherwise null.</summary>
    public Points? Estimate { get; }

    internal static SharedScore Unknown { get; } = new(Band.Unknown, null);
}
