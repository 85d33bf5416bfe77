using System.Collections.Immutable;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Core.Reports;

/// <summary>The guard signs of a check-in: answers that forbid saying that all is well.</summary>
internal static class GuardSigns
{
    public static bool IsAnyRaised(Checklist checklist, ReadOnlySpan<AnswerSlot> slots)
    {
        foreach (int position in checklist.Guards)
        {
            Sign sign = checklist.Signs[position];
            if (slots[position].IsAnswered && slots[position].In(sign.Scale).Value >= sign.GuardFrom)
                return true;
        }

        return false;
    }

    public static bool IsAnyUnanswered(Checklist checklist, ReadOnlySpan<AnswerSlot> slots)
    {
        foreach (int position in checklist.Guards)
        {
            if (slots[position].IsOpen)
                return true;
        }

        return false;
    }

    /// <summary>Those that were asked and have no answer: unknown is no reason to say that all is well.</summary>
    public static ImmutableArray<Sign> Unanswered(Checklist checklist, ReadOnlySpan<AnswerSlot> slots)
    {
        if (!IsAnyUnanswered(checklist, slots))
            return [];
        var unanswered = ImmutableArray.CreateBuilder<Sign>();
        foreach (int position in checklist.Guards)
        {
            if (slots[position].IsOpen)
                unanswered.Add(checklist.Signs[position]);
        }

        return unanswered.ToImmutable();
    }
}
