using System.Collections.Immutable;
using Intimacy.Core.Model;

namespace Intimacy.Core.Recommendations;

/// <summary>
/// Reads the focus off the pattern. The barred focus gives way while a guard sign is at its level, while one was not answered
/// (unknown is no reason to say that all is well), while a strategy has precedence or a high priority ("get help" and "keep it up"
/// do not go together), and in situations that the catalog names. Nor is it given where only solo practices are
/// wanted: the library does not know why they are. While an answer withholds a strategy there is no focus at all:
/// nobody who is belittled is told to grow closer.
/// </summary>
internal static class FocusReader
{
    public static Focus? Read(OwnAssessment assessment)
    {
        FocusTable table = assessment.Plan.Catalog.Focus;
        if (assessment.Checklist.ScoresOnly || IsAnyWithheld(assessment) || !table.ByPattern.TryGetValue(assessment.Scores.Pattern.Id, out Focus? focus))
            return null;
        bool barred = focus == table.Barred && (assessment.Signals.Practices == PracticeScope.Solo || IsRaised(assessment) || SpeaksForMore(assessment) || !UnansweredGuards(assessment).IsEmpty);
        return barred ? table.Instead : focus;
    }

    public static ImmutableArray<Sign> UnansweredGuards(OwnAssessment assessment)
    {
        ImmutableArray<Sign> unanswered = [];
        for (int i = 0; i < assessment.Slots.Length; i++)
        {
            Sign sign = assessment.Checklist.Signs[i];
            if (sign.GuardFrom is not null && assessment.Slots[i] is < 0 and not CheckIns.AnswerSlot.NotApplicable)
                unanswered = unanswered.Add(sign);
        }

        return unanswered;
    }

    private static bool IsAnyWithheld(OwnAssessment assessment)
    {
        foreach (Strategy strategy in assessment.Plan.Catalog.Strategies)
        {
            if (assessment.Plan.Withholding.IsWithheld(assessment.Signals, strategy))
                return true;
        }

        return false;
    }

    private static bool SpeaksForMore(OwnAssessment assessment)
    {
        FocusTable table = assessment.Plan.Catalog.Focus;
        foreach (Strategy strategy in assessment.Plan.Catalog.Strategies)
        {
            if (assessment.Signals.Priorities[strategy.Ordinal] is { HasPoint: true } priority
                && (priority.Point >= table.BarredFrom.Hundredths || StrategyPriority.Tier(strategy, priority.Low) != int.MaxValue || IsFirstOfAll(assessment, strategy)))
                return true;
        }

        foreach (Context context in table.BarredUnder)
        {
            if (assessment.Signals.Applies(context))
                return true;
        }

        return false;
    }

    /// <summary>What goes before everything else once it is grave: to advise it at all and to say "keep it up" do not go together.</summary>
    private static bool IsFirstOfAll(OwnAssessment assessment, Strategy strategy) =>
        strategy.Precedence is { Tier: 1 } && RecommendationOrder.IsRecommended(assessment.Signals, strategy);

    private static bool IsRaised(OwnAssessment assessment)
    {
        for (int i = 0; i < assessment.Slots.Length; i++)
        {
            Sign sign = assessment.Checklist.Signs[i];
            if (sign.GuardFrom is { } from && assessment.Slots[i] is >= 0 and var slot && sign.Scale.Options[slot].Value >= from)
                return true;
        }

        return false;
    }
}
