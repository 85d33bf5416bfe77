using Intimacy.Core.Model;

namespace Intimacy.Leakage.Guessing;

/// <summary>An index or a dimension of a checklist, with the signs that count below the level of answers.</summary>
/// <param name="IsIndex">Whether it is an index.</param>
/// <param name="CountsConcern">Whether it counts up with concern, as only the index of warning signs does.</param>
/// <param name="Signs">How many signs count.</param>
/// <param name="Most">The largest sum of weighted steps.</param>
internal sealed record Group(bool IsIndex, bool CountsConcern, int Signs, int Most)
{
    private const int Top = 100_00;

    public static Group Of(IReadOnlyCollection<Sign> counted, IndexKind index)
    {
        Sign[] own = [.. counted.Where(s => s.Index == index)];
        return new Group(true, index == IndexKind.Absence, own.Length, own.Sum(s => s.Scale.Range));
    }

    public static Group Of(IReadOnlyCollection<Sign> counted, Dimension dimension)
    {
        Sign[] own = [.. counted.Where(s => WeightOf(s, dimension) > 0)];
        return new Group(false, false, own.Length, own.Sum(s => WeightOf(s, dimension) * s.Scale.Range));
    }

    public static int WeightOf(Sign sign, Dimension dimension) =>
        sign.Dimensions.Where(d => d.Dimension == dimension).Sum(d => d.Weight);

    /// <summary>The looks of every sum from 0 on, without and with an answer in the band of concern.</summary>
    public int[][] Looks(ReleaseScheme scheme, CatalogSettings settings) =>
        [.. ((bool[])[false, true]).Select(holds => Enumerable.Range(0, Most + 1).Select(sum => LookOf(scheme, settings, sum, holds).Number).ToArray())];

    /// <summary>The look of a sum, its score rounded down to hundredths as the library does.</summary>
    public Look LookOf(ReleaseScheme scheme, CatalogSettings settings, int sum, bool holdsConcern) =>
        scheme.LookOf(settings, this, Most == 0 ? 0 : sum * Top / Most, holdsConcern);
}
