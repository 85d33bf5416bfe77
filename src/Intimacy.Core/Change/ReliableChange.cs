using System.Text.Json.Serialization;
using Intimacy.Core.Json;

namespace Intimacy.Core.Change;

/// <summary>
/// The reliable change index (Jacobson and Truax 1991, doi:10.1037/0022-006X.59.1.12): the difference over its standard error, sqrt(2) SD sqrt(1 - r). Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(RefusingConverter))]
public sealed class ReliableChange
{
    internal ReliableChange(decimal index, decimal smallestReliable, ReliabilityFigures figures) => (Index, SmallestReliable, Figures) = (index, smallestReliable, figures);

    /// <summary>The index, cut off after two places; beyond 1.96 either way a change is reliable. Of absence, above 0 is worse.</summary>
    public decimal Index { get; }

    /// <summary>The smallest difference that would be reliable, in points, rounded up to hundredths.</summary>
    public decimal SmallestReliable { get; }

    /// <summary>The figures that it rests on.</summary>
    public ReliabilityFigures Figures { get; }
}
