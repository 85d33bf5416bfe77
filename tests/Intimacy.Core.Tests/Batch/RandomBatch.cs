using CsCheck;
using Intimacy.Core.Batch;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Reports;
using Intimacy.Core.Tests.Promises;

namespace Intimacy.Core.Tests.Batch;

/// <summary>Many random people's answers to one checklist, with some share of open questions, and contexts for all of them.</summary>
internal sealed record RandomBatch(IntimacyAdvisor Advisor, Checklist Checklist, ReportOptions Options, AnswerSlot[][] Rows)
{
    public static readonly Gen<RandomBatch> BuiltIn = Of(Situations.BuiltIn);

    public static readonly Gen<RandomBatch> OnRandomCatalogs = Of(Situations.Random);

    public int Signs => Checklist.Signs.Length;

    public CheckIn CheckIn(int row) => new Situation(Advisor, Checklist, Rows[row], Rows[row], Options).CheckIn(Rows[row]);

    public byte ByteAt(int row, int sign) => AnswerColumns.ByteOf(Checklist.Signs[sign], AnswerOf(Checklist.Signs[sign], Rows[row][sign]));

    public AnswerColumns AsColumns() => AnswerColumns.OfColumns(Checklist, Rows.Length, Enumerable.Range(0, Signs)
        .ToDictionary(i => Checklist.Signs[i].Id, i => new ReadOnlyMemory<byte>([.. Enumerable.Range(0, Rows.Length).Select(row => ByteAt(row, i))])));

    public AnswerColumns AsRows() => AnswerColumns.OfRows(Checklist, (byte[])[.. Rows.SelectMany((_, row) => Enumerable.Range(0, Signs).Select(i => ByteAt(row, i)))]);

    public override string ToString() => $"{Advisor.Catalog.VersionId} {Checklist.Id} {Rows.Length} rows, {Options.Contexts.Count} contexts";

    private static Answer AnswerOf(Sign sign, AnswerSlot slot) => slot.IsAnswered ? new Answer(AnswerState.Answered, slot.In(sign.Scale).Code) : new Answer(slot.State);

    private static Gen<RandomBatch> Of(Gen<Situation> situations) => Gen.Select(situations, Gen.Int[0, 600], Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 10], Gen.Bool)
        .Select((situation, rows, seed, open, supplied) =>
        {
            var random = new Random(seed);
            return new RandomBatch(
                situation.Advisor,
                situation.Checklist,
                supplied ? situation.Options : ReportOptions.Default,
                [.. Enumerable.Range(0, rows).Select(_ => Row(situation.Checklist, random, open))]);
        });

    /// <summary>
    /// Now and then somebody who answers everything in one way, or nearly well, or all questions but one: extremes and single open questions are where
    /// mistakes are.
    /// </summary>
    private static AnswerSlot[] Row(Checklist checklist, Random random, int open)
    {
        int kind = random.Next(8);
        int only = random.Next(3) == 0 ? random.Next(checklist.Signs.Length) : -1;
        return [.. checklist.Signs.Select((sign, i) => (only < 0 ? random.Next(10) < open : only == i)
            ? random.Next(4) switch { 0 => AnswerSlot.NotAsked, 1 => AnswerSlot.Skipped, 2 => AnswerSlot.Declined, _ => AnswerSlot.NotApplicable }
            : AnswerSlot.Of(kind switch { 0 => Extreme(sign, true), 1 => Extreme(sign, false), < 5 => NearBest(sign, random), _ => random.Next(sign.Scale.Options.Length) }))];
    }

    private static int NearBest(Sign sign, Random random) => random.Next(3) == 0 ? random.Next(sign.Scale.Options.Length) : Extreme(sign, best: true);

    private static int Extreme(Sign sign, bool best)
    {
        int wanted = best == (sign.Polarity == SignPolarity.Positive) ? sign.Scale.Maximum : sign.Scale.Minimum;
        return Enumerable.Range(0, sign.Scale.Options.Length).First(i => sign.Scale.Options[i].Value == wanted);
    }
}
