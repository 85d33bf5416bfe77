using System.Collections.Immutable;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Recommendations;

/// <summary>Puts the scores of one check-in into bands and words.</summary>
internal static class AreaReader
{
    /// <summary>Presence, absence, then the dimensions in the catalog's order.</summary>
    public static ImmutableArray<Area> Read(OwnAssessment assessment) =>
    [
        Index(assessment, IndexKind.Presence, "presence", assessment.Scores.Presence),
        Index(assessment, IndexKind.Absence, "absence", assessment.Scores.Absence),
        .. assessment.Scores.Dimensions.Select(d => Dimension(assessment, d)),
    ];

    private static Area Index(OwnAssessment assessment, IndexKind kind, string target, Score score)
    {
        IntimacyCatalog catalog = assessment.Plan.Catalog;
        return new(
            new SignalId(SignalKind.Index, target, (int)kind),
            catalog.NameOf(kind),
            score,
            value => BandOf(catalog, (int)kind, value),
            band => BandWords.OfIndex(catalog.Texts.Bands, kind, band));
    }

    private static Area Dimension(OwnAssessment assessment, DimensionScore of)
    {
        IntimacyCatalog catalog = assessment.Plan.Catalog;
        int group = ScoreGroup.FirstDimension + of.Dimension.Ordinal;
        bool weighs = Weight.IsIn(assessment.Plan.Scoring, assessment.Slots, of.Dimension);
        return new(
            new SignalId(SignalKind.Dimension, of.Dimension.Id, of.Dimension.Ordinal),
            of.Dimension.Name,
            of.Score,
            value => weighs && BandOf(catalog, group, value) == Band.Well ? Band.Middle : BandOf(catalog, group, value),
            band => BandWords.OfArea(catalog.Texts.Bands, band),
            weighs);
    }

    private static Band BandOf(IntimacyCatalog catalog, int group, Points value) => Weight.BandOf(catalog.Settings, Weight.WellnessOf(group, value));
}
