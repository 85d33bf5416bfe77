using System.Reflection;
using Intimacy.Core.Batch;
using Intimacy.Core.Batch.Vectors;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Batch;

/// <summary>What the vectors rest on, tried in full where it can be.</summary>
public class VectorTests
{
    /// <summary>The claim by which a division of integers became a multiplication of floats: every sum and weight that a byte holds.</summary>
    [Fact]
    public void Every_score_of_every_sum_and_weight_is_the_division_rounded_down()
    {
        var block = new VectorBlock(1, 1, 1);
        ushort[] point = new ushort[VectorBlock.Rows];
        (ushort[] low, ushort[] high) = (new ushort[VectorBlock.Rows], new ushort[VectorBlock.Rows]);
        for (int weight = 0; weight <= byte.MaxValue; weight++)
        {
            for (int answered = 0; answered <= weight; answered += Math.Max(1, weight / 7))
            {
                Fill(block, weight, answered);
                ScoreKernel.Point(block, 0, ScoreColumns.NoNumber, point);
                ScoreKernel.Ends(block, 0, low, high);
                for (int sum = 0; sum < VectorBlock.Rows; sum++)
                {
                    if (sum > answered)
                        continue;
                    (int, int, int) expected = (answered == 0 ? ScoreColumns.NoNumber : sum * 10_000 / answered, weight == 0 ? 0 : sum * 10_000 / weight, weight == 0 ? 10_000 : (sum + weight - answered) * 10_000 / weight);
                    if ((point[sum], low[sum], high[sum]) != expected)
                        throw new InvalidOperationException($"{sum} of {answered} of {weight}");
                }
            }
        }
    }

    [Theory]
    [InlineData(typeof(RowEngine))]
    [InlineData(typeof(VectorEngine))]
    public void An_engine_that_is_cleared_holds_nothing_of_anybody(Type kind)
    {
        var plan = new BatchPlan(new CompiledChecklist(IntimacyAdvisor.Default.Catalog, IntimacyAdvisor.Default.Catalog.DefaultChecklist), ReportOptions.Default);
        if (kind == typeof(VectorEngine) && plan.Vectors is null)
            return; // This machine has no vectors.
        IBlockEngine engine = kind == typeof(RowEngine) ? new RowEngine(plan) : new VectorEngine(plan, plan.Vectors!);
        int signs = plan.Compiled.Scoring.Checklist.Signs.Length;
        byte[] rows = new byte[100 * signs];
        new Random(1).NextBytes(rows);
        for (int i = 0; i < rows.Length; i++)
            rows[i] %= 5;
        ScoreColumns scores = ScoreColumns.Allocate(plan.Compiled.Catalog, 100, BatchOutputs.Indices | BatchOutputs.Patterns | BatchOutputs.TopStrategies | BatchOutputs.Priorities);
        engine.TryScore(AnswerColumns.OfRows(plan.Compiled.Scoring.Checklist, rows), 0, 100, scores).Should().BeTrue();
        Held(engine).Should().BeTrue("something is held before");

        engine.Clear();

        Held(engine).Should().BeFalse();
    }

    private static void Fill(VectorBlock block, int weight, int answered)
    {
        for (int i = 0; i < VectorBlock.Rows; i++)
            block.Sums(0)[i] = (byte)i;
        block.Answered(0).Fill((byte)answered);
        block.InScope(0).Fill((byte)weight);
        block.HasEstimate(0).Fill(answered == 0 ? (byte)0 : byte.MaxValue);
    }

    /// <summary>Whether any array of the engine that is written to holds a number above 0; contexts are nobody's answer.</summary>
    private static bool Held(object engine)
    {
        object holder = engine.GetType().GetField("_block", BindingFlags.Instance | BindingFlags.NonPublic)?.GetValue(engine) ?? engine;
        return holder.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic)
            .Select(f => f.GetValue(holder)).OfType<Array>()
            .Any(array => array is Core.Scoring.SignalReading[] signals ? signals[..29].Any(s => s != default) : array.Cast<object>().Any(o => !o.Equals(Activator.CreateInstance(o.GetType()))));
    }
}
