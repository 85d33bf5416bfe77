using System.Globalization;

namespace Intimacy.Core.Model;

/// <summary>
/// An exact part of a whole in lowest terms. Points are rounded down: who turns them back into a total of another instrument can come out
/// one too low, and with the fraction does not. Immutable and thread-safe. The default is 0/1.
/// </summary>
public readonly struct Fraction : IEquatable<Fraction>
{
    private readonly long _lessThanDenominator;

    private Fraction(long numerator, long denominator)
    {
        Numerator = numerator;
        _lessThanDenominator = denominator - 1;
    }

    /// <summary>The part; from 0 to <see cref="Denominator"/>.</summary>
    public long Numerator { get; }

    /// <summary>The whole; at least 1.</summary>
    public long Denominator => _lessThanDenominator + 1;

    /// <summary>The largest whole number of units not above this part of a total: with 13/28, 18 of a total of 40.</summary>
    /// <param name="total">The total, at least 0.</param>
    /// <returns>From 0 to <paramref name="total"/>, rounded down.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="total"/> is below 0.</exception>
    public long FloorOf(long total)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        return (long)((Int128)Numerator * total / Denominator);
    }

    /// <inheritdoc/>
    public bool Equals(Fraction other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>Both numbers with a stroke: <c>13/28</c>.</summary>
    /// <returns>The fraction as text, the same in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>Whether two fractions are the same.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other fraction.</param>
    /// <returns>True if they are the same.</returns>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Whether two fractions differ.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other fraction.</param>
    /// <returns>True if they differ.</returns>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    internal static Fraction Of(long part, long whole)
    {
        (long divisor, long rest) = (whole, part);
        while (rest != 0)
            (divisor, rest) = (rest, divisor % rest);
        return new Fraction(part / divisor, whole / divisor);
    }
}
