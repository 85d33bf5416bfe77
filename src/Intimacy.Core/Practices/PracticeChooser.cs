using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;
using Intimacy.Core.Rules;

namespace Intimacy.Core.Practices;

/// <summary>Chooses practices for one report: those that may be done at all, the most called for first. Immutable and thread-safe.</summary>
internal sealed class PracticeChooser(CompiledPractices practices, KeptAssessment kept, PracticeScope scope)
{
    /// <summary>Which practices may be suggested: while an answer withholds a strategy, those for one person alone.</summary>
    public PracticeScope Scope { get; } = kept.Now.IsAnyWithheld ? PracticeScope.Solo : scope;

    /// <summary>
    /// A small step that one person can take alone comes first. What is made for a situation that applies goes before the rest, so that
    /// the bereaved are not sent to do the dishes; then what the answers call for; last, what ought not to be done if a question that was left
    /// open should turn out badly.
    /// </summary>
    public ImmutableArray<PracticeSuggestion> Choose(Strategy strategy)
    {
        Assessment assessment = kept.Now;
        ReadOnlySpan<CompiledPractice> all = practices.Of(strategy);
        PracticeCandidate[] candidates = ArrayPool<PracticeCandidate>.Shared.Rent(all.Length);
        int count = 0;
        foreach (CompiledPractice practice in all)
        {
            if (practice.IsEligible(assessment, Scope))
                candidates[count++] = Consider(assessment, practice, count);
        }

        Span<PracticeCandidate> order = candidates.AsSpan(0, count);
        order.Sort();
        PutFirstStepFirst(order);
        var chosen = new PracticeSuggestion[count];
        for (int i = 0; i < count; i++)
            chosen[i] = order[i].Suggestion;
        order.Clear();
        ArrayPool<PracticeCandidate>.Shared.Return(candidates);
        return ImmutableCollectionsMarshal.AsImmutableArray(chosen);
    }

    /// <summary>
    /// The practice to begin with: the first that is a small first step, or else the first. On a page for two it is one that both can do,
    /// where there is one. Null where nothing may be done.
    /// </summary>
    /// <param name="all">What was chosen for one strategy.</param>
    public PracticeSuggestion? FirstStepOf(ImmutableArray<PracticeSuggestion> all)
    {
        PracticeSuggestion? together = kept.Now.IsJoint ? all.FirstOrDefault(p => p.Practice is { IsFirstStep: true, With: Participation.Joint }) : null;
        return together ?? all.FirstOrDefault(p => p.Practice.IsFirstStep) ?? all.FirstOrDefault();
    }

    /// <summary>
    /// What keeps the good things good: offered where nothing calls for a change. What is made for the situation comes first; what an open
    /// question could speak against is left out.
    /// </summary>
    public ImmutableArray<PracticeSuggestion> Keep()
    {
        Assessment assessment = kept.Now;
        var forSituation = new List<PracticeSuggestion>();
        var others = new List<PracticeSuggestion>();
        foreach (Strategy strategy in assessment.Catalog.Strategies)
        {
            if (assessment.IsRecommended(strategy))
                continue;
            foreach (CompiledPractice practice in practices.Of(strategy))
            {
                if (practice.Practice.Keeps && practice.IsEligible(assessment, Scope) && !practice.IsDoubtful(assessment.Signals))
                    (IsForSituation(assessment, practice.Practice) ? forSituation : others).Add(Suggest(assessment, practice).Suggestion);
            }
        }

        return [.. forSituation, .. others];
    }

    private PracticeCandidate Consider(Assessment assessment, CompiledPractice practice, int at)
    {
        (PracticeSuggestion suggestion, Level level) = Suggest(assessment, practice);
        return new PracticeCandidate(suggestion, practice.IsDoubtful(assessment.Signals), IsForSituation(assessment, practice.Practice), level, at);
    }

    private static void PutFirstStepFirst(Span<PracticeCandidate> order)
    {
        for (int i = 0; i < order.Length; i++)
        {
            if (order[i].Suggestion.Practice is not { IsFirstStep: true, With: Participation.Solo })
                continue;
            PracticeCandidate first = order[i];
            order[..i].CopyTo(order[1..]);
            order[0] = first;
            return;
        }
    }

    private static bool IsForSituation(Assessment assessment, Practice practice)
    {
        foreach (SignalId signal in practice.For)
        {
            if (signal.Kind == SignalKind.Context && assessment.Applies(assessment.Catalog.Contexts[signal.Ordinal]))
                return true;
        }

        return !practice.Needs.IsEmpty;
    }

    private (PracticeSuggestion Suggestion, Level Level) Suggest(Assessment assessment, CompiledPractice compiled)
    {
        Practice practice = compiled.Practice;
        (SignalId Signal, Level Level)? call = compiled.Call(assessment.Signals);
        (PracticeFit fit, SignalId? signal, string text) = call is var (caller, _) ? Called(assessment, caller) : Uncalled(assessment.Catalog, practice);
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

    private static (PracticeFit Fit, SignalId? Signal, string Text) Called(Assessment assessment, SignalId signal)
    {
        // In a joint report an answer's words would be read by the other as said of himself or herself.
        bool isPersonal = assessment.IsJoint && signal.Kind == SignalKind.Sign;
        string text = isPersonal ? assessment.Catalog.Texts.GeneralFit : SignalReasons.Of(assessment.Catalog, signal);
        return (signal.Kind == SignalKind.Context ? PracticeFit.Situation : PracticeFit.Answers, signal, text);
    }

    private static (PracticeFit Fit, SignalId? Signal, string Text) Uncalled(IntimacyCatalog catalog, Practice practice)
    {
        if (!practice.Needs.IsEmpty)
        {
            Context context = practice.Needs[0];
            return (PracticeFit.Situation, new SignalId(SignalKind.Context, context.Id, context.Ordinal), context.Because);
        }

        return practice is { IsFirstStep: true, With: Participation.Solo }
            ? (PracticeFit.FirstStep, null, catalog.Texts.FirstStep)
            : (PracticeFit.General, null, catalog.Texts.GeneralFit);
    }
}
