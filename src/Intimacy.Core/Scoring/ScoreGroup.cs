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

    private ScoreGroup(Checklist checklist, List<(int Position, int Weight)> terms, Func<Sign, bool> countsUp)
    {
        long unit = terms.Aggregate(1L, (multiple, term) => LeastCommonMultiple(multiple, checklist.Signs[term.Position].Scale.Range));
        var parts = new List<long>();
        _positions = [.. terms.Select(t => t.Position)];
        _fullWeights = [.. terms.Select(t => t.Weight * unit)];
        _starts = new int[terms.Count];
        for (int i = 0; i < terms.Count; i++)
        {
            Sign sign = checklist.Signs[terms[i].Position];
            _starts[i] = parts.Count;
            long step = terms[i].Weight * (unit / sign.Scale.Range);
            foreach (ScaleOption option in sign.Scale.Options)
                parts.Add(step * (countsUp(sign) ? option.Value - sign.Scale.Minimum : sign.Scale.Maximum - option.Value));
        }

        _parts = [.. parts];
    }

    /// <summary>The groups of a checklist in one pass: presence, absence, then the dimensions.</summary>
    /// <remarks>
    /// An index counts up with its own signs: more positive signs, more presence; more warning signs, more absence. A dimension counts
    /// up to "well": warning signs are reverse-keyed, min + max - x.
    /// </remarks>
    public static ScoreGroup[] All(Checklist checklist, int dimensions)
    {
        var terms = new List<(int Position, int Weight)>[GroupIndex.Count(dimensions)];
        for (int g = 0; g < terms.Length; g++)
            terms[g] = [];
        for (int i = 0; i < checklist.Signs.Length; i++)
        {
            if (checklist.Signs[i].Index is { } index)
                terms[GroupIndex.Of(index).Position].Add((i, 1));
            foreach (DimensionWeight weight in checklist.Signs[i].Dimensions)
                terms[GroupIndex.Of(weight.Dimension).Position].Add((i, weight.Weight));
        }

        return [.. terms.Select((t, g) => new ScoreGroup(checklist, t, sign => !new GroupIndex(g).IsDimension || sign.Polarity == SignPolarity.Positive))];
    }

    public ReadOnlySpan<int> Positions => _positions;

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

    private static long LeastCommonMultiple(long a, long b)
    {
        long x = a;
        long y = b;
        while (y != 0)
            (x, y) = (y, x % y);
        return a / x * b;
    }
}
