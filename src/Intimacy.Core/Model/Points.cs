using System.Globalization;

namespace Intimacy.Core.Model;

/// <summary>
/// A number from 0.00 to 100.00, held as a whole number of hundredths, so that every machine prints the same digits.
/// </summary>
/// <remarks>
/// Results are rounded down: a printed number therefore lies on the same side of a whole-hundredth cut-off as the
/// exact one. Immutable and thread-safe. The default value is 0.00.
/// </remarks>
public readonly struct Points : IEquatable<Points>, IComparable<Points>, IFormattable
{
    private const int HundredthsPerPoint = 100;

    internal Points(int hundredths) => Hundredths = hundredths;

    /// <summary>The value in hundredths of a point, from 0 to 10,000.</summary>
    public int Hundredths { get; }

    /// <summary>The value in points, from 0.00 to 100.00, always with two decimal places.</summary>
    public decimal Value => new(Hundredths, 0, 0, isNegative: false, scale: 2);

    /// <summary>Makes a value from hundredths of a point.</summary>
    /// <param name="hundredths">From 0 to 10,000.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hundredths"/> is below 0 or above 10,000.</exception>
    public static Points FromHundredths(int hundredths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hundredths);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hundredths, 100 * HundredthsPerPoint);
        return new Points(hundredths);
    }

    /// <inheritdoc/>
    public bool Equals(Points other) => Hundredths == other.Hundredths;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Points other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Hundredths;

    /// <inheritdoc/>
    public int CompareTo(Points other) => Hundredths.CompareTo(other.Hundredths);

    /// <summary>Two decimal places and a point, whatever the current culture: <c>61.25</c>.</summary>
    /// <returns>The number as text.</returns>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number in a format and culture of the caller's choice.</summary>
    /// <param name="format">A numeric format, or null for two decimal places.</param>
    /// <param name="formatProvider">A culture, or null for the invariant one.</param>
    /// <returns>The number as text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a numeric format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Value.ToString(format, formatProvider ?? CultureInfo.InvariantCulture);

    /// <summary>Whether two values are the same.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True if they are the same.</returns>
    public static bool operator ==(Points left, Points right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True if they differ.</returns>
    public static bool operator !=(Points left, Points right) => !left.Equals(right);

    /// <summary>Whether the left value is smaller.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True if <paramref name="left"/> is smaller.</returns>
    public static bool operator <(Points left, Points right) => left.Hundredths < right.Hundredths;

    /// <summary>Whether the left value is larger.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True if <paramref name="left"/> is larger.</returns>
    public static bool operator >(Points left, Points right) => left.Hundredths > right.Hundredths;

    /// <summary>Whether the left value is smaller or the same.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True if <paramref name="left"/> is not larger.</returns>
    public static bool operator <=(Points left, Points right) => left.Hundredths <= right.Hundredths;

    /// <summary>Whether the left value is larger or the same.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>True if <paramref name="left"/> is not smaller.</returns>
    public static bool operator >=(Points left, Points right) => left.Hundredths >= right.Hundredths;
}
