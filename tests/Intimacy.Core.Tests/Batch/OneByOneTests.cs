using System.Runtime.Intrinsics;
using CsCheck;
using Intimacy.Core.Batch;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;
using Intimacy.Core.Tests.Catalog;
using Intimacy.Core.Tests.Promises;

namespace Intimacy.Core.Tests.Batch;

/// <summary>Promise 12: the columns give the same bits as single reports, for any catalog, any number of rows, and whatever is missing.</summary>
public class OneByOneTests
{
    private const BatchOutputs All = BatchOutputs.Indices | BatchOutputs.Dimensions | BatchOutputs.Patterns | BatchOutputs.TopStrategies | BatchOutputs.Priorities | BatchOutputs.Reported;

    [Fact]
    public void Columns_say_what_reports_say() => RandomBatch.BuiltIn.Sample(Check, iter: 80);

    [Fact]
    public void Columns_say_what_reports_say_on_random_catalogs() => RandomBatch.OnRandomCatalogs.Sample(Check, iter: 240);

    /// <summary>A small catalog in which a tier, a cut of a dimension and a single open question decide, with every set of answers that there is.</summary>
    [Fact]
    public void Every_set_of_answers_to_a_small_catalog_is_the_same()
    {
        var advisor = new IntimacyAdvisor(Edit.Document()
            .Without("signs/3/guardFrom").Without("rules/1").Without("texts/en/rule.many")
            .Set("rules/0", """{ "id": "grave", "strategy": "mediation", "signal": "sign:quarrels", "from": 0.25, "weight": 3, "basis": "editorial" }""").Set("settings/minimumAnswered", "1")
            .Set("patterns/uneven", """{ "pattern": "lumpy", "below": { "order": 45, "warmth": 70 } }""")
            .Set("texts/en/pattern.lumpy", "\"x\"").Set("texts/en/pattern.lumpy.about", "\"x\"")
            .Set("strategies/0/precedence", """{ "tier": 1, "from": 60, "alsoWhen": [{ "signal": "sign:shared-meals", "from": 0.5 }] }""")
            .Set("strategies/2/precedence", """{ "tier": 2, "from": 30 }""").Load());
        Checklist checklist = advisor.Catalog.FindChecklist("all")!;
        AnswerSlot[] states = [AnswerSlot.Of(0), AnswerSlot.Of(1), AnswerSlot.Of(2), AnswerSlot.Skipped, AnswerSlot.NotApplicable];
        int asked = checklist.Signs.Count(s => !s.IsConfidential);
        AnswerSlot[] Row(int number)
        {
            var row = new AnswerSlot[checklist.Signs.Length];
            for (int i = 0; i < row.Length; i++)
            {
                if (checklist.Signs[i].IsConfidential)
                    continue;
                row[i] = states[number % states.Length];
                number /= states.Length;
            }

            return row;
        }

        Check(new RandomBatch(advisor, checklist, ReportOptions.Default, [.. Enumerable.Range(0, (int)Math.Pow(states.Length, asked)).Select(Row)]));

        new BatchScorer(advisor.Catalog, "all").IsVectorized.Should().Be(Vector128.IsHardwareAccelerated);
    }

    [Fact]
    public void Vectors_and_rows_both_take_a_good_part_of_random_catalogs()
    {
        int vectorized = Enumerable.Range(0, RandomCatalog.Count).Count(i => new BatchScorer(RandomCatalog.Advisor(i).Catalog).IsVectorized);

        if (Vector128.IsHardwareAccelerated)
            vectorized.Should().BeInRange(RandomCatalog.Count / 5, RandomCatalog.Count * 4 / 5);
        new BatchScorer(IntimacyAdvisor.Default.Catalog, ChecklistIds.Full).IsVectorized.Should().Be(Vector128.IsHardwareAccelerated);
    }

