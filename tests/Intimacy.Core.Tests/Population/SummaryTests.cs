using System.Text.Json;
using CsCheck;
using Intimacy.Core.Batch;
using Intimacy.Core.Model;
using Intimacy.Core.Population;

namespace Intimacy.Core.Tests.Population;

/// <summary>What many people come to: nobody is given away, and the same bits however the rows are parted.</summary>
public class SummaryTests
{
    private const int Minimum = SummaryGroups.DefaultMinimumSize;
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;
    private static readonly Checklist Core = Advisor.Catalog.DefaultChecklist;
    private static readonly BatchScorer Scorer = new(Advisor.Catalog);

    [Fact]
    public void What_is_shown_and_what_it_leaves_over_is_enough_people_or_nobody() =>
        Gen.Select(Gen.Long[0, 70].Array[1, 8], Gen.Long[0, 40]).Sample((parts, others) =>
        {
            long whole = parts.Sum() + others;
            bool[] shown = Suppression.Shown(whole, parts, _ => true, _ => false, Minimum);
            return IsSafe(whole, parts, shown) && (whole < Minimum || parts.Length > 1 || others > 0 || shown[0]);
        });

    [Fact]
    public void To_leave_out_the_small_ones_alone_would_give_them_away()
    {
        long[] parts = [40, 30, 7];

        IsSafe(77, parts, [true, true, false]).Should().BeFalse();
        Suppression.Shown(77, parts, _ => true, _ => false, Minimum).Should().Equal(true, false, false);
    }

    [Fact]
    public void Who_are_all_alike_are_left_over_with_twenty_others_or_not_at_all() =>
        Gen.Select(Gen.Long[0, 70].Array[1, 8], Gen.Bool.Array[8], Gen.Long[0, 40]).Sample((parts, alike, others) =>
        {
            long whole = parts.Sum() + others;
            bool[] shown = Suppression.Shown(whole, parts, _ => true, i => alike[i], Minimum);
            long rest = whole - parts.Where((_, i) => shown[i]).Sum();
            return !shown.Any(s => s) || parts.Select((p, i) => (p, i)).All(part => !alike[part.i] || (!shown[part.i] && (part.p < Minimum || rest - part.p >= Minimum)));
        });

    [Theory]
    [InlineData(19, 40, false, true)]
    [InlineData(20, 40, true, true)]
    [InlineData(19, 0, false, false)]
    public void A_group_below_twenty_shows_nothing(int first, int second, bool isFirst, bool isSecond)
    {
        // Thirty more are in no group, so that no difference is small.
        PopulationSummary summary = Summarize(first, second, 30);

        summary.Rows.Should().Be(first + second + 30);
        (summary.Groups[0].Rows is not null).Should().Be(isFirst);
        (summary.Groups[1].Rows is not null).Should().Be(isSecond);
        summary.Groups[0].Scores.All(s => s is null).Should().Be(!isFirst);
    }

    [Fact]
    public void Fewer_than_twenty_people_are_no_population()
    {
        PopulationSummary summary = Scorer.Summarize(Answers(19, seed: 1));

        summary.Rows.Should().BeNull();
        summary.Scores.Should().OnlyContain(s => s == null);
    }

