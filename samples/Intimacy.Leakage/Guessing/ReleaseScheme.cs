using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Leakage.Guessing;

/// <summary>
/// A way to release groups of signs. It is data and not the library's own code, so that a release which was given up, or was never
/// made, can be measured as well; where it is the library's own, <see cref="LibraryCheck"/> compares the two.
/// </summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Level">The level at which it is released.</param>
/// <param name="Cuts">Where classes end, beside the cut-offs of the bands; the middle of a class is released. Null releases the score itself.</param>
/// <param name="Floor">With fewer signs than this a group is released as its band.</param>
/// <param name="Capped">Whether a dimension that holds an answer in the band of concern is never released as well.</param>
internal sealed record ReleaseScheme(string Name, SharingLevel Level, IReadOnlyList<int>? Cuts, int Floor, bool Capped)
{
    private const int Point = 100;
    private const int Top = 100 * Point;

    /// <summary>What B sees of a group whose score this is.</summary>
    public Look LookOf(CatalogSettings settings, Group group, int hundredths, bool holdsConcern)
    {
        if (Level == SharingLevel.Nothing || group.Signs < settings.MinimumAnswered)
            return Look.Unseen;

        // The class is that of the wellness. Taken from an index of warning signs itself, 40.00 would be well by its band and
        // middle by its class, which no other score is.
        int wellness = Turned(group, hundredths);
        bool lowered = Capped && holdsConcern && !group.IsIndex && wellness >= settings.BandWellFrom.Hundredths;
        if (lowered)
            wellness = settings.BandWellFrom.Hundredths - 1;
        Band band = BandOf(settings, wellness);
        return Level == SharingLevel.Scores && group.Signs >= Floor ? new Look(band, Turned(group, Released(settings, wellness))) : new Look(band, null);
    }

    /// <summary>100 is well: an index of warning signs counts from the top.</summary>
    private static int Turned(Group group, int hundredths) => group.CountsConcern ? Top - hundredths : hundredths;

    private static Band BandOf(CatalogSettings settings, int wellness)
    {
        if (wellness >= settings.BandWellFrom.Hundredths)
            return Band.Well;
        return wellness < settings.BandConcernBelow.Hundredths ? Band.Concern : Band.Middle;
    }

    /// <summary>The middle of a class; the very top belongs to the last one.</summary>
    private int Released(CatalogSettings settings, int wellness)
    {
        if (Cuts is null)
            return wellness;
        int[] ends = [0, .. Cuts.Select(points => points * Point), settings.BandConcernBelow.Hundredths, settings.BandWellFrom.Hundredths, Top];
        int inside = Math.Min(wellness, Top - 1);
        return (ends.Where(end => end <= inside).Max() + ends.Where(end => end > inside).Min()) / 2;
    }
}
