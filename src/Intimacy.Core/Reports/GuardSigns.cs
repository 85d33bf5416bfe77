using System.Collections.Immutable;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Core.Reports;

/// <summary>The guard signs of a check-in: answers that forbid saying that all is well.</summary>
internal static class GuardSigns
{
    public static bool IsAnyRaised(Checklist checklist, ReadOnlySpan<AnswerSlot> slots)
    {
        for (int i = 0; i < slots.Length; i++)
        {
            Sign sign = checklist.Signs[i];
            if (sign.GuardFrom is { } from && slots[i].IsAnswered && slots[i].In(sign.Scale).Value >= from)
                return true;
        }

        return false;
    }

    /// <summary>Those that were asked and have no answer: unknown is no reason to say that all is well.</summary>
    public static ImmutableArray<Sign> Unanswered(Checklist checklist, ReadOnlySpan<AnswerSlot> slots)
    {
        ImmutableArray<Sign>.Builder? unanswered = null;
        for (int i = 0; i < slots.Length; i++)
        {
            Sign sign = checklist.Signs[i];
            if (sign.GuardFrom is not null && slots[i].IsOpen)
                (unanswered ??= ImmutableArray.CreateBuilder<Sign>()).Add(sign);
        }

        return unanswered?.ToImmutable() ?? [];
    }
}
