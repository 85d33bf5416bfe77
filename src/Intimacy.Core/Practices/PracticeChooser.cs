using System.Collections.Immutable;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Rules;

namespace Intimacy.Core.Practices;

/// <summary>Chooses practices: those that may be done at all, the most called for first.</summary>
internal static class PracticeChooser
{
    /// <summary>
    /// A small step that one person can take alone comes first. What is made for a situation that applies goes before the rest, so that
    /// the bereaved are not sent to do the dishes; then what the answers call for; last, what ought not to be done if a question that was left
    /// open should turn out badly.
    /// </summary>
    public static ImmutableArray<PracticeSuggestion> Choose(Assessment assessment, Strategy strategy)
    {
        var chosen = new List<(PracticeSuggestion Suggestion, int Level, bool IsDoubtful)>();
        foreach (CompiledPractice plan in assessment.Plan.PracticesOf(strategy))
        {
            if (!plan.IsEligible(assessment))
                continue;
            (PracticeSuggestion suggestion, int level) = Suggest(assessment, plan);
            chosen.Add((suggestion, level, plan.IsDoubtful(assessment)));
        }

        PracticeSuggestion[] order =
        [
            .. chosen.OrderBy(c => c.IsDoubtful)
                .ThenByDescending(c => IsForSituation(assessment, c.Suggestion.Practice))
                .ThenByDescending(c => c.Suggestion.Fit == PracticeFit.Answers)
                .ThenByDescending(c => c.Level)
                .ThenByDescending(c => c.Suggestion.Fit)
                .Select(c => c.Suggestion),
        ];
        PracticeSuggestion? first = Array.Find(order, s => s.Practice is { IsFirstStep: true, With: Participation.Solo });
        return first is null ? [.. order] : [first, .. order.Where(s => s != first)];
    }

    /// <summary>
    /// What keeps the good things good: offered where nothing calls for a change. What is made for the situation comes first; what an open
    /// question could speak against is left out.
    /// </summary>
    public static ImmutableArray<PracticeSuggestion> Keep(Assessment assessment)
    {
        var kept = ImmutableArray.CreateBuilder<PracticeSuggestion>();
        foreach (Strategy strategy in assessment.Plan.Catalog.Strategies)
        {
            if (RecommendationOrder.IsRecommended(assessment, strategy))
                continue;
            foreach (CompiledPractice plan in assessment.Plan.PracticesOf(strategy))
            {
                if (plan.Practice.Keeps && plan.IsEligible(assessment) && !plan.IsDoubtful(assessment))
                    kept.Add(Suggest(assessment, plan).Suggestion);
            }
        }

        return [.. kept.OrderByDescending(s => IsForSituation(assessment, s.Practice))];
    }

    private static bool IsForSituation(Assessment assessment, Practice practice) =>
        !practice.Needs.IsEmpty || practice.For.Any(s => s.Kind == SignalKind.Context && assessment.Applies(assessment.Plan.Catalog.Contexts[s.Ordinal]));

    private static (PracticeSuggestion Suggestion, int Level) Suggest(Assessment assessment, CompiledPractice plan)
    {
        Practice practice = plan.Practice;
        string? invitation = plan.Invitation(assessment);
        string? care = plan.Care(assessment);
        if (plan.Call(assessment) is var (signal, level))
        {
            PracticeFit fit = signal.Kind == SignalKind.Context ? PracticeFit.Situation : PracticeFit.Answers;
            bool isPersonal = assessment.IsJoint && signal.Kind == SignalKind.Sign;
            string text = isPersonal ? assessment.Plan.Catalog.Texts.GeneralFit : SignalReasons.Of(assessment.Plan.Catalog, signal);
            return (new PracticeSuggestion(practice, fit, signal, text, invitation, care), level);
        }

        if (!practice.Needs.IsEmpty)
        {
            Context context = practice.Needs[0];
            return (new PracticeSuggestion(practice, PracticeFit.Situation, new SignalId(SignalKind.Context, context.Id, context.Ordinal), context.Because, invitation, care), 0);
        }

        return practice is { IsFirstStep: true, With: Participation.Solo }
            ? (new PracticeSuggestion(practice, PracticeFit.FirstStep, null, assessment.Plan.Catalog.Texts.FirstStep, invitation, care), 0)
            : (new PracticeSuggestion(practice, PracticeFit.General, null, assessment.Plan.Catalog.Texts.GeneralFit, invitation, care), 0);
    }
}
