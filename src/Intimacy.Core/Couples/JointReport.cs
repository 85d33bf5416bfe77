using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Intimacy.Core.Catalog;
using Intimacy.Core.Catalog.Texts;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Practices;
using Intimacy.Core.Reports;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Couples;

/// <summary>
/// What two released views come to, and nothing that was not released. Naming the partners the other way round mirrors it.
/// Immutable and thread-safe.
/// </summary>
[DebuggerDisplay("Joint report")]
[JsonConverter(typeof(JointReportConverter))]
public sealed class JointReport
{
    private readonly KeptAssessment? _assessment;

    private JointReport(JointPage page) => Page = page;

    private JointReport(CompiledChecklist plan, SharedView first, SharedView second, ReportOptions options, SignalReading[] contexts)
    {
        Page = new JointPage(plan.Catalog.Texts, first.Level);
        Level = first.Level;
        FirstPartner = first.Partner;
        SecondPartner = second.Partner;
        FirstDate = first.Date;
        SecondDate = second.Date;
        Areas = ViewComparer.Areas(plan.Scoring, first, second);

        // An answer is not shown beside words that it was not given to.
        Signs = JointCheck.AreOfToday(plan.Catalog, first.Header!, second.Header!) ? ViewComparer.Signs(plan.Scoring, first, second) : [];
        Cautions = JointCheck.Cautions(plan.Catalog, first.Header!, second.Header!);
        SignalReading[] signals = JointSignals.Read(plan.Scoring, first, second, contexts);
        var standings = new StrategyStanding[plan.Catalog.Strategies.Length];
        Assessment.Assess(plan.Rules, new SignalTable(signals), standings, isJoint: true);
        var assessment = new KeptAssessment(plan.Rules, signals, standings, isJoint: true);
        var practices = new PracticeChooser(plan.Practices, assessment, options.SoloOnly ? PracticeScope.Solo : PracticeScope.Joint);
        var ranked = new RankedStrategy[standings.Length];
        StrategyOrder.TryRank(assessment.Now, ranked, out int count);
        Recommendations = Recommendation.All(assessment, practices, ranked.AsSpan(0, count));
        _assessment = assessment;
    }

    /// <summary>Whether there is a joint report. Where there is none, only <see cref="Page"/> says anything, and always the same.</summary>
    public JointStatus Status => _assessment is null ? JointStatus.Unavailable : JointStatus.Available;

    /// <summary>The level that holds for both: the lower of the two.</summary>
    public SharingLevel Level { get; }

    /// <summary>The label of the first partner, or null.</summary>
    public string? FirstPartner { get; }

    /// <summary>The label of the second partner, or null.</summary>
    public string? SecondPartner { get; }

    /// <summary>The date of the first partner's answers, or null.</summary>
    public DateOnly? FirstDate { get; }

    /// <summary>The date of the second partner's answers, or null.</summary>
    public DateOnly? SecondDate { get; }

    /// <summary>Both indices and every dimension, side by side.</summary>
    public ImmutableArray<Comparison> Areas { get; } = [];

    /// <summary>The signs that both answered, where both released answers to the questions of today; otherwise empty.</summary>
    public ImmutableArray<Comparison> Signs { get; } = [];

    /// <summary>What speaks from the worse of the two views, best first. Reasons speak to both.</summary>
    public ImmutableArray<Recommendation> Recommendations { get; } = [];

    /// <summary>What the readers should know about the two sets of answers.</summary>
    public ImmutableArray<Caution> Cautions { get; } = [];

    /// <summary>
    /// Why nothing is recommended, to be said beside <see cref="JointPage.NeverCounts"/>: the checklist is a quick look, too little was
    /// shared, or what was shared leads to no idea. Null where something is recommended, or no report was made.
    /// </summary>
    public string? WhyNothingIsSuggested
    {
        get
        {
            if (_assessment is null || !Recommendations.IsEmpty)
                return null;
            LibraryTexts texts = _assessment.Catalog.Texts;
            Checklist checklist = _assessment.Now.Rules.Scoring.Checklist;
            if (checklist.ScoresOnly)
                return texts.QuickLook.With("checklist", checklist.Name);
            if (Areas.All(a => a.Subject.Kind != SignalKind.Dimension || a.Agreement == Agreement.Unknown))
                return texts.Joint.TooLittleShared;
            bool isHard = Areas.Concat(Signs).Any(c => c.WeighsOnOne || c.First.Band == Band.Concern || c.Second.Band == Band.Concern);
            return isHard ? texts.Joint.HardWithoutIdea : texts.NothingStandsOut;
        }
    }

    /// <summary>The fixed words of the page.</summary>
    public JointPage Page { get; }

    /// <summary>On how much both are on the good side: signs where both released answers, otherwise dimensions.</summary>
    public PositiveAgreement PositiveAgreement
    {
        get
        {
            ImmutableArray<Comparison> compared = [.. (Signs.IsEmpty ? Areas.Where(a => a.Subject.Kind == SignalKind.Dimension) : Signs).Where(c => c.Agreement != Agreement.Unknown)];
            return new PositiveAgreement(Signs.IsEmpty ? SignalKind.Dimension : SignalKind.Sign, compared.Count(c => c.Agreement == Agreement.BothWell), compared.Length);
        }
    }

    /// <summary>Pairs of strategies that pull in opposite directions and both have a high priority.</summary>
    public ImmutableArray<Tension> Tensions => _assessment is null ? [] : TensionFinder.Read(_assessment);

    internal static JointReport Create(Func<Checklist, CompiledChecklist> planOf, SharedView first, SharedView second, ReportOptions options)
    {
        // What the caller supplied is checked whatever the views hold. The gate comes before every check of the views themselves:
        // nothing may differ by what is behind it.
        var contexts = new SignalReading[first.Catalog.Contexts.Length];
        ContextLevels.Read(first.Catalog, view: null, options.Contexts, contexts);
        if (first.Level == SharingLevel.Nothing || second.Level == SharingLevel.Nothing)
            return new JointReport(new JointPage(first.Catalog.Texts, SharingLevel.Nothing));
        JointCheck.Check(first, second);
        CompiledChecklist plan = planOf(first.Checklist!);
        SharingLevel level = first.Level < second.Level ? first.Level : second.Level;
        return new JointReport(plan, Projector.Lower(plan.Scoring, first, level), Projector.Lower(plan.Scoring, second, level), options, contexts);
    }

    /// <summary>
    /// The strategies of which the report says nothing: what was released holds no answer to their rules, or what could speak against
    /// them was not released. One that a released answer speaks against is not named. Not the same as "no need". Built at each call.
    /// </summary>
    public ImmutableArray<Strategy> NotAssessed => _assessment is null
        ? []
        : [.. _assessment.Catalog.Strategies.Where(s => !_assessment.Now.PriorityOf(s).HasPoint || _assessment.Now.IsWithheldByWhatIsOpen(s))];

    /// <summary>The catalog in whose words it speaks, where there is a report.</summary>
    internal IntimacyCatalog? Catalog => _assessment?.Catalog;

    /// <summary>The words "Joint report"; never an answer.</summary>
    /// <returns>Two words.</returns>
    public override string ToString() => "Joint report";
}
