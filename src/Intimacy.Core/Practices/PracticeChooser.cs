using System.Collections.Immutable;
using Intimacy.Core.Model;
using Intimacy.Core.Rules;

namespace Intimacy.Core.Practices;

/// <summary>Chooses practices for one report: those that may be done at all, the most called for first. Immutable and thread-safe.</summary>
internal sealed class PracticeChooser(CompiledPractices practices, Assessment assessment, PracticeScope scope)
{
    /// <summary>Which practices may be suggested: while an answer withholds a strategy, those for one person alone.</summary>
    public PracticeScope Scope { get; } = assessment.IsAnyWithheld ? PracticeScope.Solo : scope;

    /// <summary>
    /// A small step that one person can take alone comes first. What is made for a situation that applies goes before the rest, so that
    /// the bereaved are not sent to do the dishes; then what the answers call for; last, what ought not to be done if a question that was left
    /// open should turn out badly.
    /// </summary>
    public ImmutableArray<PracticeSuggestion> Choose(Strategy strategy)
    {
        var chosen = new List<(PracticeSuggestion Suggestion, Level Level, bool IsDoubtful)>();
        foreach (CompiledPractice practice in practices.Of(strategy))
        {
            if (!practice.IsEligible(assessment, Scope))
                continue;
            (PracticeSuggestion suggestion, Level level) = Suggest(practice);
            chosen.Add((suggestion, level, practice.IsDoubtful(assessment.Signals)));
        }

        PracticeSuggestion[] order =
        [
            .. chosen.OrderBy(c => c.IsDoubtful)
                .ThenByDescending(c => IsForSituation(c.Suggestion.Practice))
                .ThenByDescending(c => c.Suggestion.Fit == PracticeFit.Answers)
                .ThenByDescending(c => c.Level)
                .ThenByDescending(c => c.Suggestion.Fit)
                .Select(c => c.Suggestion),
        ];
        PracticeSuggestion? first = Array.Find(order, s => s.Practice is { IsFirstStep: true, With: Participation.Solo });
        return first is null ? [.. order] : [first, .. order.Where(s => s != first)];
    }

    /// <summary>
    /// The practice to begin with: the first that is a small first step, or else the first. On a page for two it is one that both can do,
    /// where there is one. Null where nothing may be done.
    /// </summary>
    /// <param name="all">What was chosen for one strategy.</param>
    public PracticeSuggestion? FirstStepOf(ImmutableArray<PracticeSuggestion> all)
    {
        PracticeSuggestion? together = assessment.IsJoint ? all.FirstOrDefault(p => p.Practice is { IsFirstStep: true, With: Participation.Joint }) : null;
        return together ?? all.FirstOrDefault(p => p.Practice.IsFirstStep) ?? all.FirstOrDefault();
    }

    /// <summary>
    /// What keeps the good things good: offered where nothing calls for a change. What is made for the situation comes first; what an open
    /// question could speak against is left out.
    /// </summary>
    public ImmutableArray<PracticeSuggestion> Keep()
    {
        var kept = ImmutableArray.CreateBuilder<PracticeSuggestion>();
        foreach (Strategy strategy in assessment.Catalog.Strategies.Where(s => !assessment.IsRecommended(s)))
        {
            foreach (CompiledPractice practice in practices.Of(strategy))
            {
                if (practice.Practice.Keeps && practice.IsEligible(assessment, Scope) && !practice.IsDoubtful(assessment.Signals))
                    kept.Add(Suggest(practice).Suggestion);
            }
        }

        return [.. kept.OrderByDescending(s => IsForSituation(s.Practice))];
    }

    private bool IsForSituation(Practice practice) =>
        !practice.Needs.IsEmpty || practice.For.Any(s => s.Kind == SignalKind.Context && assessment.Applies(assessment.Catalog.Contexts[s.Ordinal]));

    private (PracticeSuggestion Suggestion, Level Level) Suggest(CompiledPractice compiled)
    {
        Practice practice = compiled.Practice;
        (SignalId Signal, Level Level)? call = compiled.Call(assessment.Signals);
        (PracticeFit fit, SignalId? signal, string text) = call is var (caller, _) ? Called(caller) : Uncalled(practice);
        var suggestion = new PracticeSuggestion
        {
            Practice = practice,
            Fit = fit,
            Signal = signal,
            Text = text,
            Invitation = compiled.Invitation(assessment.Signals, Scope),
            Care = compiled.Care(assessment.Signals),
        };
        return (suggestion, call?.Level ?? Level.Zero);
    }

    private (PracticeFit Fit, SignalId? Signal, string Text) Called(SignalId signal)
    {
        // In a joint report an answer's words would be read by the other as said of himself or herself.
        bool isPersonal = assessment.IsJoint && signal.Kind == SignalKind.Sign;
        string text = isPersonal ? assessment.Catalog.Texts.GeneralFit : SignalReasons.Of(assessment.Catalog, signal);
        return (signal.Kind == SignalKind.Context ? PracticeFit.Situation : PracticeFit.Answers, signal, text);
    }

    private (PracticeFit Fit, SignalId? Signal, string Text) Uncalled(Practice practice)
    {
        if (!practice.Needs.IsEmpty)
        {
            Context context = practice.Needs[0];
            return (PracticeFit.Situation, new SignalId(SignalKind.Context, context.Id, context.Ordinal), context.Because);
        }

        return practice is { IsFirstStep: true, With: Participation.Solo }
            ? (PracticeFit.FirstStep, null, assessment.Catalog.Texts.FirstStep)
            : (PracticeFit.General, null, assessment.Catalog.Texts.GeneralFit);
    }
}
