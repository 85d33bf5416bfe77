using System.Collections.Immutable;
using Intimacy.Core.Model;

namespace Intimacy.Leakage.Guessing;

/// <summary>
/// Signs that hang together by their dimensions, with every way to answer them. Blocks meet in the two indices only, so a sheet is
/// one way per block and what the ways bring to the indices adds up.
/// </summary>
internal sealed class Block
{
    /// <summary>How many options a scale of the built-in catalog has.</summary>
    public const int Options = 5;

    private readonly int[] _positions;
    private readonly ImmutableArray<Dimension> _dimensions;
    private readonly int[][] _sums;
    private readonly bool[][] _concerned;

    public Block(Form form, ImmutableArray<Sign> signs)
    {
        Signs = signs;
        Count = (int)Math.Pow(Options, signs.Length);
        Presence = signs.Where(s => s.Index == IndexKind.Presence).Sum(s => s.Scale.Range);
        Absence = signs.Where(s => s.Index == IndexKind.Absence).Sum(s => s.Scale.Range);
        Cells = new int[Count];
        Answers = new byte[Count * signs.Length];
        _positions = [.. signs.Select(form.Checklist.IndexOf)];
        _dimensions = [.. signs.SelectMany(s => s.Dimensions).Select(d => d.Dimension).Distinct()];
        Dimensions = [.. _dimensions.Select(d => Group.Of(form.Signs, d))];
        _sums = [.. _dimensions.Select(_ => new int[Count])];
        _concerned = [.. _dimensions.Select(_ => new bool[Count])];
        for (int way = 0; way < Count; way++)
            Fill(way, form.Catalog.Settings);
    }

    public ImmutableArray<Sign> Signs { get; }

    /// <summary>How many ways there are to answer.</summary>
    public int Count { get; }

    /// <summary>The most that the block brings to the presence index.</summary>
    public int Presence { get; }

    /// <summary>The most that it brings to the absence index.</summary>
    public int Absence { get; }

    public ImmutableArray<Group> Dimensions { get; }

    /// <summary>What each way brings to both indices, as a cell of a <see cref="Grid"/>.</summary>
    public int[] Cells { get; }

    /// <summary>The option of each sign, way after way.</summary>
    public byte[] Answers { get; }

    public static bool IsConcern(CatalogSettings settings, Sign sign, int option)
    {
        const int hundredths = 100_00;
        return Well(sign, option) * hundredths / sign.Scale.Range < settings.BandConcernBelow.Hundredths;
    }

    /// <summary>Which way a sheet of the whole checklist answers the block.</summary>
    public int WayOf(int[] sheet)
    {
        int way = 0;
        for (int i = _positions.Length - 1; i >= 0; i--)
            way = (way * Options) + sheet[_positions[i]];
        return way;
    }

    /// <summary>How the dimensions of a way look together, as a number.</summary>
    public long[] Looks(ReleaseScheme scheme, CatalogSettings settings)
    {
        var looks = new long[Count];
        for (int d = 0; d < Dimensions.Length; d++)
        {
            int[][] table = Dimensions[d].Looks(scheme, settings);
            for (int way = 0; way < Count; way++)
                looks[way] = checked((looks[way] * Look.Kinds) + table[_concerned[d][way] ? 1 : 0][_sums[d][way]]);
        }

        return looks;
    }

    /// <summary>What B sees of the dimensions of a way, with the dimension.</summary>
    public IEnumerable<(Dimension Dimension, Look Look)> Seen(ReleaseScheme scheme, CatalogSettings settings, int way) =>
        _dimensions.Select((dimension, d) => (dimension, Dimensions[d].LookOf(scheme, settings, _sums[d][way], _concerned[d][way])));

    private static int Up(Sign sign, int option) => sign.Scale.Options[option].Value - sign.Scale.Minimum;

    private static int Well(Sign sign, int option) =>
        sign.Polarity == SignPolarity.Positive ? Up(sign, option) : sign.Scale.Range - Up(sign, option);

    private void Fill(int way, CatalogSettings settings)
    {
        int rest = way;
        for (int i = 0; i < Signs.Length; i++)
        {
            Sign sign = Signs[i];
            (rest, int option) = Math.DivRem(rest, Options);
            Answers[(way * Signs.Length) + i] = (byte)option;
            Cells[way] += sign.Index switch
            {
                IndexKind.Presence => Up(sign, option) * (Absence + 1),
                IndexKind.Absence => Up(sign, option),
                _ => 0,
            };
            foreach (DimensionWeight weight in sign.Dimensions)
            {
                int d = _dimensions.IndexOf(weight.Dimension);
                _sums[d][way] += weight.Weight * Well(sign, option);
                _concerned[d][way] |= IsConcern(settings, sign, option);
            }
        }
    }
}
