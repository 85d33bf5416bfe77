using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Intimacy.Core.Json;

/// <summary>
/// A hash of a name in UTF-8, eight bytes at a time by a folded 64 x 64 multiplication, under a secret of this process: whoever writes a
/// document cannot choose names of one hash. Never kept and never written: another process gives another one.
/// </summary>
internal static class NameHash
{
    private static readonly ulong Secret = MemoryMarshal.Read<ulong>(RandomNumberGenerator.GetBytes(sizeof(ulong)));

    /// <summary>Odd, and with about as many ones as zeros: the fraction of the golden ratio.</summary>
    private const ulong Factor = 0x9e3779b97f4a7c15;

    public static uint Of(ReadOnlySpan<byte> name)
    {
        ulong hash = Secret ^ (uint)name.Length;
        for (; name.Length >= sizeof(ulong); name = name[sizeof(ulong)..])
            hash = Mix(hash, MemoryMarshal.Read<ulong>(name));
        ulong rest = 0;
        foreach (byte letter in name)
            rest = (rest << 8) | letter;
        return (uint)Mix(hash, rest);
    }

    private static ulong Mix(ulong hash, ulong word)
    {
        ulong high = Math.BigMul(hash ^ word, Factor ^ Secret, out ulong low);
        return high ^ low;
    }
}
