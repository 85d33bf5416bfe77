using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>Rows as vectors of 32 bytes. The runtime makes them one register, or two of 16 bytes, as the machine has them.</summary>
internal static class Lanes
{
    /// <summary>Rows in one vector of bytes.</summary>
    public const int Count = 32;

    /// <summary>Rows in one vector of whole numbers.</summary>
    public const int IntCount = 8;

    /// <summary>
    /// The bytes of 32 rows. Every span of a block has all of its rows, so nothing is checked but in a debug build: the checks cost more than the
    /// work between them.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Load(ReadOnlySpan<byte> rows, int row)
    {
        Debug.Assert(row + Count <= rows.Length, "Rows of the span.");
        return Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(rows), (nuint)row);
    }

    /// <summary>The whole numbers of eight rows, unchecked likewise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Load(ReadOnlySpan<int> rows, int row)
    {
        Debug.Assert(row + IntCount <= rows.Length, "Rows of the span.");
        return Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(rows), (nuint)row);
    }

    /// <summary>Puts the bytes of 32 rows down, unchecked likewise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<byte> vector, Span<byte> rows, int row)
    {
        Debug.Assert(row + Count <= rows.Length, "Rows of the span.");
        vector.StoreUnsafe(ref MemoryMarshal.GetReference(rows), (nuint)row);
    }

    /// <summary>Puts the whole numbers of eight rows down, unchecked likewise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<int> vector, Span<int> rows, int row)
    {
        Debug.Assert(row + IntCount <= rows.Length, "Rows of the span.");
        vector.StoreUnsafe(ref MemoryMarshal.GetReference(rows), (nuint)row);
    }

    /// <summary>Puts the numbers of sixteen rows down, unchecked likewise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<ushort> vector, Span<ushort> rows, int row)
    {
        Debug.Assert(row + (2 * IntCount) <= rows.Length, "Rows of the span.");
        vector.StoreUnsafe(ref MemoryMarshal.GetReference(rows), (nuint)row);
    }

    /// <summary>Cut off to a whole number; of what is none it gives anything.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Truncate(Vector256<float> numbers) =>
#if NET9_0_OR_GREATER
        Vector256.ConvertToInt32Native(numbers);
#else
        Vector256.ConvertToInt32(numbers);
#endif

    /// <summary>Bytes from 0 to 255 as whole numbers, eight rows a vector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector256<int> First, Vector256<int> Second, Vector256<int> Third, Vector256<int> Fourth) Widen(Vector256<byte> bytes)
    {
        (Vector256<ushort> lower, Vector256<ushort> upper) = Vector256.Widen(bytes);
        (Vector256<uint> first, Vector256<uint> second) = Vector256.Widen(lower);
        (Vector256<uint> third, Vector256<uint> fourth) = Vector256.Widen(upper);
        return (first.AsInt32(), second.AsInt32(), third.AsInt32(), fourth.AsInt32());
    }

    /// <summary>Masks of eight rows as masks of whole numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> WidenEightMasks(ReadOnlySpan<byte> rows, int row) => Vector256.GreaterThan(WidenEight(rows, row), Vector256<int>.Zero);

    /// <summary>Eight bytes as whole numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> WidenEight(ReadOnlySpan<byte> rows, int row)
    {
        Debug.Assert(row + IntCount <= rows.Length, "Rows of the span.");
        ulong eight = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetReference(rows), row));
        Vector128<byte> bytes = Vector128.CreateScalar(eight).AsByte();
        if (Avx2.IsSupported)
            return Avx2.ConvertToVector256Int32(bytes);
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
        Vector256<int> quotient = Truncate(nearly);
        Vector256<int> rest = dividend - (quotient * divisor);
        return quotient + Vector256.LessThan(rest, Vector256<int>.Zero) - Vector256.GreaterThanOrEqual(rest, divisor);
    }
}
