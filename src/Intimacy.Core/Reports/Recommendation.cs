using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Intimacy.Core.Catalog.Texts;
using Intimacy.Core.Model;
using Intimacy.Core.Practices;
using Intimacy.Core.Rules;

namespace Intimacy.Core.Reports;

/// <summary>A strategy that the answers speak for, with its priority, its interval and its reasons. Immutable and thread-safe.</summary>
[DebuggerDisplay("Recommendation")]
public sealed class Recommendation
{
    private readonly KeptAssessment _assessment;
    private readonly PracticeChooser _chooser;
    private readonly RankedStrategy _ranked;
    private BuiltOnce<Reason> _reasons;
    private BuiltOnce<MainReason> _mainReasons;
    private BuiltOnce<PracticeSuggestion> _practices;

    internal Recommendation(KeptAssessment assessment, PracticeChooser chooser, in RankedStrategy ranked)
    {
        _assessment = assessment;
        _chooser = chooser;
        _ranked = ranked;
    }

    internal static ImmutableArray<Recommendation> All(KeptAssessment assessment, PracticeChooser chooser, ReadOnlySpan<RankedStrategy> ranked)
    {
        var all = new Recommendation[ranked.Length];
        for (int i = 0; i < all.Length; i++)
            all[i] = new Recommendation(assessment, chooser, ranked[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    /// <summary>The strategy.</summary>
    public Strategy Strategy => _ranked.Strategy;

    /// <summary>The title of the strategy.</summary>
    public string Title => Strategy.Title;

    /// <summary>
    /// Above 0 and at most 100: the weighted mean of the severities of the rules in scope of which something was answered, rounded down.
    /// </summary>
    public Points Priority => _ranked.Priority;

    /// <summary>From which priority to which the open questions leave it possible.</summary>
    public Interval Interval => _ranked.Interval;

    /// <summary>
    /// How much speaks for it in words, without a full stop: a little, some (from 15), much (from 35), very much (from 60); with a
    /// "perhaps" where the open questions could take most of it back.
    /// </summary>
    public string Words => Amounts.Of(Priority, Interval.Low);

    /// <summary>The same for the lowest priority that is left possible.</summary>
    public string LowWords => Amounts.Of(Interval.Low);

    /// <summary>The same for the highest.</summary>
    public string HighWords => Amounts.Of(Interval.High);

    /// <summary>True where its place in the order is proven not to change, whatever the open questions turn out to be. False: not proven.</summary>
    public bool IsSettled => _ranked.IsSettled;

    /// <summary>Whether it and the first one are so near to each other that either is a good start. Also true of that first one.</summary>
    public bool IsNearTie => _ranked.IsNearTie;

    /// <summary>What stands behind the strategy, with grades.</summary>
    public ImmutableArray<Claim> Evidence => Strategy.Claims;

    /// <summary>The reasons, largest first; their contributions add up to <see cref="Priority"/>. Built when first asked for.</summary>
    public ImmutableArray<Reason> Reasons => _reasons.Get(this, static r => ReasonBuilder.Build(r._assessment.Now, r.Strategy));

    /// <summary>
    /// The reasons as a reader is told them: one for each sign, however many rules read it; an area that only repeats what one of its own
    /// signs says is part of that. The largest first; they add up to <see cref="Priority"/>. Built when first asked for.
    /// </summary>
    public ImmutableArray<MainReason> MainReasons => _mainReasons.Get(this, static r => ReasonBuilder.Merge(r._assessment.Catalog, r.Reasons));

    /// <summary>
    /// Why, in a sentence or two: what the largest reason tells, the next one where it makes up at least a third of the priority, and why
    /// the largest counts.
    /// </summary>
    public string InBrief => ReasonBuilder.InBrief(MainReasons, Priority);

    /// <summary>The practices that may be done, the most called for first. Chosen when first asked for.</summary>
    public ImmutableArray<PracticeSuggestion> Practices => _practices.Get(this, static r => r._chooser.Choose(r.Strategy));

    /// <summary>
    /// The practice to begin with: the first of <see cref="Practices"/> that is a small first step, or else the first. On a page for two it is one
    /// that both can do, where there is one. Null where nothing may be done.
    /// </summary>
    /// <returns>The practice with why it fits, or null.</returns>
    public PracticeSuggestion? ChooseFirstStep() => _chooser.FirstStepOf(Practices);

    /// <summary>The word "Recommendation"; never an answer.</summary>
    /// <returns>One word.</returns>
    public override string ToString() => nameof(Recommendation);

    private AmountTexts Amounts => _assessment.Catalog.Texts.Amounts;
}
