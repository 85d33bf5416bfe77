namespace Intimacy.Core.Model;

/// <summary>How much a sign counts in a dimension. Immutable.</summary>
public readonly struct DimensionWeight : IEquatable<DimensionWeight>
{
    internal DimensionWeight(Dimension dimension, int weight)
    {
        Dimension = dimension;
        Weight = weight;
    }

    /// <summary>The dimension.</summary>
    public Dimension Dimension { get; }

    /// <summary>The weight, a positive whole number.</summary>
    public int Weight { get; }

    /// <inheritdoc/>
    public bool Equals(DimensionWeight other) => ReferenceEquals(Dimension, other.Dimension) && Weight == other.Weight;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DimensionWeight other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Dimension, Weight);

    /// <summary>Whether two values are the same.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True if they are the same.</returns>
    public static bool operator ==(DimensionWeight left, DimensionWeight right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True if they differ.</returns>
    public static bool operator !=(DimensionWeight left, DimensionWeight right) => !left.Equals(right);
}
