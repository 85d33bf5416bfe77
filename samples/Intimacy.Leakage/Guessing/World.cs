using System.Collections.Immutable;
using Intimacy.Core.Model;

namespace Intimacy.Leakage.Guessing;

/// <summary>A population before a checklist: how likely each way to answer a block is, and sheets drawn by the same law.</summary>
internal sealed class World
{
    /// <summary>How many sheets are drawn: a share of 1 percent is then known to about a third of a point.</summary>
    public const int Drawn = 1000;

    private const int Seed = 20261101;

    public World(Form form, Population population)
    {
        Form = form;
        Name = $"{form.Checklist.Id}, {population.Name}";
        Weights = [.. form.Blocks.Select(b => Weigh(b, population))];
        double[][][] chances = [.. Population.Moods.Select(m => form.Checklist.Signs.Select(s => population.Chances(s, m.Mood)).ToArray())];
        var random = new Random(Seed);
        Sheets = [.. Enumerable.Range(0, Drawn).Select(_ => Draw(form.Checklist, chances, random))];
    }

    public Form Form { get; }

    public string Name { get; }

    /// <summary>
    /// By block, way after way: how likely the way is in each mood. After the moods comes one in which every answer is alike: nobody is
    /// in it, but what is possible at all has a share there that no rounding can bring to 0.
    /// </summary>
    public ImmutableArray<double[]> Weights { get; }

    /// <summary>Complete sheets, one option per sign of the checklist.</summary>
    public ImmutableArray<int[]> Sheets { get; }

    private static double[] Weigh(Block block, Population population)
    {
        double[][][] chances =
        [
            .. Population.Moods.Select(m => block.Signs.Select(s => population.Chances(s, m.Mood)).ToArray()),
            [.. block.Signs.Select(_ => Enumerable.Repeat(1.0 / Block.Options, Block.Options).ToArray())],
        ];
        return [.. from way in Enumerable.Range(0, block.Count) from mood in chances select Weight(block, mood, way)];
    }

    private static double Weight(Block block, double[][] chances, int way)
    {
        double weight = 1;
        for (int i = 0; i < chances.Length; i++)
            weight *= chances[i][block.Answers[(way * chances.Length) + i]];
        return weight;
    }

    private static int[] Draw(Checklist checklist, double[][][] chances, Random random)
    {
        double[][] mood = chances[Pick([.. Population.Moods.Select(m => m.Share)], random)];

        // A confidential answer that raised a concern would release nothing at all.
        return [.. checklist.Signs.Select((sign, i) => sign.IsConfidential ? 0 : Pick(mood[i], random))];
    }

    private static int Pick(double[] shares, Random random)
    {
        double left = random.NextDouble();
        for (int i = 0; i < shares.Length - 1; i++)
        {
            left -= shares[i];
            if (left < 0)
                return i;
        }

        return shares.Length - 1;
    }
}
