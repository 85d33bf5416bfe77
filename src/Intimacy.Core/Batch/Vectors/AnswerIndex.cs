using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Core.Batch.Vectors;

/// <summary>
/// How an answer stands in a lane: the place of its option, or one of the last four numbers of a half byte for a state without an answer. So every
/// table over answers has sixteen places, which is what one instruction looks up.
/// </summary>
internal static class AnswerIndex
{
    /// <summary>As many options fit below the states.</summary>
    public const int MostOptions = 12;

    public const int Places = 16;

    public const byte NotApplicable = 12;

    public const byte Open = 15;

    /// <summary>What stands at a place: the option, not applicable, or nothing yet.</summary>
    public static AnswerSlot SlotAt(int place, Scale scale)
    {
        if (place == NotApplicable)
            return AnswerSlot.NotApplicable;
        return place < scale.Options.Length ? AnswerSlot.Of(place) : AnswerSlot.NotAsked;
    }
}
