using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Tests.Scoring;

/// <summary>The workshop's cut-offs: presence 50, absence 40, close call within 5.</summary>
public sealed class PatternTests
{
    [Theory]
    [InlineData(30, 5, 10, 1, "humming")]
    [InlineData(30, 5, 30, 5, "busy")]
    [InlineData(10, 1, 10, 1, "idle")]
    [InlineData(10, 1, 30, 5, "jammed")]
    public void A_complete_check_in_has_one_pattern(int order, int pace, int noise, int delay, string pattern)
    {
        Scores scores = Score(order, pace, noise, delay);

        scores.Pattern.Id.Should().Be(pattern);
        scores.PossiblePatterns.Select(p => p.Id).Should().Equal(pattern);
    }

    [Fact]
    public void A_value_on_the_cut_off_counts_as_much()
    {
        // order 50 % and pace 50 % are 50 exactly.
        Score(20, 3, 10, 1).Pattern.Id.Should().Be("humming");
    }

    [Fact]
    public void An_interval_across_a_cut_off_leaves_the_pattern_undetermined()
    {
        // Presence lies between 25 and 75 while pace is open.
        Scores scores = Score(20, null, 10, 1);

        scores.Pattern.Id.Should().Be("open");
        scores.PossiblePatterns.Select(p => p.Id).Should().Equal("humming", "idle", "open");
    }

    [Fact]
    public void With_too_few_signs_answered_the_pattern_could_stay_undetermined()
    {
        // Order 30 keeps presence at 50 or more, but if pace turns out not to apply, one sign is too few for an estimate.
        Scores scores = Score(30, null, 10, 1);

        scores.Pattern.Id.Should().Be("open");
        scores.PossiblePatterns.Select(p => p.Id).Should().Equal("humming", "open");
    }

    [Theory]
    [InlineData(20, 3, true)]
    [InlineData(30, 3, false)]
    public void Near_a_cut_off_it_is_a_close_call(int order, int pace, bool close)
    {
        // 50 is on the cut-off; 75 is 25 points away. Absence is 0, which is 40 away from its own.
        Score(order, pace, 10, 1).IsCloseCall.Should().Be(close);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Exactly_five_points_away_is_a_close_call_still(int last, bool close)
    {
        // Five positive signs of the short list, 20 steps in all: 2 + 2 + 2 + 2 + 3 = 11 are 55.00, and 12 are 60.00. Absence is 0.
        CheckInBuilder builder = IntimacyAdvisor.Default.Start(checklist: ChecklistIds.Article);
        foreach (Sign sign in builder.Build().Checklist.Signs)
            builder.Answer(sign.Id, sign.Polarity == SignPolarity.Positive ? 2 : 0);

        Scores scores = IntimacyAdvisor.Default.Score(builder.MarkNotApplicable(SignIds.Curiosity).Answer(SignIds.MakingTime, last).Build());

        scores.PresenceOfIntimacy.Estimate!.Value.Hundredths.Should().Be(last == 3 ? 55_00 : 60_00);
        scores.IsCloseCall.Should().Be(close);
    }

    private static Scores Score(int? order, int? pace, int? noise, int? delay) =>
        Workshop.Advisor.Score(Workshop.CheckIn(order, pace, noise, delay));
}
