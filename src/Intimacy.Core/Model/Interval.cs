namespace Intimacy.Core.Model;

/// <summary>
/// From which value to which something may turn out once the open questions are answered; a single value where nothing is open. It holds
/// for missing answers only and is no measurement error. Immutable and thread-safe. The default is 0.00 to 0.00.
/// </summary>
public readonly struct Interval : IEquatable<Interval>
{
    internal Interval(Points low, Points high)
    {
        Low = low;
        High = high;
    }

    /// <summary>The lowest value that the open questions leave possible, from 0.00 to 100.00, rounded down.</summary>
    public Points Low { get; }

    /// <summary>The highest value that they leave possible; never below <see cref="Low"/>.</summary>
    public Points High { get; }

    /// <summary>Whether nothing is left open: both ends are one.</summary>
    public bool IsExact => Low == High;

    /// <summary>Whether a value lies inside; both ends do.</summary>
    /// <param name="value">A value.</param>
    /// <returns>True if it is neither below <see cref="Low"/> nor above <see cref="High"/>.</returns>
    public bool Contains(Points value) => Low <= value && value <= High;

    /// <inheritdoc/>
    public bool Equals(Interval other) => Low == other.Low && High == other.High;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Interval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Low, High);

    /// <summary>Both ends: <c>40.00..61.25</c>; one where they are the same.</summary>
    /// <returns>The interval as text, the same in every culture.</returns>
    public override string ToString() => IsExact ? Low.ToString() : $"{Low}..{High}";

    /// <summary>Whether two intervals have the same ends.</summary>
    /// <param name="left">One interval.</param>
    /// <param name="right">The other interval.</param>
    /// <returns>True if both ends are the same.</returns>
    public static bool operator ==(Interval left, Interval right) => left.Equals(right);

    /// <summary>Whether two intervals differ.</summary>
    /// <param name="left">One interval.</param>
    /// <param name="right">The other interval.</param>
    /// <returns>True if an end differs.</returns>
    public static bool operator !=(Interval left, Interval right) => !left.Equals(right);
}
