using CsCheck;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Scoring;
using Intimacy.Core.Tests.Recommendations;

namespace Intimacy.Core.Tests.Promises;

/// <summary>What a person reads of an area alone is what both read of it where all answers are shared.</summary>
public sealed class AreasTests
{
    [Fact]
    public void An_area_alone_is_the_area_on_a_page_for_both() => Situations.BuiltIn.Sample(CheckBands, iter: Situations.Cases);

    [Fact]
    public void An_area_alone_is_the_area_on_a_page_for_both_on_random_catalogs() => Situations.Random.Sample(CheckBands, iter: Situations.Cases);

    [Fact]
    public void An_area_with_an_answer_that_weighs_is_neither_well_nor_a_strength()
    {
        int held = 0;
        Situations.BuiltIn.Sample(situation => Interlocked.Add(ref held, CountHeld(situation)), iter: Situations.Cases);
        held.Should().BeGreaterThan(Situations.Cases / 100, "there are areas that would be well but for one answer");
    }

    [Fact]
    public void An_area_with_an_answer_that_weighs_is_neither_well_nor_a_strength_on_random_catalogs() =>
        Situations.Random.Sample(situation => { CountHeld(situation); }, iter: Situations.Cases);

    [Fact]
    public void A_strength_stays_well_whatever_the_open_questions_turn_out_to_be() => Situations.BuiltIn.Sample(CheckStrengths, iter: Situations.Cases);

    [Fact]
    public void A_strength_stays_well_whatever_the_open_questions_turn_out_to_be_on_random_catalogs() => Situations.Random.Sample(CheckStrengths, iter: Situations.Cases);

    [Theory]
    [InlineData(SignIds.ReceivingHurtfulRemarks, "security")]
    [InlineData(SignIds.Loneliness, "closeness")]
    public void An_area_of_which_a_question_was_passed_over_is_no_strength_yet(string sign, string dimension)
    {
        Area Of(CheckInBuilder builder) => IntimacyAdvisor.Default.Report(builder.Build()).Areas.Single(a => a.Subject.Target == dimension);

        (Of(CalmBaseline.Start()).Band, Of(CalmBaseline.Start()).IsStrength).Should().Be((Band.Well, true));
        Area open = Of(CalmBaseline.Start().Skip(sign));
        (open.Band, open.IsStrength, open.LowWords).Should().Be((Band.Well, false, "in between"));
    }

    [Fact]
    public void Indices_are_many_some_or_few_by_the_cuts() => Situations.BuiltIn.Sample(
        situation =>
        {
            Area[] areas = [.. situation.Report(situation.Slots).Areas.Take(2)];
            areas[0].Words.Should().Be(Words(areas[0].Score));
            areas[1].Words.Should().Be(Words(areas[1].Score, isAbsence: true));
            areas.Any(a => a.Weighs || a.IsStrength).Should().BeFalse();
        },
        iter: Situations.Cases);

    /// <summary>
    /// Presence is many from 60 and few below 40; absence, where more is worse, many above 60 and few up to 40. Where there is no estimate the
    /// reader learns whether more answers would help.
    /// </summary>
    private static string Words(Score score, bool isAbsence = false) => score.Estimate?.Value switch
    {
        null => Unknown(score),
        > 60 => "many",
        60 => isAbsence ? "some" : "many",
        < 40 => "few",
        40 => isAbsence ? "few" : "some",
        _ => "some",
    };

    private static string Unknown(Score score) => score.Interval.Low == score.Interval.High ? "too few questions to say" : "not known yet";

    private static void CheckBands(Situation situation)
    {
        CheckIn checkIn = situation.CheckIn(situation.Slots);
        SharedView view = situation.Advisor.Share(checkIn, SharingLevel.Answers);
        if (view.Level == SharingLevel.Nothing)
            return;
        JointReport page = situation.Advisor.ReportJoint(view, situation.Advisor.Share(checkIn.ToBuilder("B").Build(), SharingLevel.Answers));
        OwnReport report = situation.Advisor.Report(checkIn);

        report.Areas.Select(a => (a.Subject, a.Name, a.Band)).Should().Equal(page.Areas.Select(a => (a.Subject, a.Name, a.First.Band)));
        report.Areas.Select(a => a.Score.Estimate).Should().Equal(page.Areas.Select(a => a.First.Estimate));
        report.Areas.Select(a => a.Words).Should().Equal(page.Areas.Zip(report.Areas, (page, own) => page.First.Band == Band.Unknown ? Unknown(own.Score) : page.FirstWords));
    }

    private static void CheckStrengths(Situation situation)
    {
        Area[] before = [.. situation.Report(situation.Slots).Areas];
        Area[] after = [.. situation.Report(situation.Completed()).Areas];

        foreach ((Area area, Area done) in before.Zip(after).Where(a => a.First.IsStrength))
            done.Band.Should().Be(Band.Well, "{0}", area.Subject);
    }

    private static int CountHeld(Situation situation)
    {
        OwnReport report = situation.Report(situation.Slots);
        int held = 0;
        foreach (Area area in report.Areas.Where(a => a.Subject.Kind == SignalKind.Dimension))
        {
            area.Weighs.Should().Be(Enumerable.Range(0, situation.Slots.Length).Any(i => WeighsIn(situation, i, area.Subject.Target)), "{0}", area.Subject);
            if (area.Weighs)
                (area.Band == Band.Well || area.IsStrength).Should().BeFalse();
            if (area.Band == Band.Well)
                (area.Score.Estimate >= situation.Advisor.Catalog.Settings.BandWellFrom).Should().BeTrue();
            held += area.Weighs && area.Score.Estimate >= situation.Advisor.Catalog.Settings.BandWellFrom ? 1 : 0;
        }

        return held;
    }

    private static bool WeighsIn(Situation situation, int position, string dimension)
    {
        Sign sign = situation.Checklist.Signs[position];
        if (!situation.Slots[position].IsAnswered || sign.Dimensions.All(d => d.Dimension.Id != dimension))
            return false;
        ScaleOption option = situation.Slots[position].In(sign.Scale);
        int good = sign.Polarity == SignPolarity.Positive ? option.Value - sign.Scale.Minimum : sign.Scale.Maximum - option.Value;
        return good * 100m / sign.Scale.Range < situation.Advisor.Catalog.Settings.BandConcernBelow.Value || option.Value >= sign.GuardFrom;
    }
}
