using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Intimacy.Core.Catalog;
using Intimacy.Core.Change;
using Intimacy.Core.Model;
using Intimacy.Core.Practices;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Reports;

/// <summary>
/// One partner's own report: scores, pattern, focus, and what the answers speak for, with reasons. It rests on one view alone
/// and is no diagnosis. Immutable and thread-safe; what costs time is built when it is asked for.
/// </summary>
[DebuggerDisplay("Own report")]
[JsonConverter(typeof(OwnReportConverter))]
public sealed partial class OwnReport
{
    private const int Half = 50_00;
    private readonly OwnAssessment _assessment;
    private BuiltOnce<Area> _areas;
    private BuiltOnce<StrategyOutlook> _others;
    private BuiltOnce<Strategy> _notAssessed;
    private BuiltOnce<Caution> _cautions;
    private BuiltOnce<Tension> _tensions;
    private BuiltOnce<PracticeSuggestion> _keepGoing;
    private BuiltOnce<Claim> _evidence;

    internal OwnReport(OwnAssessment assessment)
    {
        _assessment = assessment;
        var ranked = new RankedStrategy[assessment.Catalog.Strategies.Length];
        StrategyOrder.TryRank(assessment.Signals, ranked, out int count);
        Recommendations = Recommendation.All(assessment.Kept, assessment.Practices, ranked.AsSpan(0, count));
        Focus = FocusChooser.Read(assessment);
    }

    /// <summary>The label of the partner whose report it is.</summary>
    public string Partner => _assessment.CheckIn.Partner;

    /// <summary>The date of the answers.</summary>
    public DateOnly Date => _assessment.CheckIn.Date;

    /// <summary>The checklist that was answered.</summary>
    public Checklist Checklist => _assessment.CheckIn.Checklist;

    /// <summary>How many questions have no answer, and why. Counted at each call.</summary>
    public OpenQuestions OpenQuestions => OpenQuestions.Of(_assessment.CheckIn);

    /// <summary>Indices, dimensions and pattern.</summary>
    public Scores Scores => _assessment.Scores;

    /// <summary>What changed over the history from which it was made; null where it was made from a check-in alone.</summary>
    public ChangeOverTime? Change => _assessment.Change;

    /// <summary>Presence, absence and every dimension in bands and words. Built when first asked for.</summary>
    public ImmutableArray<Area> Areas => _areas.Get(_assessment, AreaBuilder.Read);

    /// <summary>
    /// The one dimension that stands best, where it has at least half of its points and holds nothing that weighs; null where there is none, or
    /// where two stand alike. For a report without any <see cref="Area.IsStrength"/>. Chosen among <see cref="Areas"/>.
    /// </summary>
    public Area? FirmestArea
    {
        get
        {
            Area[] sound = [.. Areas.Where(a => a is { Subject.Kind: SignalKind.Dimension, Weighs: false, Score.Estimate: not null })];
            Area[] firmest = [.. sound.Where(a => a.Score.Estimate == sound.Max(s => s.Score.Estimate))];
            return firmest is [var only] && only.Score.Estimate >= Points.FromHundredths(Half) ? only : null;
        }
    }

    /// <summary>
    /// Whether it keeps to practices for one person only because the check-in was read from a file without its confidential answers that
    /// shares nothing. Its owner can ask for more (<see cref="ReportOptions.IncludeJoint"/>). Says nothing of any answer.
    /// </summary>
    public bool IsSoloUntilAsked => _assessment.IsSoloUntilAsked;

    /// <summary>
    /// What the weeks ahead are about; null where the patterns that are still possible lead to more than one, and where the checklist is for
    /// scores alone. While an answer withholds a strategy it is the catalog's own focus for that (steady yourself first), or null:
    /// nobody who is belittled is told to grow closer.
    /// </summary>
    public Focus? Focus { get; }

    /// <summary>The strategies that the answers speak for, best first; may be empty.</summary>
    public ImmutableArray<Recommendation> Recommendations { get; }

    /// <summary>The strategies that were assessed and are not recommended now, in the catalog's order. Built when first asked for.</summary>
    public ImmutableArray<StrategyOutlook> Others => _others.Get(this, static report => report.Select((strategy, priority) =>
        priority.IsAssessed && !report._assessment.Signals.IsRecommended(strategy)
            ? new StrategyOutlook(strategy, priority, report._assessment.Signals.IsWithheld(strategy), report.Catalog.Settings.RecommendFrom)
            : null));

    /// <summary>The strategies of which the check-in says nothing: no rule in scope, or set aside because of a context. Built when first asked for.</summary>
    public ImmutableArray<Strategy> NotAssessed =>
        _notAssessed.Get(this, static report => report.Select((strategy, priority) => priority.IsAssessed ? null : strategy));

    /// <summary>What the reader should know about the answers themselves. Built when first asked for.</summary>
    public ImmutableArray<Caution> Cautions => _cautions.Get(_assessment, CautionFinder.Read);

    /// <summary>Pairs of strategies that pull in opposite directions and both are recommended with a high priority. Built when first asked for.</summary>
    public ImmutableArray<Tension> Tensions => _tensions.Get(_assessment.Kept, TensionFinder.Read);

    /// <summary>
    /// Practices that keep what is good, of strategies that are not recommended anyway; given where the focus is to maintain, or where
    /// the pattern is clear and the answers speak for nothing else. Otherwise empty. Built when first asked for.
    /// </summary>
    public ImmutableArray<PracticeSuggestion> KeepGoing => _keepGoing.Get(this, static report => report.IsKeeping ? report._assessment.Practices.Keep() : []);

    /// <summary>The claims behind the recommendations and every practice that is suggested, each once. Built when first asked for.</summary>
    public ImmutableArray<Claim> Evidence => _evidence.Get(this, static report =>
    [
        .. report.Recommendations.SelectMany(r => r.Evidence.Concat(r.Practices.SelectMany(p => p.Practice.Claims)))
            .Concat(report.KeepGoing.SelectMany(p => p.Practice.Claims))
            .Distinct(),
    ]);

    /// <summary>The words "Own report"; never an answer.</summary>
    /// <returns>Two words.</returns>
    public override string ToString() => "Own report";

    /// <summary>The catalog in whose words it speaks.</summary>
    internal IntimacyCatalog Catalog => _assessment.Catalog;

    private bool IsKeeping =>
        Focus is not null && !_assessment.Signals.IsAnyWithheld && (Recommendations.IsEmpty || Focus == Catalog.Focus.Barred);

    private ImmutableArray<T> Select<T>(Func<Strategy, StrategyPriority, T?> choose)
        where T : class =>
        [.. _assessment.Catalog.Strategies.Select(s => choose(s, _assessment.Signals.PriorityOf(s))).OfType<T>()];
}
