using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Core.Scoring;

/// <summary>
/// One checklist made ready for scoring: flat tables in place of objects, computed once. Group 0 is presence, group 1 absence,
/// the dimensions follow in the catalog's order. Immutable and thread-safe.
/// </summary>
internal sealed class CompiledScoring
{
    private readonly int[] _concernStart;
    private readonly int[] _concerns;
    private readonly ScoreGroup[] _groups;
    private readonly CatalogSettings _settings;

    public CompiledScoring(IntimacyCatalog catalog, Checklist checklist)
    {
        Catalog = catalog;
        Checklist = checklist;
        _settings = catalog.Settings;
        _concernStart = new int[checklist.Signs.Length];
        _concerns = ReadConcerns(checklist, _concernStart);
        _groups = ScoreGroup.All(checklist, catalog.Dimensions.Length);
    }

    public IntimacyCatalog Catalog { get; }

    public Checklist Checklist { get; }

    public int GroupCount => _groups.Length;

    public static int GroupOf(SignalId signal) => signal.Kind == SignalKind.Index ? signal.Ordinal : ScoreGroup.FirstDimension + signal.Ordinal;

    /// <summary>The positions of the checklist that count to a dimension.</summary>
    public ReadOnlySpan<int> PositionsOf(Dimension dimension) => _groups[ScoreGroup.FirstDimension + dimension.Ordinal].Positions;

    /// <summary>Sums up every group.</summary>
    public void Sum(ReadOnlySpan<int> slots, Span<RawScore> groups)
    {
        for (int g = 0; g < _groups.Length; g++)
            groups[g] = _groups[g].Sum(slots);
    }

    /// <summary>The concern of the sign at a position of the checklist.</summary>
    public SignalReading Concern(int position, int slot) => slot switch
    {
        >= 0 => SignalReading.Exactly(_concerns[_concernStart[position] + slot]),
        AnswerSlot.NotApplicable => SignalReading.OutOfScope,
        _ => SignalReading.Unknown,
    };

    /// <summary>The concern of a group: absence counts as it is, everything else from the top.</summary>
    public static SignalReading Concern(int group, in RawScore raw) =>
        group == (int)IndexKind.Absence ? raw.AsConcern : raw.AsReversedConcern;

    public Score ToScore(in RawScore raw) => new(raw, HasEstimate(raw));

    /// <summary>An estimate takes a minimum of answered signs and of their share of the weight.</summary>
    public bool HasEstimate(in RawScore raw) =>
        raw.Answered >= _settings.MinimumAnswered
        && raw.Coverage.Hundredths >= _settings.MinimumCoveragePercent * 100;

    private static int[] ReadConcerns(Checklist checklist, int[] starts)
    {
        var concerns = new List<int>();
        for (int i = 0; i < checklist.Signs.Length; i++)
        {
            Sign sign = checklist.Signs[i];
            starts[i] = concerns.Count;
            foreach (ScaleOption option in sign.Scale.Options)
            {
                long distance = sign.Polarity == SignPolarity.Warning ? option.Value - sign.Scale.Minimum : sign.Scale.Maximum - option.Value;
                concerns.Add((int)(distance * SignalReading.Million / sign.Scale.Range));
            }
        }

        return [.. concerns];
    }
}
