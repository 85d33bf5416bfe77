using System.Runtime.Intrinsics;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>The few greatest of many in each lane, the greatest first.</summary>
internal static class Greatest
{
    /// <summary>Puts one more in its place; the least of them falls out.</summary>
    public static void Insert(Span<Vector256<byte>> greatest, Vector256<byte> value)
    {
        for (int i = 0; i < greatest.Length; i++)
            (greatest[i], value) = (Vector256.Max(greatest[i], value), Vector256.Min(greatest[i], value));
    }

    /// <summary>Puts one more in its place; the least of them falls out.</summary>
    public static void Insert(Span<Vector256<int>> greatest, Vector256<int> value)
    {
        for (int i = 0; i < greatest.Length; i++)
            (greatest[i], value) = (Vector256.Max(greatest[i], value), Vector256.Min(greatest[i], value));
    }
}
