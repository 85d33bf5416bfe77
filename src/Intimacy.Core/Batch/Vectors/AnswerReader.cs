using System.Runtime.Intrinsics;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>Turns the bytes of one sign into an <see cref="AnswerIndex"/> each, and finds those that stand for nothing. Immutable and thread-safe.</summary>
internal sealed class AnswerReader
{
    private const byte Half = 0x0F;
    private const byte Nothing = 0xFF;
    private readonly byte[] _places = new byte[256];
    private readonly ByteTable _expected;
    private readonly ByteTable _placeOf;
    private readonly bool _isLookedUp;

    /// <param name="options">The byte of each option, by its place in the scale.</param>
    /// <param name="states">The bytes of the states without an answer, of which the first is "not applicable"; the four greatest.</param>
    public AnswerReader(ReadOnlySpan<byte> options, ReadOnlySpan<byte> states)
    {
        Array.Fill(_places, Nothing);
        for (byte i = 0; i < options.Length; i++)
            _places[options[i]] = i;
        foreach (byte state in states)
            _places[state] = state == states[0] ? AnswerIndex.NotApplicable : AnswerIndex.Open;

        // The lower half of a byte tells small codes and the four states apart.
        byte[] known = [.. options, .. states];
        _isLookedUp = options.IndexOfAnyExceptInRange((byte)0, (byte)(AnswerIndex.MostOptions - 1)) < 0;
        int At(int half) => Array.FindIndex(known, k => (k & Half) == half);
        _expected = ByteTable.Of(half => _isLookedUp && At(half) is >= 0 and var i ? known[i] : (half + 1) & Half);
        _placeOf = ByteTable.Of(half => _isLookedUp && At(half) is >= 0 and var i ? _places[known[i]] : AnswerIndex.Open);
    }

    /// <param name="column">The bytes of the rows, the first at 0.</param>
    /// <param name="stride">How far apart they lie.</param>
    /// <param name="answers">Where they go; the first of them count, and the rest is open.</param>
    /// <param name="count">How many rows.</param>
    /// <returns>False where a byte stands for nothing.</returns>
    public bool TryRead(ReadOnlySpan<byte> column, int stride, Span<byte> answers, int count)
    {
        if (_isLookedUp && stride == 1 && count == answers.Length)
            return TryReadAll(column, answers);
        answers[count..].Fill(AnswerIndex.Open);
        int all = 0;
        for (int row = 0; row < count; row++)
        {
            byte place = _places[column[row * stride]];
            answers[row] = place;
            all |= place;
        }

        return (all & ~Half) == 0;
    }

    private bool TryReadAll(ReadOnlySpan<byte> column, Span<byte> answers)
    {
        Vector256<byte> wrong = Vector256<byte>.Zero;
        for (int row = 0; row < answers.Length; row += Lanes.Count)
        {
            Vector256<byte> bytes = Lanes.Load(column, row);
            Vector256<byte> half = bytes & Vector256.Create(Half);
            wrong |= _expected.At(half) ^ bytes;
            Lanes.Store(_placeOf.At(half), answers, row);
        }

        return wrong == Vector256<byte>.Zero;
    }
}
