using CsCheck;
using Intimacy.Core.Batch;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Batch;

/// <summary>How a batch is given and taken: columns or rows, all or some, in parts, by many threads.</summary>
public class BatchScorerTests
{
    private const BatchOutputs All = BatchOutputs.Indices | BatchOutputs.Dimensions | BatchOutputs.Patterns | BatchOutputs.TopStrategies | BatchOutputs.Priorities;
    private static readonly IntimacyAdvisor Advisor = IntimacyAdvisor.Default;
    private static readonly Checklist Full = Advisor.Catalog.FindChecklist(ChecklistIds.Full)!;
    private static readonly BatchScorer Scorer = new(Advisor.Catalog, ChecklistIds.Full);

    public static TheoryData<int> Sizes => [0, 1, 31, 32, 33, 255, 256, 257, 1024, 16_384, 40_000];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Rows_columns_parts_and_threads_give_the_same(int rows)
    {
        byte[] answers = Answers(rows, seed: rows);
        byte[] expected = Bytes(Scored(AnswerColumns.OfRows(Full, answers), 1), rows);

        Bytes(Scored(Columns(answers, rows, offset: 0), 1), rows).Should().Equal(expected);
        Bytes(Scored(Columns(answers, rows, offset: 3), 1), rows).Should().Equal(expected);
        Bytes(Scored(AnswerColumns.OfRows(Full, answers), 3), rows).Should().Equal(expected);
        ScoreColumns inParts = ScoreColumns.Allocate(Advisor.Catalog, rows, All);
        AnswerColumns all = Columns(answers, rows, offset: 1);
        foreach ((int start, int end) in new[] { (0, rows / 3), (rows / 3, rows / 2), (rows / 2, rows) })
            Scorer.Score(all.Slice(start, end - start), inParts.Slice(start, end - start));
        Bytes(inParts, rows).Should().Equal(expected);
    }

    [Fact]
    public void Only_what_is_asked_for_is_written()
    {
        ushort[] low = new ushort[300];
        byte[] second = new byte[300];
        var some = new ScoreColumns(300) { Absence = new IntervalColumns(default, low, default), TopStrategies = [default, second] };
        AnswerColumns answers = AnswerColumns.OfRows(Full, Answers(300, seed: 4));
        ScoreColumns all = ScoreColumns.Allocate(Advisor.Catalog, 300, All);

        Scorer.Score(answers, some);
        Scorer.Score(answers, all);

        low.Should().Equal(all.Absence.Low.ToArray());
        second.Should().Equal(all.TopStrategies[1].ToArray());
    }

    [Fact]
    public void More_places_than_strategies_stay_empty()
    {
        ScoreColumns scores = ScoreColumns.Allocate(Advisor.Catalog, 40, BatchOutputs.TopStrategies, top: 12);

        Scorer.Score(AnswerColumns.OfRows(Full, Answers(40, seed: 1)), scores);

        scores.TopStrategies[11].ToArray().Should().OnlyContain(s => s == ScoreColumns.NoStrategy);
    }

    [Fact]
    public void A_sign_without_a_column_was_not_asked()
    {
        byte[] asked = new byte[64];
        byte[] notAsked = [.. Enumerable.Repeat(AnswerColumns.NotAsked, 64)];
        var some = new Dictionary<string, ReadOnlyMemory<byte>> { [SignIds.Loneliness] = asked };
        var every = Full.Signs.ToDictionary(s => s.Id, s => (ReadOnlyMemory<byte>)(s.Id == SignIds.Loneliness ? asked : notAsked));

        Bytes(Scored(AnswerColumns.OfColumns(Full, 64, some), 1), 64).Should().Equal(Bytes(Scored(AnswerColumns.OfColumns(Full, 64, every), 1), 64));
    }

    [Fact]
    public void Nobody_looks_at_a_confidential_answer()
    {
        byte[] rows = Answers(500, seed: 2);
        byte[] expected = Bytes(Scored(AnswerColumns.OfRows(Full, rows), 1), 500);
        for (int i = 0; i < rows.Length; i++)
        {
            if (Full.Signs[i % Full.Signs.Length].IsConfidential)
                rows[i] = (byte)(200 + (i % 50));
        }

        Bytes(Scored(AnswerColumns.OfRows(Full, rows), 1), 500).Should().Equal(expected);
    }

