using CsCheck;

namespace Intimacy.Core.Tests.Json;

/// <summary>Damages a valid document: bytes are changed, left out, put in, doubled, or the end is cut off.</summary>
internal static class Mutation
{
    private static readonly byte[] Likely = [.. "{}[]\",:\\0123456789-.eE+tfn \n\0"u8, 0x7F, 0x80, 0xC3, 0xED, 0xFF];

    private static readonly Gen<byte> Byte = Gen.OneOf(Gen.Int[0, Likely.Length - 1].Select(i => Likely[i]), Gen.Byte);

    private static readonly Gen<(int Kind, int At, byte Value)> Step =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, int.MaxValue], Byte, (kind, at, value) => (kind, at, value));

    public static Gen<byte[]> Of(byte[] document) => Step.Array[1, 6].Select(steps => steps.Aggregate(document, Apply));

    private static byte[] Apply(byte[] document, (int Kind, int At, byte Value) step)
    {
        if (document.Length == 0)
            return [step.Value];
        int at = step.At % document.Length;
        return step.Kind switch
        {
            0 => [.. document[..at], step.Value, .. document[(at + 1)..]],
            1 => [.. document[..at], .. document[(at + 1)..]],
            2 => [.. document[..at], step.Value, .. document[at..]],
            3 => [.. document[..at], .. document[(at / 2)..at], .. document[at..]],
            _ => document[..at],
        };
    }
}
