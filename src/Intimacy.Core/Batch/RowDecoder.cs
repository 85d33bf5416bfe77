using Intimacy.Core.CheckIns;

namespace Intimacy.Core.Batch;

/// <summary>Turns bytes into the answers of some people, in memory that it keeps for the next ones. One serves one thread.</summary>
internal sealed class RowDecoder(AnswerCoding[] codings)
{
    private readonly AnswerSlot[] _slots = new AnswerSlot[IBlockEngine.MostRows * codings.Length];

    /// <summary>The answers of one of the rows that were read last.</summary>
    public ReadOnlySpan<AnswerSlot> this[int row] => _slots.AsSpan(row * codings.Length, codings.Length);

    /// <summary>Reads rows; confidential answers are not looked at.</summary>
    /// <returns>False where a byte stands for no answer.</returns>
    public bool TryRead(AnswerColumns answers, int start, int count)
    {
        for (int sign = 0; sign < codings.Length; sign++)
        {
            AnswerCoding coding = codings[sign];
            ReadOnlySpan<byte> column = coding.Sign.IsConfidential ? [] : answers.From(sign, start);
            for (int row = 0; row < count; row++)
            {
                if ((column.IsEmpty ? AnswerSlot.NotAsked : coding[column[row * answers.Stride]]) is not { } slot)
                    return false;
                _slots[(row * codings.Length) + sign] = slot;
            }
        }

        return true;
    }

    public void Clear() => Array.Clear(_slots);
}
