namespace Intimacy.Core.Change;

/// <summary>
/// SEM = SD sqrt(1 - r), S_diff = sqrt(2) SEM, RCI = difference / S_diff (Jacobson and Truax 1991). Compared as squares, so that no root decides.
/// </summary>
internal static class ReliableChangeIndex
{
    /// <summary>Two-sided at 5 %: 1.96 squared.</summary>
    private const decimal CriticalSquare = 3.8416m;

    private const decimal HundredthsSquare = 10_000;

    public static bool IsReliable(decimal difference, ReliabilityFigures figures) => difference * difference > CriticalSquare * ErrorSquare(figures);

    /// <summary>Cut off after two places, with the sign of the difference.</summary>
    public static decimal Of(decimal difference, ReliabilityFigures figures)
    {
        // The smallest error that decimals can tell from none still gives an index that they can hold.
        decimal square = difference * difference / Math.Max(ErrorSquare(figures), 0.000_001m);
        return Math.Sign(difference) * Root(square) / 100m;
    }

    /// <summary>Rounded up to hundredths.</summary>
    public static decimal SmallestReliable(ReliabilityFigures figures)
    {
        decimal square = CriticalSquare * ErrorSquare(figures);
        long root = Root(square);
        return (root * (decimal)root < square * HundredthsSquare ? root + 1 : root) / 100m;
    }

    private static decimal ErrorSquare(ReliabilityFigures figures) => 2 * figures.StandardDeviation * figures.StandardDeviation * (1 - figures.Reliability);

    /// <summary>The square root in hundredths, rounded down: the largest whole number whose square is not above it.</summary>
    private static long Root(decimal square)
    {
        decimal target = square * HundredthsSquare;
        long low = 0;
        long high = int.MaxValue;
        while (low < high)
        {
            long middle = (low + high + 1) / 2;
            if (middle * (decimal)middle <= target)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
