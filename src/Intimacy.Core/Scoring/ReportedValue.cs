using System.Globalization;
using Intimacy.Core.Model;

namespace Intimacy.Core.Scoring;

/// <summary>A number as an instrument reports it, rounded, with the exact one beside it. Immutable and thread-safe. The default is 0/1.</summary>
public readonly record struct ReportedValue
{
    private readonly long _lessThanDenominator;

    private ReportedValue(decimal value, long numerator, long denominator) => (Value, Numerator, _lessThanDenominator) = (value, numerator, denominator - 1);

    /// <summary>The number with the decimal places and the rounding of <see cref="ReportedMetric"/>.</summary>
    public decimal Value { get; }

    /// <summary>The numerator of the exact number in lowest terms; may be below 0.</summary>
    public long Numerator { get; }

    /// <summary>Its denominator; at least 1.</summary>
    public long Denominator => _lessThanDenominator + 1;

    /// <summary>The rounded number, the same in every culture.</summary>
    /// <returns>The number as text.</returns>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>What part of the possible there is, in the units of an instrument. The catalog sees to it that the products fit.</summary>
    /// <param name="metric">The units, and how to round.</param>
    /// <param name="part">How much of the whole there is, 100 being well.</param>
    /// <param name="whole">Above 0.</param>
    internal static ReportedValue Of(ReportedMetric metric, long part, long whole)
    {
        long high = metric.Direction == ScoreDirection.HigherIsWorse ? whole - part : part;
        long numerator = (metric.Offset * whole) + (high * metric.Span);
        Int128 denominator = (Int128)whole * metric.Divisor;
        Int128 divisor = GreatestCommonDivisor(Int128.Abs(numerator), denominator);
        Int128 shift = (long)Math.Pow(10, metric.DecimalPlaces);
        Int128 rounded = metric.Rounding == ScoreRounding.HalfUp ? Floor((2 * numerator * shift) + denominator, 2 * denominator) : Floor(numerator * shift, denominator);
        var value = new decimal((int)Int128.Abs(rounded), (int)(Int128.Abs(rounded) >> 32), (int)(Int128.Abs(rounded) >> 64), rounded < 0, (byte)metric.DecimalPlaces);
        return new ReportedValue(value, (long)(numerator / divisor), (long)(denominator / divisor));
    }

    private static Int128 Floor(Int128 number, Int128 by)
    {
        Int128 quotient = number / by;
        return number % by < 0 ? quotient - 1 : quotient;
    }

    private static Int128 GreatestCommonDivisor(Int128 a, Int128 b)
    {
        while (b != 0)
            (a, b) = (b, a % b);
        return a;
    }
}
