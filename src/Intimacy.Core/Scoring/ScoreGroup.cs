using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Core.Scoring;

/// <summary>
/// The signs of one index or dimension. Signs on different scales are brought to one unit, the least common multiple of their
/// ranges: with ranges 4 and 10 it is 20, one step on the first scale counts 5 and on the second 2, and the sum stays whole.
/// </summary>
internal sealed class ScoreGroup
{
    private readonly int[] _positions;
    private readonly long[] _fullWeights;
    private readonly int[] _starts;
    private readonly long[] _parts;

    private ScoreGroup(Checklist checklist, int[] positions, long[] weights, bool isIndex)
    {
        _positions = positions;
        (long unit, int options) = (1, 0);
        foreach (int position in positions)
        {
            Scale scale = checklist.Signs[position].Scale;
            unit = LeastCommonMultiple(unit, scale.Range);
            options += scale.Options.Length;
        }

        (_fullWeights, _starts, _parts) = (new long[positions.Length], new int[positions.Length], new long[options]);
        int next = 0;
        for (int i = 0; i < positions.Length; i++)
        {
            Sign sign = checklist.Signs[positions[i]];
            bool countsUp = isIndex || sign.Polarity == SignPolarity.Positive;
            _fullWeights[i] = weights[i] * unit;
            _starts[i] = next;
            foreach (ScaleOption option in sign.Scale.Options)
                _parts[next++] = weights[i] * (unit / sign.Scale.Range) * (countsUp ? option.Value - sign.Scale.Minimum : sign.Scale.Maximum - option.Value);
        }
    }

    /// <summary>Every group of a checklist: the two indices, then the dimensions of its catalog.</summary>
    public static ScoreGroup[] All(Checklist checklist, int dimensions)
    {
        int[] counts = new int[GroupIndex.Count(dimensions)];
        foreach (Sign sign in checklist.Signs)
            Count(sign, counts);
        var groups = new (int[] Positions, long[] Weights)[counts.Length];
        for (int g = 0; g < groups.Length; g++)
            groups[g] = (new int[counts[g]], new long[counts[g]]);

        // From the last to the first, so that the counts left over say where each goes.
        for (int i = checklist.Signs.Length - 1; i >= 0; i--)
        {
            Sign sign = checklist.Signs[i];
            if (sign.Index is { } index)
                Put(i, sign.IndexWeight, GroupIndex.Of(index).Position);
            foreach (DimensionWeight weight in sign.Dimensions)
                Put(i, weight.Dimension.CountsByValue ? (long)weight.Weight * sign.Scale.Range : weight.Weight, GroupIndex.Of(weight.Dimension).Position);
        }

        var all = new ScoreGroup[groups.Length];
        for (int g = 0; g < all.Length; g++)
            Reduce(groups[g].Weights);
        for (int g = 0; g < all.Length; g++)
            all[g] = new ScoreGroup(checklist, groups[g].Positions, groups[g].Weights, isIndex: !new GroupIndex(g).IsDimension);
        return all;

        void Put(int position, long weight, int group)
        {
            int at = --counts[group];
            groups[group].Positions[at] = position;
            groups[group].Weights[at] = weight;
        }
    }

    public ReadOnlySpan<int> Positions => _positions;

    /// <summary>What each sign weighs, in the unit of this group.</summary>
    public ReadOnlySpan<long> FullWeights => _fullWeights;

    /// <summary>How many options the scale of a sign has.</summary>
    /// <param name="member">The place of the sign among <see cref="Positions"/>.</param>
    public int OptionsOf(int member) => (member + 1 < _starts.Length ? _starts[member + 1] : _parts.Length) - _starts[member];

    /// <summary>What an option adds to the sum.</summary>
    /// <param name="member">The place of the sign among <see cref="Positions"/>.</param>
    /// <param name="option">The place of the option in its scale.</param>
    public long PartOf(int member, int option) => _parts[_starts[member] + option];

    public RawScore Sum(ReadOnlySpan<AnswerSlot> slots)
    {
        long sum = 0;
        long answeredWeight = 0;
        long scopeWeight = 0;
        int answered = 0;
        int inScope = 0;
        for (int i = 0; i < _positions.Length; i++)
        {
            AnswerSlot slot = slots[_positions[i]];
            if (slot == AnswerSlot.NotApplicable)
                continue;
            inScope++;
            scopeWeight += _fullWeights[i];
            if (!slot.IsAnswered)
                continue;
            answered++;
            answeredWeight += _fullWeights[i];
            sum += _parts[_starts[i] + slot.Option];
        }

        return new RawScore(sum, answeredWeight, scopeWeight, answered, inScope);
    }

    private static void Count(Sign sign, int[] counts)
    {
        if (sign.Index is { } index)
            counts[GroupIndex.Of(index).Position]++;
        foreach (DimensionWeight weight in sign.Dimensions)
            counts[GroupIndex.Of(weight.Dimension).Position]++;
    }

    /// <summary>Weights by value are large where scales are wide; what all of them have in common says nothing.</summary>
    private static void Reduce(long[] weights)
    {
        long common = 0;
        foreach (long weight in weights)
            common = GreatestCommonDivisor(weight, common);
        for (int i = 0; i < weights.Length; i++)
            weights[i] /= common;
    }

    private static long LeastCommonMultiple(long a, long b) => a / GreatestCommonDivisor(a, b) * b;

    private static long GreatestCommonDivisor(long a, long b)
    {
        while (b != 0)
            (a, b) = (b, a % b);
        return a;
    }
}