    [Fact]
    public void Bytes_that_stand_for_nothing_are_listed_by_sign_and_row_and_not_by_value()
    {
        byte[] rows = Answers(700, seed: 3);
        int position = Full.Signs.IndexOf(Advisor.Catalog.FindSign(SignIds.Loneliness)!);
        rows[(300 * Full.Signs.Length) + position] = 77;
        rows[(699 * Full.Signs.Length) + position] = 251;

        Action scoring = () => Scored(AnswerColumns.OfRows(Full, rows), 1);

        InvalidInputException refused = scoring.Should().Throw<InvalidInputException>().Which;
        refused.Problems.Select(p => p.Path).Should().Equal("columns.loneliness[300]", "columns.loneliness[699]");
        refused.Problems[0].Expected.Should().Be("0, 1, 2, 3, 4, or 252 to 255 for no answer");
        refused.Message.Should().NotContain("77").And.NotContain("251");
    }

    [Fact]
    public void A_hundred_problems_are_listed_and_no_more()
    {
        byte[] rows = [.. Enumerable.Repeat((byte)9, 40_000 * Full.Signs.Length)];

        Action scoring = () => Scored(AnswerColumns.OfRows(Full, rows), 2);

        scoring.Should().Throw<InvalidInputException>().Which.Problems.Should().HaveCount(101);
    }

