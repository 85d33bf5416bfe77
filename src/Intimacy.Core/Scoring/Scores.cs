using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Json;
using Intimacy.Core.Model;

namespace Intimacy.Core.Scoring;

/// <summary>
/// The scores of one check-in: two indices, the dimensions, the pattern. There is no overall score: one number would hide which
/// of the two indices it came from. Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(RefusingConverter))]
public sealed class Scores
{
    private readonly CheckIn _checkIn;
    private readonly CompiledScoring _plan;
    private readonly RawScore[] _groups;
    private readonly Unevenness _uneven;
    private BuiltOnce<DimensionScore> _dimensions;

    internal Scores(CheckIn checkIn, CompiledScoring plan, RawScore[] groups, Unevenness uneven)
    {
        _uneven = uneven;
        _checkIn = checkIn;
        _plan = plan;
        _groups = groups;
        Pattern = PatternClassifier.Read(plan, groups, uneven);
    }

    /// <summary>How much of the positive signs is there.</summary>
    public Score PresenceOfIntimacy => ScoreOf(GroupIndex.Of(IndexKind.Presence));

    /// <summary>How much of the warning signs is there.</summary>
    public Score AbsenceOfIntimacy => ScoreOf(GroupIndex.Of(IndexKind.Absence));

    /// <summary>The dimensions in the catalog's order; 100 is well. Built when first asked for.</summary>
    public ImmutableArray<DimensionScore> Dimensions => _dimensions.Get(this, static scores =>
        [.. scores._plan.Catalog.Dimensions.Select(d => new DimensionScore(d, scores.ScoreOf(GroupIndex.Of(d)), scores._plan.ReportedOf(d, scores._groups[GroupIndex.Of(d).Position])))]);

    /// <summary>
    /// The pattern that no open question can change, or the undetermined one. It describes the answers, not the couple. Much presence and
    /// little absence yield to <see cref="PatternTable.Uneven"/> where something weighs; a situation can make a strategy weigh, so
    /// what a report says goes by the contexts of that report, and <c>Score</c> by the catalog's own defaults.
    /// </summary>
    public Pattern Pattern { get; }

    /// <summary>Every pattern that could come out once the open questions are answered or turn out not to apply; at least one.</summary>
    public ImmutableArray<Pattern> PossiblePatterns => PatternClassifier.Possible(_plan, _groups, _uneven);

    /// <summary>Whether an estimate lies so near to a cut-off that one answer might tip it.</summary>
    public bool IsCloseCall => PatternClassifier.IsCloseCall(_plan, _groups, Pattern);

    /// <summary>The answered signs in the order of the checklist; confidential ones are left out.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableArray<SignScore> Signs
    {
        get
        {
            var signs = ImmutableArray.CreateBuilder<SignScore>();
            for (int i = 0; i < _checkIn.Slots.Length; i++)
            {
                Sign sign = _checkIn.Checklist.Signs[i];
                AnswerSlot slot = _checkIn.Slots[i];
                if (!slot.IsAnswered || sign.IsConfidential)
                    continue;
                long distance = slot.In(sign.Scale).Value - sign.Scale.Minimum;
                int percent = (int)(distance * 10_000 / sign.Scale.Range);
                signs.Add(new SignScore(sign, new Points(percent), _plan.Concern(i, slot).Point.ToPoints()));
            }

            return signs.ToImmutable();
        }
    }

    /// <summary>The flags on single answers, in the order of the checklist; empty where the catalog has none.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public ImmutableArray<AnswerFlag> Flags
    {
        get
        {
            var flags = ImmutableArray.CreateBuilder<AnswerFlag>();
            for (int i = 0; i < _checkIn.Slots.Length; i++)
            {
                Sign sign = _checkIn.Checklist.Signs[i];
                if (sign.FlagFrom is { } from)
                    flags.Add(new AnswerFlag(sign, StateOf(sign, _checkIn.Slots[i], from)));
            }

            return flags.ToImmutable();
        }
    }

    /// <summary>Checklist and pattern; never an answer or a score.</summary>
    /// <returns>The word "Scores".</returns>
    public override string ToString() => nameof(Scores);

    private static FlagState StateOf(Sign sign, AnswerSlot slot, int from)
    {
        if (slot.IsAnswered)
            return slot.In(sign.Scale).Value >= from ? FlagState.Raised : FlagState.Clear;
        return slot == AnswerSlot.NotApplicable ? FlagState.NotApplicable : FlagState.Unknown;
    }

    private Score ScoreOf(GroupIndex group) => _plan.ToScore(group, _groups[group.Position]);
}
