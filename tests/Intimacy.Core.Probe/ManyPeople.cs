using System.Diagnostics;
using System.Globalization;
using Intimacy.Core.Batch;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;
using Intimacy.Core.Population;

namespace Intimacy.Core.Probe;

/// <summary>
/// Scores very many made-up check-ins with progress, and sums them up by group. Rows of the full checklist, so the input alone is 35 bytes a person.
/// </summary>
internal static class ManyPeople
{
    private static readonly string[] Sites = ["north", "east", "south", "west", "a team of eight"];

    public static void Score(int people, TextWriter output)
    {
        IntimacyCatalog catalog = IntimacyCatalog.Default;
        var scorer = new BatchScorer(catalog, ChecklistIds.Full);
        (AnswerColumns answers, byte[] sites) = MakeUp(scorer.Checklist, people);
        ScoreColumns scores = ScoreColumns.Allocate(catalog, people, BatchOutputs.Indices | BatchOutputs.Dimensions | BatchOutputs.Patterns | BatchOutputs.TopStrategies);
        Write(output, $"{people:N0} check-ins, {(scorer.IsVectorized ? "many at once" : "one by one")}, {Environment.ProcessorCount} threads");

        var watch = Stopwatch.StartNew();
        scorer.Score(answers, scores, Environment.ProcessorCount, new Tenths(people, watch, output));
        Write(output, $"scored in {watch.Elapsed.TotalSeconds:F2} s, {watch.Elapsed.TotalNanoseconds / people:F0} ns each");
        watch.Restart();
        PopulationSummary summary = scorer.Summarize(answers, new SummaryGroups([.. Sites], sites), threads: Environment.ProcessorCount);
        Write(output, $"summed up in {watch.Elapsed.TotalSeconds:F2} s");

        Write(output, $"{"",-16} {"people",12} {"mean",7} {"sd",7} {"median",7} {"alpha",6}");
        foreach (ScoreSummary? score in summary.Scores)
            Write(output, Line(score?.Subject.Target ?? "", score));
        foreach (GroupSummary group in summary.Groups)
            Write(output, Line(group.Name, group.Scores[0]));
    }

    private static FormattableString Line(string name, ScoreSummary? score) => score is null
        ? $"{name,-16} not shown"
        : (FormattableString)$"{name,-16} {score.Count,12:N0} {score.Mean,7:F2} {score.StandardDeviation,7:F2} {score.Quantiles[2],7:F2} {score.Alpha,6:F3}";

    private static void Write(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Each person has a lean, so that signs hang together; one answer in thirty is missing. The last eight are a team.</summary>
    private static (AnswerColumns Answers, byte[] Sites) MakeUp(Checklist checklist, int people)
    {
        int signs = checklist.Signs.Length;
        byte[] rows = new byte[checked(people * signs)];
        byte[] sites = new byte[people];
        Parallel.For(0, (people + 9_999) / 10_000, part =>
        {
            var random = new Random(part);
            for (int person = part * 10_000; person < Math.Min(people, (part + 1) * 10_000); person++)
            {
                int lean = random.Next(4);
                for (int i = 0; i < signs; i++)
                {
                    int well = Math.Clamp(lean + random.Next(3) - 1, 0, 4);
                    bool isPositive = checklist.Signs[i].Polarity == SignPolarity.Positive;
                    rows[(person * signs) + i] = random.Next(30) == 0 ? AnswerColumns.Skipped : (byte)(isPositive ? well : 4 - well);
                }

                sites[person] = (byte)(person >= people - 8 ? Sites.Length - 1 : person % (Sites.Length - 1));
            }
        });
        return (AnswerColumns.OfRows(checklist, rows), sites);
    }

    /// <summary>Says each tenth once, whichever thread comes to it.</summary>
    private sealed class Tenths(int people, Stopwatch watch, TextWriter output) : IProgress<long>
    {
        private readonly Lock _writing = new();
        private long _said;

        public void Report(long value)
        {
            lock (_writing)
            {
                long tenths = value * 10 / people;
                if (tenths <= _said)
                    return;
                _said = tenths;
                Write(output, $"{tenths * 10,4} %  {value,12:N0}  {watch.Elapsed.TotalSeconds:F2} s");
            }
        }
    }
}
