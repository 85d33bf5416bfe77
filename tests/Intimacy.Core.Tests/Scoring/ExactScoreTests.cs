using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Tests.Scoring;

public class ExactScoreTests
{
    [Theory]
    [InlineData(13, 28, "13/28", 40, 18)]
    [InlineData(4, 12, "1/3", 30, 10)]
    [InlineData(0, 5, "0/1", 20, 0)]
    [InlineData(7, 7, "1/1", 20, 20)]
    public void A_fraction_is_in_lowest_terms_and_gives_a_total_without_a_loss(long part, long whole, string text, long total, long expected)
    {
        var fraction = Fraction.Of(part, whole);

        fraction.ToString().Should().Be(text);
        fraction.FloorOf(total).Should().Be(expected);
    }

    /// <summary>Points are rounded down: turned back into a total they come out one too low now and then, and the fraction never does.</summary>
    [Fact]
    public void Of_prorated_totals_points_lose_some_and_fractions_none()
    {
        int lost = 0;
        for (int answered = 1; answered <= 21; answered++)
        {
            for (int sum = 0; sum <= 4 * answered; sum++)
            {
                long total = (long)sum * 84 / (4 * answered); // Twenty-one items of 0 to 4, prorated.
                int points = (int)((long)sum * 10_000 / (4 * answered));
                Fraction.Of(sum, 4 * answered).FloorOf(84).Should().Be(total);
                lost += (long)points * 84 / 10_000 < total ? 1 : 0;
            }
        }

        lost.Should().BePositive("otherwise nobody would need the fraction");
    }

    [Fact]
    public void A_score_gives_its_exact_part_where_it_has_an_estimate()
    {
        IntimacyAdvisor advisor = IntimacyAdvisor.Default;
        CheckInBuilder builder = advisor.Start();
        foreach (Sign sign in advisor.DefaultChecklist.Signs.Where(s => s.Index == IndexKind.Absence))
            builder.Answer(sign, sign.Scale.Options[1]);
        Scores scores = advisor.Score(builder.Build());

        // Every warning sign at its second of five options, 1 of 4: a quarter.
        scores.AbsenceOfIntimacy.ExactEstimate!.Value.ToString().Should().Be("1/4");
        scores.AbsenceOfIntimacy.Estimate!.Value.Value.Should().Be(25m);
        scores.PresenceOfIntimacy.ExactEstimate.Should().BeNull();
    }

    [Fact]
    public void An_interval_holds_its_ends_and_what_lies_between()
    {
        var interval = new Interval(Points.FromHundredths(40_00), Points.FromHundredths(61_25));

        interval.ToString().Should().Be("40.00..61.25");
        interval.IsExact.Should().BeFalse();
        interval.Contains(Points.FromHundredths(40_00)).Should().BeTrue();
        interval.Contains(Points.FromHundredths(61_26)).Should().BeFalse();
        new Interval(interval.Low, interval.Low).ToString().Should().Be("40.00");
    }
}
