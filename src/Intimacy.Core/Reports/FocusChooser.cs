using Intimacy.Core.Model;
using Intimacy.Core.Practices;
using Intimacy.Core.Rules;

namespace Intimacy.Core.Reports;

/// <summary>
/// Reads the focus off the pattern. The barred focus gives way while a guard sign is at its level, while one was not answered
/// (unknown is no reason to say that all is well), while a strategy has precedence or a high priority ("get help" and "keep it up"
/// do not go together), and in situations that the catalog names. Nor is it given where only solo practices are
/// wanted, or where nobody can tell any more if there was a concern: the library does not know why. While an answer withholds a strategy the focus is one of its own, or none:
/// nobody who is belittled is told to grow closer.
/// </summary>
internal static class FocusChooser
{
    public static Focus? Read(OwnAssessment assessment)
    {
        FocusTable table = assessment.Catalog.Focus;
        if (assessment.Checklist.ScoresOnly)
            return null;
        if (assessment.Signals.IsAnyWithheld)
            return table.WhileWithheld;

        // More than one pattern may be left open and still lead to one focus. Between the barred one and what stands in for it, it is the latter.
        Focus? focus = null;
        foreach (Pattern pattern in assessment.Scores.PossiblePatterns)
        {
            if (!table.ByPattern.TryGetValue(pattern.Id, out Focus? next))
                return null;
            next = next == table.Barred && IsBarred(assessment) ? table.Instead : next;
            bool isEither = focus is not null && focus != next && (focus == table.Barred || next == table.Barred) && (focus == table.Instead || next == table.Instead);
            if (focus is not null && focus != next && !isEither)
                return null;
            focus = isEither ? table.Instead : next;
        }

        return focus;
    }

    private static bool IsBarred(OwnAssessment assessment) =>
        assessment.Practices.Scope == PracticeScope.Solo
        || assessment.CheckIn.IsConcernForgotten
        || GuardSigns.IsAnyRaised(assessment.Checklist, assessment.Slots)
        || GuardSigns.IsAnyUnanswered(assessment.Checklist, assessment.Slots)
        || (assessment.Signals.Rules.FocusBars.Read(assessment.Signals.Signals) & HeldConditions.Possibly) != 0
        || SpeaksForMore(assessment);

    private static bool SpeaksForMore(OwnAssessment assessment)
    {
        FocusTable table = assessment.Catalog.Focus;
        foreach (Strategy strategy in assessment.Catalog.Strategies)
        {
            if (assessment.Signals.PriorityOf(strategy) is { HasPoint: true } priority
                && (priority.Point >= table.BarredFrom.Hundredths || assessment.Signals.Tier(strategy) != CompiledPrecedence.None
                    || assessment.Signals.IsLifted(strategy) || IsFirstOfAll(assessment, strategy)))
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
        strategy.Precedence is { Tier: 1 } && assessment.Signals.IsRecommended(strategy);
}
