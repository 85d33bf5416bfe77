using System.Collections.Immutable;
using Intimacy.Core.Model;

namespace Intimacy.Leakage.Guessing;

/// <summary>
/// Infers single answers from all that is released of a sheet, over every sheet that could be behind it. Given the mood, blocks are
/// independent; they are bound by the sums of the two indices alone, so block after block those sums are added up.
/// </summary>
internal sealed class Guesser
{
    private readonly CatalogSettings _settings;
    private readonly ImmutableArray<BlockReading> _blocks;
    private readonly int[] _presence;
    private readonly int[] _absence;

    /// <summary>Sheets that look alike allow the same guesses.</summary>
    private readonly Dictionary<string, Guess> _known = new(StringComparer.Ordinal);

    public Guesser(World world, ReleaseScheme scheme)
    {
        _settings = world.Form.Catalog.Settings;
        _blocks = [.. world.Form.Blocks.Select((block, b) => new BlockReading(block, world.Weights[b], scheme, _settings))];
        _presence = world.Form.Presence.Looks(scheme, _settings)[0];
        _absence = world.Form.Absence.Looks(scheme, _settings)[0];
    }

    public Guess Of(int[] sheet)
    {
        var looks = new long[_blocks.Length];
        int presence = 0;
        int absence = 0;
        for (int b = 0; b < _blocks.Length; b++)
        {
            int way = _blocks[b].Block.WayOf(sheet);
            looks[b] = _blocks[b].LookOf(way);
            (int p, int a) = Math.DivRem(_blocks[b].Block.Cells[way], _blocks[b].Block.Absence + 1);
            presence += p;
            absence += a;
        }

        string seen = string.Join(' ', [.. looks, _presence[presence], _absence[absence]]);
        if (!_known.TryGetValue(seen, out Guess guess))
            _known[seen] = guess = Infer(looks, Alike(_presence, presence), Alike(_absence, absence));
        return guess;
    }

    /// <summary>The sums that look like this one: a range, since a higher sum never looks lower.</summary>
    private static (int From, int To) Alike(int[] looks, int sum) => (Array.IndexOf(looks, looks[sum]), Array.LastIndexOf(looks, looks[sum]));

    private Guess Infer(long[] looks, (int From, int To) presence, (int From, int To) absence)
    {
        Grid[][] grids = [.. _blocks.Select((block, b) => block.Grids(looks[b]))];
        Grid[][] rest = [.. Enumerable.Range(0, grids[0].Length).Select(mood => Completed([.. grids.Select(g => g[mood])], presence, absence))];
        return Guess.Of([.. Enumerable.Range(0, _blocks.Length).SelectMany(b => Guesses(_blocks[b], looks[b], [.. rest.Select(mood => mood[b])]))]);
    }

    private IEnumerable<Guess> Guesses(BlockReading block, long look, Grid[] rest) =>
        block.Posteriors(look, rest).Select((shares, i) => Guess.Of(block.Block.Signs[i], shares, _settings));

    /// <summary>
    /// For each block, how often all the others complete what it brings to sums that look right. Forward the blocks before it are added
    /// up; backward goes along how often those after it can still complete a sum.
    /// </summary>
    private static Grid[] Completed(Grid[] blocks, (int From, int To) presence, (int From, int To) absence)
    {
        int last = blocks.Length - 1;
        var before = new Grid[blocks.Length];
        before[0] = Grid.One;
        for (int b = 0; b < last; b++)
            before[b + 1] = before[b].Times(blocks[b]);

        var completed = new Grid[blocks.Length];
        completed[last] = before[last].Completing(blocks[last], presence, absence);
        Grid open = blocks[last].Completing(before[last], presence, absence);
        for (int b = last - 1; b >= 0; b--)
        {
            completed[b] = before[b].Completing(blocks[b], open);
            open = blocks[b].Completing(before[b], open);
        }

        return completed;
    }
}
