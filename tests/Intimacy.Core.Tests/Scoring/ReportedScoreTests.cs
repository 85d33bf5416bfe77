using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Scoring;
using Intimacy.Core.Tests.Catalog;

namespace Intimacy.Core.Tests.Scoring;

/// <summary>Sums, means and bands of instruments that are only scored, each worked by hand.</summary>
public class ReportedScoreTests
{
    private const string Sum = """{ "report": { "as": "sum" } }""";

    [Fact]
    public void Twelve_yes_or_no_items_of_which_four_are_turned_round_are_a_sum_from_0_to_12()
    {
        // Yes to 1 to 7 and to the turned-round 11 and 12: 7 of the eight straight ones, and no to 9 and 10 of the others: 7 + 2 = 9.
        ReportedScore score = Score(ScoredInstrument.Document(Sum, ScoredInstrument.Items(12, 0, 1, 9, 10, 11, 12)).Load(), 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 1);

        (score.Metric.Minimum, score.Metric.Maximum).Should().Be((0m, 12m));
        score.Estimate!.Value.Value.Should().Be(9m);
        score.Estimate.Value.ToString().Should().Be("9");
        (score.Low.Value, score.High.Value).Should().Be((9m, 9m));
    }

    [Fact]
    public void Items_from_1_to_6_with_two_turned_round_are_a_mean()
    {
        // 6, 5, 4, and the turned-round 2 and 1 count as 5 and 6: 26 / 5 = 5.2.
        ReportedScore score = Score(ScoredInstrument.Document("""{ "report": { "as": "mean" } }""", ScoredInstrument.Items(5, 1, 6, 4, 5)).Load(), 6, 5, 4, 2, 1);

        (score.Metric.Minimum, score.Metric.Maximum).Should().Be((1m, 6m));
        (score.Estimate!.Value.Value, score.Estimate.Value.Numerator, score.Estimate.Value.Denominator).Should().Be((5.20m, 26L, 5L));
    }

    [Fact]
    public void Items_of_mixed_ranges_and_weights_add_up_to_the_published_total()
    {
        // 0 to 5 three times, 0 to 4 twice with weight 2, 0 to 1 turned round: 5 + 3 + 0 + 2*4 + 2*1 + (1 - 0) = 19 of 15 + 16 + 1 = 32.
        (int, int, bool, int)[] items = [(0, 5, false, 1), (0, 5, false, 1), (0, 5, false, 1), (0, 4, false, 2), (0, 4, false, 2), (0, 1, true, 1)];
        IntimacyCatalog catalog = ScoredInstrument.Document(Sum, items).Load();

        ReportedScore score = Score(catalog, 5, 3, 0, 4, 1, 0);

        (score.Metric.Maximum, score.Estimate!.Value.Value).Should().Be((32m, 19m));

        // Points agree with the sum: 19 of 32 is 59.375.
        var advisor = new IntimacyAdvisor(catalog);
        advisor.Score(Answered(advisor, 5, 3, 0, 4, 1, 0)).Dimensions[0].Score.Estimate.Should().Be(Points.FromHundredths(59_37));
    }

    [Fact]
    public void Every_sum_of_a_small_instrument_is_that_of_a_plain_loop()
    {
        (int Low, int High, bool IsReversed, int Weight)[] items = [(1, 4, false, 1), (1, 4, true, 3), (0, 2, false, 2), (-1, 1, true, 1)];
        IntimacyCatalog catalog = ScoredInstrument.Document(Sum, items).Load();
        int tried = 0;
        foreach (int a in Enumerable.Range(1, 4))
        {
            foreach (int b in Enumerable.Range(1, 4))
            {
                foreach (int c in Enumerable.Range(0, 3))
                {
                    foreach (int d in Enumerable.Range(-1, 3))
                    {
                        int expected = a + (3 * (5 - b)) + (2 * c) + (0 - d);
                        if (Score(catalog, a, b, c, d).Estimate!.Value.Value != expected)
                            Score(catalog, a, b, c, d).Estimate!.Value.Value.Should().Be(expected, "of {0}, {1}, {2}, {3}", a, b, c, d);
                        tried++;
                    }
                }
            }
        }

        tried.Should().Be(144);
    }

    [Fact]
    public void Open_questions_leave_a_range_and_a_prorated_estimate()
    {
        // 3 and 3 of three items 0 to 3, one open: from 6 to 9; prorated 6 * 3 / 2 = 9.
        ReportedScore score = Score(ScoredInstrument.Document("""{ "minimumAnswered": 2, "report": { "as": "sum" } }""", ScoredInstrument.Items(3, 0, 3)).Load(), 3, 3, null);

        (score.Low.Value, score.Estimate!.Value.Value, score.High.Value).Should().Be((6m, 9m, 9m));
    }

    [Theory]
    [InlineData("""{ "minimumAnswered": 3, "report": { "as": "sum" } }""")]
    [InlineData("""{ "minimumAnswered": 1, "minimumCoveragePercent": 70, "report": { "as": "sum" } }""")]
    public void A_dimension_may_ask_for_more_answers_than_the_catalog(string dimension)
    {
        // Two of three answered: 66 percent.
        ReportedScore score = Score(ScoredInstrument.Document(dimension, ScoredInstrument.Items(3, 0, 3)).Load(), 3, 3, null);

        score.Estimate.Should().BeNull();
        score.Band.Should().BeNull();
        (score.Low.Value, score.High.Value).Should().Be((6m, 9m));
    }

