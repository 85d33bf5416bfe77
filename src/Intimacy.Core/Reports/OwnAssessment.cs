using Intimacy.Core.Catalog;
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

    public OwnAssessment(CompiledChecklist compiled, CheckIn checkIn, ReportOptions options)
    {
        CheckIn = checkIn;
        Scoring = compiled.Scoring;
        int count = Scoring.GroupCount;
        Span<RawScore> sums = count <= MaxOnStack ? stackalloc RawScore[count] : new RawScore[count];
        Scoring.Sum(checkIn.Slots, sums);
        SignalTable signals = Scoring.ReadSignals(checkIn.Slots, sums, ContextLevels.Read(compiled.Catalog, checkIn.Origin, options.Contexts));
        Signals = new Assessment(compiled.Rules, signals, isJoint: false);
        bool solo = options.SoloOnly || checkIn.SoloOnly || checkIn.SafetyConcern == SafetyConcern.Raised;
        IsSoloUntilAsked = !solo && checkIn.IsConcernForgotten && !options.IncludeJoint;
        Practices = new PracticeChooser(compiled.Practices, Signals, solo || IsSoloUntilAsked ? PracticeScope.Solo : PracticeScope.Own);
        Scores = new Scores(checkIn, Scoring, sums, UnevennessDetector.Read(Signals, checkIn.Slots, sums));
    }

    public CheckIn CheckIn { get; }

    public Scores Scores { get; }

    public Assessment Signals { get; }

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
