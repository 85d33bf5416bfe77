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

    private readonly Unevenness _uneven;

    internal Scores(CheckIn checkIn, CompiledScoring plan, ReadOnlySpan<RawScore> groups, Unevenness uneven)
    {
        _uneven = uneven;
        _checkIn = checkIn;
        _plan = plan;
        PatternTable table = plan.Catalog.Patterns;
        PresenceOfIntimacy = plan.ToScore(groups[GroupIndex.Of(IndexKind.Presence).Position]);
        AbsenceOfIntimacy = plan.ToScore(groups[GroupIndex.Of(IndexKind.Absence).Position]);
        var dimensions = ImmutableArray.CreateBuilder<DimensionScore>(plan.Catalog.Dimensions.Length);
        foreach (Dimension dimension in plan.Catalog.Dimensions)
            dimensions.Add(new DimensionScore(dimension, plan.ToScore(groups[GroupIndex.Of(dimension).Position])));
        Dimensions = dimensions.MoveToImmutable();
        Pattern = PatternClassifier.Read(table, PresenceOfIntimacy, AbsenceOfIntimacy, uneven);
        IsCloseCall = PatternClassifier.IsCloseCall(table, PresenceOfIntimacy, AbsenceOfIntimacy, Dimensions, Pattern);
    }

    /// <summary>How much of the positive signs is there.</summary>
    public Score PresenceOfIntimacy { get; }

    /// <summary>How much of the warning signs is there.</summary>
    public Score AbsenceOfIntimacy { get; }

    /// <summary>The dimensions in the catalog's order; 100 is well.</summary>
    public ImmutableArray<DimensionScore> Dimensions { get; }

    /// <summary>
    /// The pattern that no open question can change, or the undetermined one. It describes the answers, not the couple. Much presence and
    /// little absence yield to <see cref="PatternTable.Uneven"/> where something weighs; a situation can make a strategy weigh, so
    /// what a report says goes by the contexts of that report, and <c>Score</c> by the catalog's own defaults.
    /// </summary>
    public Pattern Pattern { get; }

    /// <summary>Every pattern that could come out once the open questions are answered or turn out not to apply; at least one.</summary>
    public ImmutableArray<Pattern> PossiblePatterns =>
        PatternClassifier.Possible(_plan.Catalog.Patterns, PresenceOfIntimacy, AbsenceOfIntimacy, _uneven, _plan.Catalog.Settings.MinimumAnswered);

    /// <summary>Whether an estimate lies so near to a cut-off that one answer might tip it.</summary>
    public bool IsCloseCall { get; }

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

    /// <summary>Checklist and pattern; never an answer or a score.</summary>
    /// <returns>The word "Scores".</returns>
    public override string ToString() => nameof(Scores);
}