    [Fact]
    public void A_planted_difference_would_be_seen()
    {
        Gen<RandomBatch> some = RandomBatch.BuiltIn.Where(b => b.Rows.Length > 3);
        some.Sample(
            batch =>
            {
                ScoreColumns columns = Score(batch);
                columns.Absence.High.Span[2]++;
                Action checking = () => CheckRow(batch, columns, 2);
                checking.Should().Throw<InvalidOperationException>();
            },
            iter: 5);
    }

    private static void Check(RandomBatch batch)
    {
        ScoreColumns columns = Score(batch);
        for (int row = 0; row < batch.Rows.Length; row++)
            CheckRow(batch, columns, row);
    }

    private static ScoreColumns Score(RandomBatch batch)
    {
        ScoreColumns columns = ScoreColumns.Allocate(batch.Advisor.Catalog, batch.Rows.Length, All, top: batch.Rows.Length % 2 == 0 ? 3 : 4);
        new BatchScorer(batch.Advisor.Catalog, batch.Checklist.Id, batch.Options).Score(batch.AsColumns(), columns);
        return columns;
    }

    private static void Same(ReportedColumns columns, int row, ReportedScore? score)
    {
        Is(columns.Estimate.Span[row], score?.Estimate?.Value ?? ReportedColumns.NoNumber);
        Is(columns.Low.Span[row], score?.Low.Value ?? ReportedColumns.NoNumber);
        Is(columns.High.Span[row], score?.High.Value ?? ReportedColumns.NoNumber);
    }

    private static void CheckRow(RandomBatch batch, ScoreColumns columns, int row)
    {
        CheckIn checkIn = batch.CheckIn(row);
        OwnReport report = batch.Advisor.Report(checkIn, batch.Options);
        Same(columns.Presence, row, report.Scores.PresenceOfIntimacy);
        Same(columns.Absence, row, report.Scores.AbsenceOfIntimacy);
        for (int d = 0; d < columns.Dimensions.Length; d++)
        {
            Same(columns.Dimensions[d], row, report.Scores.Dimensions[d].Score);
            Same(columns.Reported[d], row, report.Scores.Dimensions[d].Reported);
        }

        Is(batch.Advisor.Catalog.Patterns.All[columns.Patterns.Span[row]], report.Scores.Pattern);
        for (int place = 0; place < columns.TopStrategies.Length; place++)
            Is(columns.TopStrategies[place].Span[row], place < report.Recommendations.Length ? (byte)report.Recommendations[place].Strategy.Ordinal : ScoreColumns.NoStrategy);
        var standing = new OwnAssessment(new CompiledChecklist(batch.Advisor.Catalog, batch.Checklist), checkIn, batch.Options);
        foreach (Strategy strategy in batch.Advisor.Catalog.Strategies)
        {
            StrategyPriority priority = standing.Signals.PriorityOf(strategy);
            IntervalColumns column = columns.Priorities[strategy.Ordinal];
            Is(column.Point.Span[row], priority.HasPoint ? (ushort)priority.Point : ScoreColumns.NoNumber);
            Is(column.Low.Span[row], priority.IsAssessed ? (ushort)priority.Low : ScoreColumns.NoNumber);
            Is(column.High.Span[row], priority.IsAssessed ? (ushort)priority.High : ScoreColumns.NoNumber);
        }
    }

    private static void Same(IntervalColumns columns, int row, Score score)
    {
        Is(columns.Point.Span[row], (ushort)(score.Estimate?.Hundredths ?? ScoreColumns.NoNumber));
        Is(columns.Low.Span[row], (ushort)score.Interval.Low.Hundredths);
        Is(columns.High.Span[row], (ushort)score.Interval.High.Hundredths);
    }

    /// <summary>Asked millions of times; an assertion library would take minutes.</summary>
    private static void Is<T>(T found, T expected)
    {
        if (!EqualityComparer<T>.Default.Equals(found, expected))
            throw new InvalidOperationException($"{found} is not {expected}.");
    }
}
