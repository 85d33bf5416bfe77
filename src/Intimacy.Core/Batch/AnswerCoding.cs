using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Core.Batch;

/// <summary>
/// How the answers to one sign stand in a byte: the code of the option, where every code of the scale leaves room for the four states without
/// an answer; otherwise the place of the option. Immutable and thread-safe.
/// </summary>
internal sealed class AnswerCoding
{
    /// <summary>The bytes above are the states without an answer.</summary>
    private const int MostOptions = AnswerColumns.NotApplicable;

    private readonly AnswerSlot?[] _slots = new AnswerSlot?[256];

    public AnswerCoding(Sign sign)
    {
        Sign = sign;
        bool isByCode = sign.Scale.Options.All(o => o.Code is >= 0 and < MostOptions);
        Options = new byte[Math.Min(MostOptions, sign.Scale.Options.Length)];
        for (int i = 0; i < Options.Length; i++)
        {
            Options[i] = (byte)(isByCode ? sign.Scale.Options[i].Code : i);
            _slots[Options[i]] = AnswerSlot.Of(i);
        }

        _slots[AnswerColumns.NotApplicable] = AnswerSlot.NotApplicable;
        _slots[AnswerColumns.Declined] = AnswerSlot.Declined;
        _slots[AnswerColumns.Skipped] = AnswerSlot.Skipped;
        _slots[AnswerColumns.NotAsked] = AnswerSlot.NotAsked;
    }

    public Sign Sign { get; }

    /// <summary>The byte of each option, by its place in the scale.</summary>
    public byte[] Options { get; }

    /// <summary>What a byte stands for; null where it stands for nothing.</summary>
    public AnswerSlot? this[byte value] => _slots[value];

    public string Expected => $"{string.Join(", ", Options.Take(24))}{(Options.Length > 24 ? ", ..." : "")}, or {AnswerColumns.NotApplicable} to {AnswerColumns.NotAsked} for no answer";

    /// <summary>The byte for a code of the sign's scale.</summary>
    public static byte Of(Sign sign, int code, string parameter)
    {
        int place = sign.Scale.IndexOf(code);
        byte[] options = new AnswerCoding(sign).Options;
        return place >= 0 && place < options.Length ? options[place] : throw new ArgumentException("The scale of the sign has no such code, or no byte for it.", parameter);
    }

    public static byte Of(AnswerState state) => state switch
    {
        AnswerState.NotApplicable => AnswerColumns.NotApplicable,
        AnswerState.Declined => AnswerColumns.Declined,
        AnswerState.Skipped => AnswerColumns.Skipped,
        _ => AnswerColumns.NotAsked,
    };
}
