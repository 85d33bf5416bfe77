using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>Rows as vectors of 32 bytes. The runtime makes them one register, or two of 16 bytes, as the machine has them.</summary>
internal static class Lanes
{
    /// <summary>Rows in one vector of bytes.</summary>
    public const int Count = 32;

    /// <summary>Rows in one vector of whole numbers.</summary>
    public const int IntCount = 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Load(ReadOnlySpan<byte> rows, int row) => Vector256.Create(rows.Slice(row, Count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Load(ReadOnlySpan<int> rows, int row) => Vector256.Create(rows.Slice(row, IntCount));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<byte> vector, Span<byte> rows, int row) => vector.CopyTo(rows.Slice(row, Count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<int> vector, Span<int> rows, int row) => vector.CopyTo(rows.Slice(row, IntCount));

    /// <summary>Bytes from 0 to 255 as whole numbers, eight rows a vector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector256<int> First, Vector256<int> Second, Vector256<int> Third, Vector256<int> Fourth) Widen(Vector256<byte> bytes)
    {
        (Vector256<ushort> lower, Vector256<ushort> upper) = Vector256.Widen(bytes);
        (Vector256<uint> first, Vector256<uint> second) = Vector256.Widen(lower);
        (Vector256<uint> third, Vector256<uint> fourth) = Vector256.Widen(upper);
        return (first.AsInt32(), second.AsInt32(), third.AsInt32(), fourth.AsInt32());
    }

    /// <summary>A mask of 32 rows as masks of eight rows each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector256<int> First, Vector256<int> Second, Vector256<int> Third, Vector256<int> Fourth) WidenMask(Vector256<byte> mask)
    {
        (Vector256<short> lower, Vector256<short> upper) = Vector256.Widen(mask.AsSByte());
        (Vector256<int> first, Vector256<int> second) = Vector256.Widen(lower);
        (Vector256<int> third, Vector256<int> fourth) = Vector256.Widen(upper);
        return (first, second, third, fourth);
    }

    /// <summary>Eight bytes as whole numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> WidenEight(ReadOnlySpan<byte> rows, int row)
    {
        Vector128<byte> bytes = Vector128.CreateScalar(BinaryPrimitives.ReadUInt64LittleEndian(rows.Slice(row, IntCount))).AsByte();
        (Vector128<uint> first, Vector128<uint> second) = Vector128.Widen(Vector128.WidenLower(bytes));
        return Vector256.Create(first, second).AsInt32();
    }

    /// <summary>Comparisons of eight rows each, as one of 32 rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> NarrowMasks(Vector256<int> first, Vector256<int> second, Vector256<int> third, Vector256<int> fourth) =>
        Vector256.Narrow(Vector256.Narrow(first, second), Vector256.Narrow(third, fourth)).AsByte();

    /// <summary>Numbers from 0 to 65,535 of eight rows each, as one vector of 16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ushort> NarrowNumbers(Vector256<int> first, Vector256<int> second) => Vector256.Narrow(first.AsUInt32(), second.AsUInt32());

    /// <summary>All bits where a byte is above 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> IsPositive(Vector256<byte> bytes) => ~Vector256.Equals(bytes, Vector256<byte>.Zero);

    /// <summary>
    /// A whole quotient rounded down, from one that is off by at most one: the rest says which way. Only the rest must fit 32 bits; the dividend
    /// may have lost its upper ones.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Floor(Vector256<float> nearly, Vector256<int> dividend, Vector256<int> divisor)
    {
        Vector256<int> quotient = Vector256.ConvertToInt32(nearly);
        Vector256<int> rest = dividend - (quotient * divisor);
        return quotient + Vector256.LessThan(rest, Vector256<int>.Zero) - Vector256.GreaterThanOrEqual(rest, divisor);
    }
}
