using CsCheck;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;
using Intimacy.Core.Tests.Promises;

namespace Intimacy.Core.Tests.Couples;

/// <summary>What a view of bands or scores never says, on any check-in.</summary>
public sealed class ReleasedViewTests
{
    [Fact]
    public void A_dimension_with_an_answer_in_the_band_of_concern_is_never_released_as_well() => Sample(Situations.BuiltIn);

    [Fact]
    public void A_dimension_with_an_answer_in_the_band_of_concern_is_never_released_as_well_on_random_catalogs() => Sample(Situations.Random);

    private static void Sample(Gen<Situation> situations)
    {
        int heldBack = 0;
        situations.Sample(
            situation =>
            {
                CheckIn checkIn = situation.CheckIn(situation.Slots);
                CatalogSettings settings = situation.Advisor.Catalog.Settings;
                foreach (SharingLevel level in new[] { SharingLevel.Bands, SharingLevel.Scores })
                {
                    SharedView view = situation.Advisor.Share(checkIn, level);
                    foreach (Dimension dimension in situation.Advisor.Catalog.Dimensions)
                    {
                        SharedScore score = view.Dimension(dimension);
                        (int count, bool concern) = Counted(situation, dimension);
                        if (level == SharingLevel.Bands || count < settings.MinimumReleased)
                            score.Estimate.Should().BeNull();
                        if (score.Estimate is { } number)
                            WeighingAnswers.BandOf(settings, number).Should().Be(score.Band, "the number says the band");
                        if (!concern || view.Level == SharingLevel.Nothing)
                            continue;
                        score.Band.Should().NotBe(Band.Well);
                        Interlocked.Increment(ref heldBack);
                    }

                    // A round trip keeps bands and numbers.
                    SharedView again = situation.Advisor.ReadSharedView(new MemoryStream(SharedViewJson.Write(view)));
                    foreach (Dimension dimension in situation.Advisor.Catalog.Dimensions)
                        (again.Dimension(dimension).Band, again.Dimension(dimension).Estimate).Should().Be((view.Dimension(dimension).Band, view.Dimension(dimension).Estimate));
                    (again.AbsenceOfIntimacy.Band, again.AbsenceOfIntimacy.Estimate, again.PresenceOfIntimacy.Band).Should().Be((view.AbsenceOfIntimacy.Band, view.AbsenceOfIntimacy.Estimate, view.PresenceOfIntimacy.Band));
                }
            },
            iter: Situations.Cases);
        heldBack.Should().BeGreaterThan(Situations.Cases / 2);
    }

    /// <summary>How many answered signs of it are not delicate, and whether one of them is in the band of concern or a guard at its level.</summary>
    private static (int Count, bool Concern) Counted(Situation situation, Dimension dimension)
    {
        Points concernBelow = situation.Advisor.Catalog.Settings.BandConcernBelow;
        int count = 0;
        bool concern = false;
        for (int i = 0; i < situation.Slots.Length; i++)
        {
            Sign sign = situation.Checklist.Signs[i];
            if (!situation.Slots[i].IsAnswered || sign.IsDelicate || sign.Dimensions.All(d => d.Dimension != dimension))
                continue;
            ScaleOption option = situation.Slots[i].In(sign.Scale);
            int good = sign.Polarity == SignPolarity.Positive ? option.Value - sign.Scale.Minimum : sign.Scale.Maximum - option.Value;
            count++;
            concern |= good * 100m / sign.Scale.Range < concernBelow.Value || option.Value >= sign.GuardFrom;
        }

        return (count, concern);
    }
}
