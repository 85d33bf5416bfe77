using Intimacy.Core.Scoring;

namespace Intimacy.Core.Population;

/// <summary>
/// Sums of the signs of one dimension over those who answered all of them: whole numbers, from which variances come. Two of them add up to the
/// tally of both.
/// </summary>
internal sealed class AlphaTally(ScoreGroup group)
{
    private readonly long[][] _options = new long[group.Positions.Length][];
    private Int128 _sum;
    private Int128 _squares;

    public long Count { get; private set; }

    /// <summary>Adds one person.</summary>
    /// <param name="options">The option of each sign of the dimension; all are answered.</param>
    public void Add(ReadOnlySpan<int> options)
    {
        long sum = 0;
        for (int i = 0; i < options.Length; i++)
        {
            sum += group.PartOf(i, options[i]);
            long[] counts = _options[i] ??= new long[group.OptionsOf(i)];
            counts[options[i]]++;
        }

        Count++;
        _sum += sum;
        _squares += (Int128)sum * sum;
    }

    public void Add(AlphaTally other)
    {
        Count += other.Count;
        _sum += other._sum;
        _squares += other._squares;
        for (int i = 0; i < _options.Length; i++)
        {
            if (other._options[i] is not { } counts)
                continue;
            _options[i] ??= new long[counts.Length];
            for (int option = 0; option < counts.Length; option++)
                _options[i][option] += counts[option];
        }
    }

    /// <summary>Cronbach's alpha; null with fewer than two signs or where all sums are the same.</summary>
    public double? Alpha()
    {
        Int128 ofSum = Deviation(_sum, _squares);
        if (_options.Length < 2 || ofSum == 0)
            return null;
        Int128 ofSigns = 0;
        for (int i = 0; i < _options.Length; i++)
        {
            (Int128 sum, Int128 squares) = (0, 0);
            for (int option = 0; option < _options[i].Length; option++)
            {
                Int128 part = group.PartOf(i, option);
                sum += part * _options[i][option];
                squares += part * part * _options[i][option];
            }

            ofSigns += Deviation(sum, squares);
        }

        return _options.Length / (_options.Length - 1.0) * (double)(ofSum - ofSigns) / (double)ofSum;
    }

    /// <summary>n squared times the variance with n as divisor: what the divisor is does not matter to a ratio.</summary>
    private Int128 Deviation(Int128 sum, Int128 squares) => (squares * Count) - (sum * sum);
}