    [Fact]
    public void A_dimension_may_ask_for_fewer_answers_than_the_catalog()
    {
        Score(ScoredInstrument.Document("""{ "minimumAnswered": 1, "minimumCoveragePercent": 30, "report": { "as": "sum" } }""", ScoredInstrument.Items(3, 0, 3)).Load(), 2, null, null)
            .Estimate!.Value.Value.Should().Be(6m);
    }

    [Theory]
    [InlineData("down", 0, "2")]
    [InlineData("half-up", 0, "3")]
    [InlineData("down", 2, "2.50")]
    [InlineData("half-up", 1, "2.5")]
    public void A_number_is_rounded_as_the_instrument_says_and_stays_exact_beside_it(string rounding, int places, string expected)
    {
        // 2 and 3: a mean of 5/2.
        ReportedScore score = Score(
            ScoredInstrument.Document($$"""{ "minimumAnswered": 2, "report": { "as": "mean", "rounding": "{{rounding}}", "decimalPlaces": {{places}} } }""", ScoredInstrument.Items(2, 0, 5)).Load(), 2, 3);

        score.Estimate!.Value.ToString().Should().Be(expected);
        (score.Estimate.Value.Numerator, score.Estimate.Value.Denominator).Should().Be((5L, 2L));
    }

    [Theory]
    [InlineData("down", "-2")]
    [InlineData("half-up", "-1")]
    public void Below_zero_a_half_goes_up_and_anything_else_down(string rounding, string expected)
    {
        // -1 and -2: a mean of -3/2.
        Score(ScoredInstrument.Document($$"""{ "minimumAnswered": 2, "report": { "as": "mean", "rounding": "{{rounding}}", "decimalPlaces": 0 } }""", ScoredInstrument.Items(2, -3, 3)).Load(), -1, -2)
            .Estimate!.Value.ToString().Should().Be(expected);
    }

    [Fact]
    public void Where_more_is_worse_the_number_counts_the_concern_and_the_points_still_count_well()
    {
        // Worries are warning signs: 3, 2, 1 of 0 to 3 are 6 of 9, which leaves a third of the points.
        const string Worry = """{ "high": "concern", "report": { "as": "sum" } }""";
        IntimacyCatalog catalog = ScoredInstrument.Document(Worry, ScoredInstrument.Items(4, 0, 3, 1, 2, 3, 4)).Load();
        var advisor = new IntimacyAdvisor(catalog);

        DimensionScore score = advisor.Score(Answered(advisor, 3, 2, 1, null)).Dimensions[0];

        (score.Reported!.Low.Value, score.Reported.Estimate!.Value.Value, score.Reported.High.Value).Should().Be((6m, 8m, 9m));
        score.Score.Estimate.Should().Be(Points.FromHundredths(33_33));
    }

    [Fact]
    public void Little_of_a_concern_is_well()
    {
        // 36 of 100 points of concern are no reason for care.
        IntimacyCatalog catalog = ScoredInstrument.Document("""{ "high": "concern" }""", ScoredInstrument.Items(5, 0, 5, 1, 2, 3, 4, 5)).Load();
        var advisor = new IntimacyAdvisor(catalog);

        OwnReport report = advisor.Report(Answered(advisor, 2, 2, 2, 2, 1));

        report.Scores.Dimensions[0].Reported!.Estimate!.Value.ToString().Should().Be("36.00");
        report.Areas.Single(a => a.Subject.Kind == SignalKind.Dimension).Band.Should().Be(Band.Well);
    }

    [Fact]
    public void A_checklist_that_leaves_items_out_reports_no_sum()
    {
        IntimacyCatalog catalog = ScoredInstrument.Document(Sum, ScoredInstrument.Items(4, 0, 3))
            .Set("checklists/+", """{ "id": "short", "scoresOnly": true, "signs": ["i1", "i2", "i3"] }""").Set("texts/en/checklist.short", "\"Short\"").Load();
        var advisor = new IntimacyAdvisor(catalog);

        DimensionScore score = advisor.Score(advisor.StartCheckIn("A", new DateOnly(2026, 11, 1), "short").Answer("i1", 1).Answer("i2", 1).Answer("i3", 1).Build()).Dimensions[0];

        score.Reported.Should().BeNull();
        score.Score.Estimate.Should().Be(Points.FromHundredths(33_33));
    }

    private static ReportedScore Score(IntimacyCatalog catalog, params int?[] answers)
    {
        var advisor = new IntimacyAdvisor(catalog);
        return advisor.Score(Answered(advisor, answers)).Dimensions[0].Reported!;
    }

    private static CheckIn Answered(IntimacyAdvisor advisor, params int?[] answers)
    {
        CheckInBuilder builder = advisor.StartCheckIn("A", new DateOnly(2026, 11, 1));
        for (int i = 0; i < answers.Length; i++)
        {
            if (answers[i] is { } code)
                builder.Answer($"i{i + 1}", code);
        }

        return builder.Build();
    }
}
