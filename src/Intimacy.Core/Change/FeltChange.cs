using Intimacy.Core.CheckIns;

namespace Intimacy.Core.Change;

/// <summary>What the latest check-in itself says about whether things have got worse.</summary>
internal static class FeltChange
{
    /// <summary>Null where the catalog has no such sign, or it was not answered.</summary>
    public static bool? IsWorse(CheckInHistory history)
    {
        if (history.Catalog.Change.FeltBy is not { } sign || history.Latest.Checklist.IndexOf(sign) is not (>= 0 and var position))
            return null;
        AnswerSlot slot = history.Latest.Slots[position];
        return slot.IsAnswered ? slot.In(sign.Scale).Value > sign.Scale.Minimum : null;
    }
}