    [Fact]
    public void Progress_counts_every_row_once()
    {
        var told = new List<long>();
        AnswerColumns answers = AnswerColumns.OfRows(Full, Answers(50_000, seed: 5));

        Scorer.Score(answers, ScoreColumns.Allocate(Advisor.Catalog, 50_000, BatchOutputs.Indices), progress: new Told(told.Add));

        told.Should().BeInAscendingOrder().And.HaveCountGreaterThan(2);
        told[^1].Should().Be(50_000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Cancelled_it_stops_soon_and_what_was_written_is_right(int threads)
    {
        using var cancel = new CancellationTokenSource();
        AnswerColumns answers = AnswerColumns.OfRows(Full, Answers(200_000, seed: 6));
        ScoreColumns whole = ScoreColumns.Allocate(Advisor.Catalog, 200_000, BatchOutputs.Indices);
        Scorer.Score(answers, whole);
        ScoreColumns scores = ScoreColumns.Allocate(Advisor.Catalog, 200_000, BatchOutputs.Indices);

        Action scoring = () => Scorer.Score(answers, scores, threads, new Told(_ => cancel.Cancel()), cancel.Token);

        scoring.Should().Throw<OperationCanceledException>();
        int written = 0;
        for (int row = 0; row < 200_000; row++)
        {
            ushort high = scores.Presence.High.Span[row];
            written += high == 0 ? 0 : 1;
            (high == 0 || high == whole.Presence.High.Span[row]).Should().BeTrue();
        }

        written.Should().BeInRange(16_384 / 2, 120_000);
    }

    [Fact]
    public void An_exception_of_the_host_s_own_progress_comes_out_as_it_is()
    {
        AnswerColumns answers = AnswerColumns.OfRows(Full, Answers(60_000, seed: 7));
        ScoreColumns scores = ScoreColumns.Allocate(Advisor.Catalog, 60_000, BatchOutputs.Indices);

        foreach (int threads in new[] { 1, 2 })
        {
            Action scoring = () => Scorer.Score(answers, scores, threads, new Told(_ => throw new NotSupportedException("no")));
            scoring.Should().Throw<NotSupportedException>().WithMessage("no");
        }
    }

    [Fact]
    public void Mistakes_of_a_caller_are_named()
    {
        AnswerColumns answers = AnswerColumns.OfRows(Full, Answers(2, seed: 0));
        Refused(() => Scorer.Score(AnswerColumns.OfRows(Advisor.Catalog.DefaultChecklist, default), new ScoreColumns(0)), "The answers are to another checklist.*");
        Refused(() => Scorer.Score(answers, new ScoreColumns(3)), "The scores have 3 rows and the answers 2.*");
        Refused(() => Scorer.Score(answers, new ScoreColumns(2) { Dimensions = [default] }), "There are 5 dimensions and 8 strategies:*");
        Refused(() => Scorer.Score(answers, new ScoreColumns(2) { Patterns = new byte[1] }), "Each column has 2 places, or none.*");
        Refused(() => AnswerColumns.OfRows(Full, new byte[36]), "A row has 35 bytes, one a sign; 36 are no whole number of rows.*");
        Refused(() => new BatchScorer(Advisor.Catalog, "none").ToString(), "The catalog has no checklist of that id.*");
        Action threads = () => Scorer.Score(answers, new ScoreColumns(2), threads: 0);
        threads.Should().Throw<ArgumentOutOfRangeException>();
        Action slice = () => answers.Slice(1, 2);
        slice.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Columns_of_no_sign_or_of_another_length_are_all_listed()
    {
        Action columns = () => AnswerColumns.OfColumns(Full, 2, new Dictionary<string, ReadOnlyMemory<byte>> { ["happiness"] = new byte[2], [SignIds.Loneliness] = new byte[3] });

        columns.Should().Throw<InvalidInputException>().Which.Problems.Select(p => (p.Path, p.Expected, p.Found)).Should().Equal(
            ("columns.happiness", "the id of a sign of the checklist", "another name"), ("columns.loneliness", "2 bytes", "3"));
    }

    [Fact]
    public void Codes_of_a_scale_are_bytes_where_they_fit_and_places_where_they_do_not()
    {
        Checklist workshop = Workshop.Advisor.DefaultChecklist;
        Sign order = Workshop.Advisor.Catalog.FindSign("order")!;

        AnswerColumns.ByteOf(order, Workshop.CheckIn(20, null, null, null)["order"]).Should().Be(20);
        AnswerColumns.ByteOf(order, Workshop.CheckIn(null, null, null, null)["order"]).Should().Be(AnswerColumns.Skipped);
        new BatchScorer(Workshop.Advisor.Catalog, workshop.Id).Checklist.Should().BeSameAs(workshop);
    }

    [Fact]
    public void What_is_allocated_does_not_grow_with_the_rows()
    {
        long Cost(int rows)
        {
            AnswerColumns answers = AnswerColumns.OfRows(Full, Answers(rows, seed: 8));
            ScoreColumns scores = ScoreColumns.Allocate(Advisor.Catalog, rows, All);
            Scorer.Score(answers, scores);
            long before = GC.GetAllocatedBytesForCurrentThread();
            Scorer.Score(answers, scores);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Cost(50_000).Should().BeInRange(1, Cost(1_000) + 1_000);
    }

    private static ScoreColumns Scored(AnswerColumns answers, int threads)
    {
        ScoreColumns scores = ScoreColumns.Allocate(Advisor.Catalog, answers.Rows, All);
        Scorer.Score(answers, scores, threads);
        return scores;
    }

    private static byte[] Answers(int rows, int seed)
    {
        var random = new Random(seed);
        byte[] answers = new byte[rows * Full.Signs.Length];
        for (int i = 0; i < answers.Length; i++)
            answers[i] = random.Next(12) is var roll && roll < 4 && random.Next(4) == 0 ? (byte)(AnswerColumns.NotApplicable + roll) : (byte)random.Next(5);
        return answers;
    }

    /// <summary>Columns that begin anywhere in their memory.</summary>
    private static AnswerColumns Columns(byte[] rows, int count, int offset) => AnswerColumns.OfColumns(Full, count, Enumerable.Range(0, Full.Signs.Length)
        .ToDictionary(i => Full.Signs[i].Id, i => ((ReadOnlyMemory<byte>)(byte[])[.. new byte[offset], .. Enumerable.Range(0, count).Select(row => rows[(row * Full.Signs.Length) + i])])[offset..]));

    private static byte[] Bytes(ScoreColumns scores, int rows)
    {
        IEnumerable<byte> Of(IntervalColumns c) => new[] { c.Point, c.Low, c.High }.SelectMany(m => m.ToArray()).SelectMany(n => new[] { (byte)n, (byte)(n >> 8) });
        byte[] bytes =
        [
            .. Of(scores.Presence), .. Of(scores.Absence), .. scores.Dimensions.SelectMany(Of), .. scores.Patterns.ToArray(),
            .. scores.TopStrategies.SelectMany(t => t.ToArray()), .. scores.Priorities.SelectMany(Of),
        ];
        bytes.Should().HaveCount(rows * ((7 * 6) + 1 + 3 + (8 * 6)));
        return bytes;
    }

    private static void Refused(Action action, string message) => action.Should().Throw<ArgumentException>().WithMessage(message);

    private sealed class Told(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }
}
