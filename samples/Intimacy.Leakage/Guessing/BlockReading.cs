using Intimacy.Core.Model;

namespace Intimacy.Leakage.Guessing;

/// <summary>A block under a release: which of its ways look alike.</summary>
internal sealed class BlockReading
{
    /// <summary>The moods, and the one in which every answer is alike.</summary>
    private static readonly int Moods = Population.Moods.Length + 1;

    private const double Impossible = -1;

    private readonly double[] _weights;
    private readonly long[] _looks;
    private readonly Dictionary<long, List<int>> _alike = [];
    private readonly Dictionary<long, Grid[]> _grids = [];

    public BlockReading(Block block, double[] weights, ReleaseScheme scheme, CatalogSettings settings)
    {
        Block = block;
        _weights = weights;
        _looks = block.Looks(scheme, settings);
        for (int way = 0; way < _looks.Length; way++)
        {
            if (!_alike.TryGetValue(_looks[way], out List<int>? ways))
                _alike[_looks[way]] = ways = [];
            ways.Add(way);
        }
    }

    public Block Block { get; }

    public long LookOf(int way) => _looks[way];

    /// <summary>By mood: what the ways that look like this bring to the indices.</summary>
    public Grid[] Grids(long look)
    {
        if (!_grids.TryGetValue(look, out Grid[]? grids))
            _grids[look] = grids = [.. Enumerable.Range(0, Moods).Select(mood => GridOf(look, mood))];
        return grids;
    }

    /// <summary>
    /// How likely each option of each sign is when the block looks like this and the rest completes it so often, mood by mood. An
    /// option that cannot be is less than 0, so that it is never taken for one that is only very unlikely.
    /// </summary>
    public double[][] Posteriors(long look, Grid[] rest)
    {
        int signs = Block.Signs.Length;
        double[] likely = ByCell(rest);
        var shares = new double[signs * Block.Options];
        Array.Fill(shares, Impossible);
        foreach (int way in _alike[look])
        {
            ReadOnlySpan<double> completed = likely.AsSpan(Block.Cells[way] * Moods, Moods);
            if (completed[^1] == 0)
                continue;
            ReadOnlySpan<double> weights = _weights.AsSpan(way * Moods, Moods);
            double share = 0;
            for (int mood = 0; mood < Moods - 1; mood++)
                share += weights[mood] * completed[mood];
            ReadOnlySpan<byte> answers = Block.Answers.AsSpan(way * signs, signs);
            for (int i = 0; i < answers.Length; i++)
            {
                ref double sum = ref shares[(i * Block.Options) + answers[i]];
                sum = sum == Impossible ? share : sum + share;
            }
        }

        return [.. shares.Chunk(Block.Options)];
    }

    /// <summary>The same cell by cell, so that what a way needs lies together; each mood by its share among people.</summary>
    private static double[] ByCell(Grid[] rest)
    {
        double[] people = [.. Population.Moods.Select(m => m.Share), 1];
        return [.. from cell in Enumerable.Range(0, rest[0].Cells.Length) from mood in Enumerable.Range(0, Moods) select people[mood] * rest[mood].Cells[cell]];
    }

    private Grid GridOf(long look, int mood)
    {
        var cells = new double[(Block.Presence + 1) * (Block.Absence + 1)];
        foreach (int way in _alike[look])
            cells[Block.Cells[way]] += _weights[(way * Moods) + mood];
        return new Grid(Block.Presence, Block.Absence, cells);
    }
}
