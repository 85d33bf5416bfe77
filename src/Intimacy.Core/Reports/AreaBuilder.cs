using System.Collections.Immutable;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Reports;

/// <summary>Puts the scores of one check-in into bands and words.</summary>
internal static class AreaBuilder
{
    /// <summary>Presence, absence, then the dimensions in the catalog's order.</summary>
    public static ImmutableArray<Area> Read(OwnAssessment assessment) =>
    [
        Index(assessment, IndexKind.Presence, "presence", assessment.Scores.PresenceOfIntimacy),
        Index(assessment, IndexKind.Absence, "absence", assessment.Scores.AbsenceOfIntimacy),
        .. assessment.Scores.Dimensions.Select(d => Dimension(assessment, d)),
    ];

    private static Area Index(OwnAssessment assessment, IndexKind kind, string target, Score score)
    {
        IntimacyCatalog catalog = assessment.Catalog;
        Band Of(Points value) => WeighingAnswers.BandOf(catalog.Settings, WeighingAnswers.WellnessOf(GroupIndex.Of(kind), value));
        var bands = new AreaBands(score.Estimate is { } estimate ? Of(estimate) : Band.Unknown, Of(score.Interval.Low), Of(score.Interval.High));
        return new(
            new SignalId(SignalKind.Index, target, (int)kind),
            catalog.NameOf(kind),
            score,
            bands,
            band => band == Band.Unknown ? Unknown(catalog, score) : BandWords.OfIndex(catalog.Texts.Bands, kind, band));
    }

    private static Area Dimension(OwnAssessment assessment, DimensionScore of)
    {
        IntimacyCatalog catalog = assessment.Catalog;
        bool weighs = WeighingAnswers.IsIn(assessment.Scoring, assessment.Slots, of.Dimension);
        bool couldWeigh = weighs || WeighingAnswers.CouldBeIn(assessment.Scoring, assessment.Slots, of.Dimension);
        Band Of(Points value, bool isHeldBack) => WeighingAnswers.BandOf(catalog.Settings, WeighingAnswers.Capped(catalog.Settings, value, isHeldBack));
        var bands = new AreaBands(
            of.Score.Estimate is { } estimate ? Of(estimate, weighs) : Band.Unknown, Of(of.Score.Interval.Low, couldWeigh), Of(of.Score.Interval.High, weighs), weighs);
        return new(
            new SignalId(SignalKind.Dimension, of.Dimension.Id, of.Dimension.Ordinal),
            of.Dimension.Name,
            of.Score,
            bands,
            band => band == Band.Unknown ? Unknown(catalog, of.Score) : BandWords.OfArea(catalog.Texts.Bands, band))
        {
            Reported = of.Reported,
        };
    }

    /// <summary>Where nothing is open, more answers would not help: the list asks too little.</summary>
    private static string Unknown(IntimacyCatalog catalog, Score score) => score.Interval.Low == score.Interval.High ? catalog.Texts.Bands.TooFew : catalog.Texts.Bands.NotYet;
}
