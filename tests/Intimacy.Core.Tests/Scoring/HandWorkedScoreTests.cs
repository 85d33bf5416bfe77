using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Tests.Scoring;

/// <summary>
/// Worked by hand on the workshop catalog. Ranges 2 and 4 have the least common multiple 4: a step of "three" counts 2 quarters,
/// a step of "five" 1 quarter.
/// </summary>
public sealed class HandWorkedScoreTests
{
    [Fact]
    public void Presence_is_the_mean_of_the_percentages_of_the_positive_signs()
    {
        // order 20 is 1 of 2 = 50 %; pace 4 is 3 of 4 = 75 %; mean 62.5 %.
        Score presence = Score(order: 20, pace: 4, noise: 10, delay: 1).PresenceOfIntimacy;

        (presence.Estimate!.Value.Value, presence.Interval.Low.Value, presence.Interval.High.Value).Should().Be((62.5m, 62.5m, 62.5m));
        presence.Coverage.Value.Should().Be(100m);
    }

    [Fact]
    public void Absence_is_the_mean_of_the_percentages_of_the_warning_signs()
    {
        // noise 30 is 100 %; delay 2 is 25 %; mean 62.5 %.
        Score(order: 10, pace: 1, noise: 30, delay: 2).AbsenceOfIntimacy.Estimate!.Value.Value.Should().Be(62.5m);
    }

    [Fact]
    public void A_dimension_reverses_its_warning_signs_and_weighs_its_signs()
    {
        // order 30 = 100 % x 2; pace 1 = 0 % x 1; noise 20 reversed = 50 % x 3; (200 + 0 + 150) / 6 = 58.333..., rounded down.
        Score(order: 30, pace: 1, noise: 20, delay: 1).Dimensions[0].Score.Estimate!.Value.Value.Should().Be(58.33m);
    }

    [Fact]
    public void A_skipped_sign_leaves_an_interval_around_the_estimate()
    {
        // flow without noise: (100 x 2 + 50 x 1) / 3 = 83.33; noise could add 0 or 100 x 3: (250 + 0) / 6 = 41.66, (250 + 300) / 6 = 91.66.
        Score flow = Score(order: 30, pace: 3, noise: null, delay: 1).Dimensions[0].Score;

        (flow.Estimate!.Value.Value, flow.Interval.Low.Value, flow.Interval.High.Value).Should().Be((83.33m, 41.66m, 91.66m));
        flow.Coverage.Value.Should().Be(50m, "3 of the weight 6 was answered");
    }

    [Fact]
    public void A_skipped_reversed_sign_never_scores_better_than_its_best_answer()
    {
        Score skipped = Score(order: 30, pace: 3, noise: null, delay: 1).Dimensions[0].Score;
        Score best = Score(order: 30, pace: 3, noise: 10, delay: 1).Dimensions[0].Score;

        skipped.Estimate!.Value.Value.Should().BeLessThan(best.Estimate!.Value.Value);
    }

    [Fact]
    public void Below_the_minimum_of_answered_signs_there_is_no_estimate()
    {
        // The workshop asks for two answered signs.
        Score presence = Score(order: 30, pace: null, noise: 10, delay: 1).PresenceOfIntimacy;

        presence.Estimate.Should().BeNull();
        (presence.Interval.Low.Value, presence.Interval.High.Value).Should().Be((50m, 100m));
    }

    [Fact]
    public void Below_half_of_the_weight_there_is_no_estimate()
    {
        // flow: pace alone answered is 1 of 6; with order 3 of 6, which is half.
        Score(order: null, pace: 3, noise: null, delay: 1).Dimensions[0].Score.Estimate.Should().BeNull();
        Score(order: 10, pace: 3, noise: null, delay: 1).Dimensions[0].Score.Estimate.Should().NotBeNull();
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    public void Enough_signs_of_less_than_half_the_weight_give_no_estimate_and_half_of_it_does(int answered, bool estimated)
    {
        // The full list has fourteen warning signs with an index, each of weight 1: six are 42.85 %, seven are 50 %.
        CheckInBuilder builder = IntimacyAdvisor.Default.Start(checklist: ChecklistIds.Full);
        foreach (Sign sign in IntimacyAdvisor.Default.Catalog.Signs.Where(s => s.Index == IndexKind.Absence).Take(answered))
            builder.Answer(sign.Id, 1);

        Score absence = IntimacyAdvisor.Default.Score(builder.Build()).AbsenceOfIntimacy;

        (absence.SignsInScope, absence.AnsweredSigns).Should().Be((14, answered));
        (absence.Estimate is not null).Should().Be(estimated);
    }

    [Fact]
    public void A_sign_that_does_not_apply_leaves_sum_weight_and_coverage()
    {
        CheckIn checkIn = Workshop.Advisor.Start().Answer("order", 30).Answer("pace", 3).MarkNotApplicable("noise").Answer("delay", 1).Build();

        Score flow = Workshop.Advisor.Score(checkIn).Dimensions[0].Score;

        // (100 x 2 + 50 x 1) / 3, and nothing is open.
        (flow.Estimate!.Value.Value, flow.Interval.Low.Value, flow.Interval.High.Value, flow.Coverage.Value).Should().Be((83.33m, 83.33m, 83.33m, 100m));
        flow.SignsInScope.Should().Be(2);
    }

    [Fact]
    public void No_answer_at_all_is_no_score_and_not_half_a_score()
    {
        Score presence = Score(null, null, null, null).PresenceOfIntimacy;

        presence.Estimate.Should().BeNull();
        (presence.Interval.Low.Value, presence.Interval.High.Value, presence.Coverage.Value).Should().Be((0m, 100m, 0m));
    }

    [Fact]
    public void Each_answered_sign_has_its_percentage_and_its_concern()
    {
        Scores scores = Score(order: 20, pace: null, noise: 20, delay: 5);

        scores.Signs.Select(s => (s.Sign.Id, s.Percent.Value, s.Concern.Value)).Should().Equal(
            ("order", 50m, 50m), ("noise", 50m, 50m), ("delay", 100m, 100m));
    }

    private static Scores Score(int? order, int? pace, int? noise, int? delay) =>
        Workshop.Advisor.Score(Workshop.CheckIn(order, pace, noise, delay));
}
