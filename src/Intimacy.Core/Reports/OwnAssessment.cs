using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Practices;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Reports;

/// <summary>One partner's check-in, scored and put through the rules. Immutable and thread-safe.</summary>
internal sealed class OwnAssessment
{
    /// <summary>Catalogs with more score groups than this take their space from the heap.</summary>
    private const int MaxOnStack = 64;

    private readonly CheckIn _checkIn;

    public OwnAssessment(CompiledChecklist plan, CheckIn checkIn, ReportOptions options)
    {
        _checkIn = checkIn;
        int count = plan.Scoring.GroupCount;
        Span<RawScore> sums = count <= MaxOnStack ? stackalloc RawScore[count] : new RawScore[count];
        plan.Scoring.Sum(checkIn.Slots, sums);
        var groups = new SignalReading[count];
        for (int g = 0; g < count; g++)
            groups[g] = CompiledScoring.Concern(g, sums[g]);
        var signs = new SignalReading[checkIn.Slots.Length];
        for (int i = 0; i < signs.Length; i++)
            signs[i] = plan.Scoring.Concern(i, checkIn.Slots[i]);
        bool solo = IsSolo(checkIn, options);
        IsSoloUntilAsked = !solo && checkIn.IsConcernForgotten && !options.IncludeJoint;
        PracticeScope scope = solo || IsSoloUntilAsked ? PracticeScope.Solo : PracticeScope.Own;
        Signals = new Assessment(plan, signs, groups, ContextLevels.Read(plan.Catalog, checkIn.History, options), scope, isJoint: false);
        Scores = new Scores(checkIn, plan.Scoring, sums, UnevennessDetector.Read(Signals, checkIn.Slots, sums));
    }

    public Scores Scores { get; }

    public Assessment Signals { get; }

    public CompiledChecklist Plan => Signals.Plan;

    public ReadOnlySpan<int> Slots => _checkIn.Slots;

    public CheckIn CheckIn => _checkIn;

    public Checklist Checklist => _checkIn.Checklist;

    public DateOnly Date => _checkIn.Date;

    public bool IsOfAnotherVersion => _checkIn.IsOfAnotherVersion;

    /// <summary>Whether nobody can tell any more if there was a concern (docs/decisions/a-concern-leaves-no-trace-in-the-file.md).</summary>
    public bool IsConcernForgotten => _checkIn.IsConcernForgotten;

    /// <summary>Whether it is for one person alone for that reason, and its owner can ask for more.</summary>
    public bool IsSoloUntilAsked { get; }

    private static bool IsSolo(CheckIn checkIn, ReportOptions options) =>
        options.SoloOnly || checkIn.SoloOnly || checkIn.SafetyConcern == SafetyConcern.Raised;
}
