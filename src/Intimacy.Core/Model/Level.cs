namespace Intimacy.Core.Model;

/// <summary>
/// A level from 0 to 1 as a whole number of millionths, so that every machine computes the same. Below 0 stands <see cref="None"/>, which
/// is less than every level.
/// </summary>
internal readonly record struct Level(int Millionths) : IComparable<Level>
{
    private const int PerUnit = 1_000_000;
    private const int PerPoint = PerUnit / 100;
    private const int PerHundredth = PerPoint / 100;

    /// <summary>Nothing of it.</summary>
    public static Level Zero => default;

    /// <summary>All of it.</summary>
    public static Level Full => new(PerUnit);

    public static Level Half => new(PerUnit / 2);

    /// <summary>No level at all: the one value below <see cref="Zero"/>, so that a maximum passes it over.</summary>
    public static Level None => new(-1);

    public bool IsKnown => Millionths >= 0;

    /// <summary>From 0 to 1, with the decimal places that it needs.</summary>
    public decimal Value => Millionths / (decimal)PerUnit;

    /// <summary>From 0 to 1, always with six decimal places.</summary>
    public decimal ValueInMillionths => new(Millionths, 0, 0, isNegative: false, scale: 6);

    public Points ToPoints() => new(Millionths / PerHundredth);

    /// <summary>What is missing to <see cref="Full"/>.</summary>
    public Level Complement() => new(PerUnit - Millionths);

    /// <summary>A part of a whole, rounded down. The part times a million must fit a 64-bit integer; the catalog sees to that.</summary>
    public static Level Of(long part, long whole) => new((int)(part * PerUnit / whole));

    public static Level Of(Points points) => new(points.Hundredths * PerHundredth);

    /// <summary>A level that a caller supplied; null where it is outside 0 to 1 or has more than six decimal places.</summary>
    public static Level? Of(decimal value)
    {
        decimal millionths = value is < 0 or > 1 ? -1 : value * PerUnit;
        return millionths < 0 || decimal.Truncate(millionths) != millionths ? null : new Level((int)millionths);
    }

    public static Level Max(Level a, Level b) => a.Millionths >= b.Millionths ? a : b;

    public static Level Min(Level a, Level b) => a.Millionths <= b.Millionths ? a : b;

    public int CompareTo(Level other) => Millionths.CompareTo(other.Millionths);

    /// <summary>A record prints its values; most levels come from answers.</summary>
    public override string ToString() => nameof(Level);

    public static bool operator <(Level left, Level right) => left.Millionths < right.Millionths;

    public static bool operator >(Level left, Level right) => left.Millionths > right.Millionths;

    public static bool operator <=(Level left, Level right) => left.Millionths <= right.Millionths;

    public static bool operator >=(Level left, Level right) => left.Millionths >= right.Millionths;
}
