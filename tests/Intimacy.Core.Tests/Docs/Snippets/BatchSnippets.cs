using System.Globalization;
using Intimacy.Core;
using Intimacy.Core.Batch;
using Intimacy.Core.Catalog;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Population;
using Intimacy.Core.Rules;
using Intimacy.Core.Scoring;

namespace Newcomer;

internal static class BatchSnippets
{
    public static void ManyPeople(TextWriter Console)
    {
        // begin many-people
        IntimacyCatalog catalog = IntimacyCatalog.Default;
        var scorer = new BatchScorer(catalog, ChecklistIds.Article);
        const int People = 600;

        // A column of bytes for each sign: codes, or why there is none. These are made up by a rule.
        var columns = new Dictionary<string, ReadOnlyMemory<byte>>();
        foreach (Sign sign in scorer.Checklist.Signs)
        {
            int of = columns.Count;
            columns[sign.Id] = (byte[])[.. Enumerable.Range(0, People).Select(p => (p + of) % 40 == 0 ? AnswerColumns.Skipped : (byte)(((p * p) + (p / 7 * of)) % 5))];
        }

        AnswerColumns answers = AnswerColumns.OfColumns(scorer.Checklist, People, columns);
        ScoreColumns scores = ScoreColumns.Allocate(catalog, People, BatchOutputs.Indices | BatchOutputs.Patterns);

        scorer.Score(answers, scores, threads: 2);

        for (int person = 0; person < 3; person++)
        {
            IntervalColumns presence = scores.Presence;
            Console.WriteLine($"{presence.Point.Span[person]} ({presence.Low.Span[person]}..{presence.High.Span[person]}) {catalog.Patterns.All[scores.Patterns.Span[person]].Id}");
        }
        // end many-people
    }

    public static void Summary(TextWriter Console)
    {
        // begin summary
        var scorer = new BatchScorer(IntimacyCatalog.Default, ChecklistIds.Article);
        byte[] rows = [.. Enumerable.Range(0, 90 * scorer.Checklist.Signs.Length).Select(i => (byte)(i * i % 11 % 5))];
        byte[] sites = [.. Enumerable.Range(0, 90).Select(person => (byte)(person < 50 ? 0 : person < 78 ? 1 : 2))];

        PopulationSummary summary = scorer.Summarize(
            AnswerColumns.OfRows(scorer.Checklist, rows), new SummaryGroups(["north", "south", "west"], sites));

        Show("all", summary.Rows, summary.Scores[0]);
        foreach (GroupSummary site in summary.Groups)
            Show(site.Name, site.Rows, site.Scores[0]);

        void Show(string name, long? people, ScoreSummary? presence) => Console.WriteLine(presence is null
            ? $"{name}: not shown"
            : string.Create(CultureInfo.InvariantCulture, $"{name}: {people} people, presence {presence.Mean:F2}, deviation {presence.StandardDeviation:F2}"));
        // end summary
    }

    public static void Numbers(TextWriter Console)
    {
        CheckIn checkIn = IntimacyAdvisor.Default.StartCheckIn("me", new DateOnly(2026, 11, 1)).Answer(SignIds.DeviceInterruptions, 4).Build();

        // begin numbers
        Span<Score> scores = stackalloc Score[2 + IntimacyAdvisor.Default.Catalog.Dimensions.Length];
        var ranking = new RankedStrategy[IntimacyAdvisor.Default.Catalog.Strategies.Length];

        IntimacyAdvisor.Default.TryScore(checkIn, scores, out Pattern? pattern);
        IntimacyAdvisor.Default.TryRank(checkIn, ranking, out int count);

        Console.WriteLine($"{pattern!.Id}; presence {scores[0].Interval}; {count} recommended, first {ranking[0].Strategy.Id} {ranking[0].Priority}");
        // end numbers
    }
}
