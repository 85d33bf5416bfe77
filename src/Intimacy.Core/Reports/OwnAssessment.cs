using Intimacy.Core.Catalog;
using Intimacy.Core.Change;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Practices;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Reports;

/// <summary>One partner's check-in, scored and put through the rules. Immutable and thread-safe.</summary>
internal sealed class OwnAssessment
{
    public OwnAssessment(CompiledChecklist compiled, CheckIn checkIn, ReportOptions options, ChangeOverTime? change = null)
    {
        CheckIn = checkIn;
        Change = change;
        Scoring = compiled.Scoring;
        var sums = new RawScore[Scoring.GroupCount];
        var signals = new SignalReading[Scoring.Layout.Count];
        compiled.ReadSignals(checkIn, options, sums, signals);
        if (change is not null)
            TrendSignals.Read(change, signals.AsSpan(Scoring.Layout.Trends));
        var standings = new StrategyStanding[Catalog.Strategies.Length];
        Assessment assessment = Assessment.Assess(compiled.Rules, new SignalTable(signals), standings, isJoint: false);
        Kept = new KeptAssessment(compiled.Rules, signals, standings, isJoint: false);
        bool solo = options.SoloOnly || checkIn.SoloOnly || checkIn.SafetyConcern == SafetyConcern.Raised;
        IsSoloUntilAsked = !solo && checkIn.IsConcernForgotten && !options.IncludeJoint;
        Practices = new PracticeChooser(compiled.Practices, Kept, solo || IsSoloUntilAsked ? PracticeScope.Solo : PracticeScope.Own);
        Scores = new Scores(checkIn, Scoring, sums, UnevennessDetector.Read(assessment, checkIn.Slots, sums));
    }

    public CheckIn CheckIn { get; }

    /// <summary>What changed before; null without a history.</summary>
    public ChangeOverTime? Change { get; }

    public Scores Scores { get; }

    public KeptAssessment Kept { get; }

    public Assessment Signals => Kept.Now;

    public PracticeChooser Practices { get; }

    public CompiledScoring Scoring { get; }

    public IntimacyCatalog Catalog => Scoring.Catalog;

    public Checklist Checklist => CheckIn.Checklist;

    public ReadOnlySpan<AnswerSlot> Slots => CheckIn.Slots;

    /// <summary>
    /// Whether it is for one person alone because nobody can tell any more if there was a concern
    /// (docs/decisions/a-concern-leaves-no-trace-in-the-file.md), and its owner can ask for more.
    /// </summary>
    public bool IsSoloUntilAsked { get; }
}
