using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Couples;

/// <summary>
/// What is released of an index or a dimension. An exact number gives answers away: with weights of 2, 1 and 2 its parity alone tells
/// whether the second answer was odd. So a number is the middle of a wide class (docs/decisions/numbers-in-five-classes.md), and an area that holds an answer that weighs is released as
/// one that is not well, in band and number alike, lest the two together tell which answer it was.
/// </summary>
internal static class ReleasedScore
{
    private const int Highest = 100_00;

    /// <param name="plan">The catalog and checklist.</param>
    /// <param name="group">An index or a dimension.</param>
    /// <param name="raw">Its sums.</param>
    /// <param name="weighs">Whether it holds an answer that weighs.</param>
    /// <param name="exact">Whether the answers themselves are released, so that there is nothing to blur.</param>
    public static SharedScore Of(CompiledScoring plan, GroupIndex group, in RawScore raw, bool weighs, bool exact)
    {
        CatalogSettings settings = plan.Catalog.Settings;
        if (!plan.HasEstimate(group, raw) || raw.Estimate is not { } estimate)
            return SharedScore.Unknown;
        Points wellness = WeighingAnswers.Capped(settings, WeighingAnswers.WellnessOf(group, estimate), weighs);
        Band band = WeighingAnswers.BandOf(settings, wellness);
        if (exact)
            return new SharedScore(band, estimate);
        return new SharedScore(band, raw.Answered < settings.MinimumReleased ? null : Blurred(settings, group, WeighingAnswers.WellnessOf(group, wellness)));
    }

    /// <summary>
    /// The middle of the class in which a score lies. Classes are counted with 100 being well and end at the cut-offs of the bands too: so a
    /// number never lies in another band than the score behind it, and the middle of a class is its own middle.
    /// </summary>
    public static Points Blurred(CatalogSettings settings, GroupIndex group, Points score)
    {
        int wellness = WeighingAnswers.WellnessOf(group, score).Hundredths;
        (int lower, int upper) = (0, Highest);
        Narrow(settings.BandConcernBelow);
        Narrow(settings.BandWellFrom);
        foreach (Points cut in settings.ReleaseCuts)
            Narrow(cut);
        return WeighingAnswers.WellnessOf(group, new Points((lower + upper) / 2));

        void Narrow(Points cut)
        {
            if (cut.Hundredths <= wellness)
                lower = Math.Max(lower, cut.Hundredths);
            else
                upper = Math.Min(upper, cut.Hundredths);
        }
    }
}
