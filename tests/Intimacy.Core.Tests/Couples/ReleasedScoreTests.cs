using System.Text;
using CsCheck;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;
using Intimacy.Core.Tests.Recommendations;

namespace Intimacy.Core.Tests.Couples;

/// <summary>A released number says its class and no more: the middle of 0..25, 25..40, 40..60, 60..75 or 75..100 on the built-in catalog.</summary>
public sealed class ReleasedScoreTests
{
    private static readonly GroupIndex Presence = GroupIndex.Of(IndexKind.Presence);
    private static readonly GroupIndex Absence = GroupIndex.Of(IndexKind.Absence);
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;

    [Theory]
    [InlineData(0, 12.5)]
    [InlineData(24.99, 12.5)]
    [InlineData(25, 32.5)]
    [InlineData(39.99, 32.5)]
    [InlineData(40, 50)]
    [InlineData(59.99, 50)]
    [InlineData(60, 67.5)]
    [InlineData(74.99, 67.5)]
    [InlineData(75, 87.5)]
    [InlineData(100, 87.5)]
    public void A_score_is_released_as_the_middle_of_its_class(decimal score, decimal released)
    {
        ReleasedScore.Blurred(Advisor.Catalog.Settings, Presence, At(score)).Value.Should().Be(released);
        ReleasedScore.Blurred(Advisor.Catalog.Settings, GroupIndex.Of(Advisor.Catalog.Dimensions[0]), At(score)).Value.Should().Be(released);
    }

    [Theory]
    [InlineData(0, 12.5)]      // From the top 100.
    [InlineData(25, 12.5)]     // From the top 75: still the best class.
    [InlineData(25.01, 32.5)]
    [InlineData(40, 32.5)]     // From the top 60 exactly: well.
    [InlineData(40.01, 50)]
    [InlineData(60, 50)]       // From the top 40 exactly: not yet a concern.
    [InlineData(60.01, 67.5)]
    [InlineData(75, 67.5)]     // From the top 25.
    [InlineData(75.01, 87.5)]
    [InlineData(100, 87.5)]
    public void Absence_is_mirrored(decimal score, decimal released) =>
        ReleasedScore.Blurred(Advisor.Catalog.Settings, Absence, At(score)).Value.Should().Be(released);

    [Fact]
    public void A_released_number_stays_in_its_band_and_is_its_own_class_whatever_the_cuts() => Cuts.Sample(
        settings =>
        {
            foreach (GroupIndex group in new[] { Presence, Absence, GroupIndex.Of(Advisor.Catalog.Dimensions[0]) })
            {
                var classes = new HashSet<int>();
                for (int hundredths = 0; hundredths <= 100_00; hundredths += 1)
                {
                    var score = new Points(hundredths);
                    Points released = ReleasedScore.Blurred(settings, group, score);
                    classes.Add(released.Hundredths);
                    if (BandOf(settings, group, released) != BandOf(settings, group, score))
                        Assert.Fail($"{score} is released as {released} in another band ({group})");
                    if (ReleasedScore.Blurred(settings, group, released) != released)
                        Assert.Fail($"{released} is not its own class ({group})");
                }

                int edges = settings.ReleaseCuts.Append(settings.BandConcernBelow).Append(settings.BandWellFrom).Where(c => c.Hundredths is > 0 and < 100_00).Distinct().Count();
                classes.Count.Should().BeLessThanOrEqualTo(edges + 1);
            }
        },
        iter: 100);

    [Fact]
    public void An_older_file_with_exact_numbers_is_blurred_when_it_is_read_and_stays_so()
    {
        string file = $$"""
            { "format": "intimacy-shared/1", "level": "scores", "catalog": "intimacy-core", "partner": "A", "date": "2026-11-01", "checklist": "full",
              "indices": { "presence": 61.11, "absence": 39.58 },
              "dimensions": { "closeness": 59.99, "sharing": "well", "validation": 0, "security": 100, "togetherness": 40 } }
            """;

        SharedView view = Advisor.ReadSharedView(new MemoryStream(Encoding.UTF8.GetBytes(file)));

        // Absence 39.58 is 60.42 from the top: class 60..75, mirrored 32.5.
        Numbers(view).Should().Equal(67.5m, 32.5m, 50m, null, 12.5m, 87.5m, 50m);
        Bands(view).Should().Equal(Band.Well, Band.Well, Band.Middle, Band.Well, Band.Concern, Band.Well, Band.Middle);
        byte[] written = SharedViewJson.Write(view);
        SharedView again = Advisor.ReadSharedView(new MemoryStream(written));
        SharedViewJson.Write(again).Should().Equal(written);
        (Numbers(again).SequenceEqual(Numbers(view)), Bands(again).SequenceEqual(Bands(view))).Should().Be((true, true));
    }

    [Fact]
    public void No_number_stands_on_fewer_than_five_answers()
    {
        // Closeness of the full list has six signs, none of them delicate; security two that are not: no number, however they are answered.
        SharedView all = Advisor.Share(CalmBaseline.Start().Build(), SharingLevel.Scores);
        Dimension closeness = Advisor.Catalog.Dimensions[0];
        all.Dimension(closeness).Estimate!.Value.Value.Should().Be(87.5m, "75 is in the uppermost class");
        Advisor.Catalog.Dimensions.Select(d => all.Dimension(d).Estimate is not null).Should().Equal(true, true, false, false, false);

        Advisor.Share(CalmBaseline.Start().Skip(SignIds.Loneliness).Build(), SharingLevel.Scores).Dimension(closeness).Estimate.Should().NotBeNull("five are left");
        SharedScore four = Advisor.Share(CalmBaseline.Start().Skip(SignIds.Loneliness).MarkNotApplicable(SignIds.Distancing).Build(), SharingLevel.Scores).Dimension(closeness);
        (four.Estimate, four.Band).Should().Be((null, Band.Well));
    }

    [Fact]
    public void A_band_that_is_reached_by_the_best_alone_is_released_as_the_best()
    {
        var settings = new CatalogSettings { BandConcernBelow = At(40), BandWellFrom = At(100) };

        BandOf(settings, Presence, ReleasedScore.Blurred(settings, Presence, At(100))).Should().Be(Band.Well);
    }

    private static Gen<CatalogSettings> Cuts { get; } =
        from bands in Gen.Int[0, 99_99].Array[2]
        from cuts in Gen.Int[1, 99_99].Array[0, 6]
        select new CatalogSettings
        {
            BandConcernBelow = new Points(bands.Min()),
            BandWellFrom = new Points(bands.Max()),
            ReleaseCuts = [.. cuts.Distinct().Order().Select(c => new Points(c))],
        };

    private static Points At(decimal value) => new((int)(value * 100));

    private static Band BandOf(CatalogSettings settings, GroupIndex group, Points score) => WeighingAnswers.BandOf(settings, WeighingAnswers.WellnessOf(group, score));

    private static IEnumerable<SharedScore> All(SharedView view) => [view.PresenceOfIntimacy, view.AbsenceOfIntimacy, .. Advisor.Catalog.Dimensions.Select(view.Dimension)];

    private static decimal?[] Numbers(SharedView view) => [.. All(view).Select(s => s.Estimate?.Value)];

    private static Band[] Bands(SharedView view) => [.. All(view).Select(s => s.Band)];
}
