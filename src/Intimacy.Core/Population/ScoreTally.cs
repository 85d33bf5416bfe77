namespace Intimacy.Core.Population;

/// <summary>Counts of one score: how many people have each number of hundredths. Two of them add up to the tally of both.</summary>
internal sealed class ScoreTally
{
    public const int Highest = 10_000;

    private readonly int[] _counts = new int[Highest + 1];

    public void Add(int hundredths) => _counts[hundredths]++;

    public void Add(ScoreTally other)
    {
        for (int i = 0; i < _counts.Length; i++)
            _counts[i] += other._counts[i];
    }

    public long Count
    {
        get
        {
            long count = 0;
            foreach (int of in _counts)
                count += of;
            return count;
        }
    }

    /// <summary>Whether two people differ.</summary>
    public bool IsVaried => _counts.AsSpan().IndexOfAnyExcept(0) != _counts.AsSpan().LastIndexOfAnyExcept(0);

    /// <summary>Mean and standard deviation in points.</summary>
    public (double Mean, double StandardDeviation) Moments()
    {
        (long count, Int128 sum, Int128 squares) = (0, 0, 0);
        for (int value = 0; value < _counts.Length; value++)
        {
            count += _counts[value];
            sum += (Int128)_counts[value] * value;
            squares += (Int128)_counts[value] * value * value;
        }

        Int128 deviation = (squares * count) - (sum * sum);
        return ((double)sum / count / 100, Math.Sqrt((double)deviation / ((double)count * (count - 1))) / 100);
    }

    /// <summary>The value below which a part of all lies, in points; interpolated between two neighbours.</summary>
    /// <param name="count">How many there are; at least one.</param>
    /// <param name="fortieths">Which part, from 0 to 40 fortieths.</param>
    public double Quantile(long count, int fortieths)
    {
        // Type 7: the place among n sorted values is (n - 1) p, counted from 0. In fortieths it is a whole number.
        const int Parts = 40;
        Int128 place = (Int128)(count - 1) * fortieths;
        (long at, int rest) = ((long)(place / Parts), (int)(place % Parts));
        int lower = ValueAt(at);
        int upper = rest == 0 ? lower : ValueAt(at + 1);
        return ((lower * (Parts - rest)) + (upper * rest)) / (double)Parts / 100;
    }

    public long[] Histogram(int classes)
    {
        long[] histogram = new long[classes];
        for (int value = 0; value < _counts.Length; value++)
            histogram[Math.Min(classes - 1, value * classes / Highest)] += _counts[value];
        return histogram;
    }

    private int ValueAt(long place)
    {
        int value = 0;
        for (long before = _counts[0]; before <= place; before += _counts[value])
            value++;
        return value;
    }
}