    [Fact]
    public void The_same_answer_of_everybody_is_not_told_of_a_group()
    {
        byte[] rows = [.. Enumerable.Repeat((byte)4, 60 * Core.Signs.Length)];
        var groups = new SummaryGroups(["alike", "others"], Rows(30, 30, 0));
        for (int i = 30 * Core.Signs.Length; i < rows.Length; i++)
            rows[i] = (byte)(i % 5);

        PopulationSummary summary = Scorer.Summarize(AnswerColumns.OfRows(Core, rows), groups);

        summary.Groups[0].Rows.Should().Be(30);
        summary.Groups[0].Scores[0].Should().BeNull();
        summary.Groups[1].Scores[0].Should().BeNull("what the others leave over would be the score of each of those who are alike");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Parts_and_threads_add_up_to_the_same_bits(int threads)
    {
        AnswerColumns answers = Answers(60_000, seed: 3);
        var groups = new SummaryGroups(["a", "b", "c"], Enumerable.Range(0, 60_000).Select(i => (byte)(i % 4 == 3 ? SummaryGroups.None : i % 4)).ToArray());

        JsonSerializer.Serialize(Scorer.Summarize(answers, groups, threads: threads)).Should().Be(JsonSerializer.Serialize(Scorer.Summarize(answers, groups)));
    }

    [Fact]
    public void A_summary_is_that_of_the_columns_it_wrote()
    {
        const int Count = 5_000;
        ScoreColumns scores = ScoreColumns.Allocate(Advisor.Catalog, Count, BatchOutputs.Indices | BatchOutputs.Dimensions);

        PopulationSummary summary = Scorer.Summarize(Answers(Count, seed: 4), scores: scores);

        IntervalColumns[] columns = [scores.Presence, scores.Absence, .. scores.Dimensions];
        for (int i = 0; i < columns.Length; i++)
        {
            double[] points = [.. columns[i].Point.ToArray().Where(p => p != ScoreColumns.NoNumber).Select(p => p / 100.0)];
            double mean = points.Average();
            summary.Scores[i]!.Count.Should().Be(points.Length);
            summary.Scores[i]!.Mean.Should().BeApproximately(mean, 1e-9);
            summary.Scores[i]!.StandardDeviation.Should().BeApproximately(Math.Sqrt(points.Sum(p => (p - mean) * (p - mean)) / (points.Length - 1)), 1e-9);
            summary.Scores[i]!.Histogram[^1].Should().Be(points.Count(p => p >= 90));
            summary.Scores[i]!.Quantiles[2].Should().BeApproximately(points.Order().ElementAt((points.Length - 1) / 2), 0.02);
        }
    }

    /// <summary>By hand: two signs weigh 2 and 1 of 3; one of three answers is missing, and one does not apply.</summary>
    [Fact]
    public void Coverage_is_the_weight_that_was_answered_of_the_weight_in_scope()
    {
        byte[] rows = [.. Enumerable.Repeat((byte)2, 40 * Core.Signs.Length)];
        int position = Core.Signs.IndexOf(Advisor.Catalog.FindSign(SignIds.MakingTime)!);
        for (int row = 0; row < 20; row++)
            rows[(row * Core.Signs.Length) + position] = row < 10 ? AnswerColumns.Skipped : AnswerColumns.NotApplicable;
        double weight = Core.Signs.SelectMany(s => s.Dimensions).Where(d => d.Dimension.Id == DimensionIds.Togetherness).Sum(d => d.Weight);

        ScoreSummary togetherness = Scorer.Summarize(AnswerColumns.OfRows(Core, rows)).Scores.Single(s => s!.Subject.Target == DimensionIds.Togetherness)!;

        togetherness.Coverage.Should().BeApproximately(((40 * weight) - 40) / ((40 * weight) - 20), 1e-12, "making time weighs 2, is missing ten times and out of scope ten times");
    }

    [Fact]
    public void Groups_that_cannot_be_are_refused()
    {
        Refused(() => new SummaryGroups([], new byte[2]).ToString(), "From 1 to 255 names*");
        Refused(() => new SummaryGroups(["a"], new byte[] { 0, 1 }).ToString(), "Each row names one of 1 groups by its place, or 255 for none.*");
        Refused(() => Scorer.Summarize(Answers(20, seed: 0), new SummaryGroups(["a"], new byte[19])), "The groups have 19 rows and the answers 20.*");
        Action small = () => new SummaryGroups(["a"], new byte[2], minimumSize: 9).ToString();
        small.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static bool IsSafe(long whole, long[] parts, bool[] shown)
    {
        long rest = whole - parts.Where((_, i) => shown[i]).Sum();
        return parts.Where((_, i) => shown[i]).All(p => p >= Minimum) && rest is 0 or >= Minimum || !shown.Any(s => s);
    }

    private static PopulationSummary Summarize(int first, int second, int none) =>
        Scorer.Summarize(Answers(first + second + none, seed: 2), new SummaryGroups(["first", "second"], Rows(first, second, none)));

    private static byte[] Rows(int first, int second, int none) =>
        [.. Enumerable.Repeat((byte)0, first), .. Enumerable.Repeat((byte)1, second), .. Enumerable.Repeat(SummaryGroups.None, none)];

    private static AnswerColumns Answers(int rows, int seed)
    {
        var random = new Random(seed);
        byte[] answers = new byte[rows * Core.Signs.Length];
        for (int i = 0; i < answers.Length; i++)
            answers[i] = random.Next(20) == 0 ? AnswerColumns.Skipped : (byte)random.Next(5);
        return AnswerColumns.OfRows(Core, answers);
    }

    private static void Refused(Action action, string message) => action.Should().Throw<ArgumentException>().WithMessage(message);
}
