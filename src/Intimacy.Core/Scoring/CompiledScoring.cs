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
    private readonly Level[] _concerns;
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
        Layout = new SignalLayout(catalog, checklist, _groups.Length);
    }

    public IntimacyCatalog Catalog { get; }

    public Checklist Checklist { get; }

    public int GroupCount => _groups.Length;

    /// <summary>The signs of every index and dimension, in the order of <see cref="GroupIndex"/>.</summary>
    public ReadOnlySpan<ScoreGroup> Groups => _groups;

    /// <summary>Where each signal stands in a table of them.</summary>
    public SignalLayout Layout { get; }

    /// <summary>The positions of the checklist that count to a dimension.</summary>
    public ReadOnlySpan<int> PositionsOf(Dimension dimension) => _groups[GroupIndex.Of(dimension).Position].Positions;

    /// <summary>Sums up every group.</summary>
    public void Sum(ReadOnlySpan<AnswerSlot> slots, Span<RawScore> groups)
    {
        for (int g = 0; g < _groups.Length; g++)
            groups[g] = _groups[g].Sum(slots);
    }

    /// <summary>Every signal of one check-in but its contexts, which are not made of answers. By itself it has no trend.</summary>
    /// <param name="slots">The answers.</param>
    /// <param name="sums">The sums of every group.</param>
    /// <param name="signals">Where the readings go, one for each place of the <see cref="Layout"/>.</param>
    public void ReadSignals(ReadOnlySpan<AnswerSlot> slots, ReadOnlySpan<RawScore> sums, Span<SignalReading> signals)
    {
        Span<SignalReading> signs = signals[Layout.Signs];
        for (int i = 0; i < signs.Length; i++)
            signs[i] = Concern(i, slots[i]);
        Span<SignalReading> groups = signals[Layout.Groups];
        for (int g = 0; g < groups.Length; g++)
            groups[g] = Concern(new GroupIndex(g), sums[g]);
        signals[Layout.Trends].Fill(SignalReading.OutOfScope);
    }

    /// <summary>The concern of the sign at a position of the checklist.</summary>
    public SignalReading Concern(int position, AnswerSlot slot)
    {
        if (slot.IsAnswered)
            return SignalReading.Exactly(_concerns[_concernStart[position] + slot.Option]);
        return slot.IsOpen ? SignalReading.Unknown : SignalReading.OutOfScope;
    }

    /// <summary>The concern of a group: absence counts as it is, everything else from the top.</summary>
    public static SignalReading Concern(GroupIndex group, in RawScore raw) =>
        group.IsAbsence ? raw.AsConcern : raw.AsReversedConcern;

    public Score ToScore(GroupIndex group, in RawScore raw) => new(raw, HasEstimate(group, raw));

    /// <summary>An estimate takes a minimum of answered signs and of their share of the weight.</summary>
    public bool HasEstimate(GroupIndex group, in RawScore raw)
    {
        (int answered, int coveragePercent) = MinimumOf(group);
        return raw.AnsweredWeight > 0 && raw.Answered >= answered && raw.AnsweredWeight * 100 >= raw.ScopeWeight * coveragePercent;
    }

    /// <summary>What an estimate of an index or a dimension takes.</summary>
    public (int Answered, int CoveragePercent) MinimumOf(GroupIndex group)
    {
        Dimension? dimension = group.IsDimension ? Catalog.Dimensions[group.Dimension] : null;
        return (dimension?.MinimumAnswered ?? _settings.MinimumAnswered, dimension?.MinimumCoveragePercent ?? _settings.MinimumCoveragePercent);
    }

    /// <summary>A dimension as its instrument reports it; null where that is not asked for, or not possible on this checklist.</summary>
    public ReportedScore? ReportedOf(Dimension dimension, in RawScore raw) =>
        MetricOf(dimension) is { } metric ? new ReportedScore(metric, raw, HasEstimate(GroupIndex.Of(dimension), raw)) : null;

    /// <summary>How a dimension is reported on this checklist; null where it is not, or not asked whole.</summary>
    public ReportedMetric? MetricOf(Dimension dimension) => dimension.Reported is { } metric && metric.Signs == PositionsOf(dimension).Length ? metric : null;

    private static Level[] ReadConcerns(Checklist checklist, int[] starts)
    {
        int options = 0;
        foreach (Sign sign in checklist.Signs)
            options += sign.Scale.Options.Length;
        var concerns = new Level[options];
        int next = 0;
        for (int i = 0; i < checklist.Signs.Length; i++)
        {
            Sign sign = checklist.Signs[i];
            starts[i] = next;
            foreach (ScaleOption option in sign.Scale.Options)
            {
                long distance = sign.Polarity == SignPolarity.Warning ? option.Value - sign.Scale.Minimum : sign.Scale.Maximum - option.Value;
                concerns[next++] = Level.Of(distance, sign.Scale.Range);
            }
        }

        return concerns;
    }
}
