using System.Text.Json.Serialization;
using Intimacy.Core.Json;

namespace Intimacy.Core.Change;

/// <summary>
/// A rank test for a trend: Kendall's S over all pairs of check-ins (Mann 1945, doi:10.2307/1907187), each pair compared on the signs that both answered. Its critical values
/// hold for answers that hang together from month to month; docs/change-error-rates.md has how they were found. Immutable and thread-safe.
/// </summary>
[JsonConverter(typeof(RefusingConverter))]
public sealed class TrendTest
{
    /// <summary>The fewest check-ins that are tested. With five, even a line that only ever falls comes about by chance in more than one of twenty.</summary>
    public const int FewestCheckIns = 6;

    /// <summary>The most that are tested: five years of months, the latest ones.</summary>
    public const int MostCheckIns = 60;

    internal TrendTest(int checkIns, int sum, int criticalSum, decimal pointsInFourWeeks)
    {
        (CheckIns, Sum) = (checkIns, sum);
        (CriticalSum, PointsInFourWeeks) = (criticalSum, pointsInFourWeeks);
    }

    /// <summary>
    /// Not those of the textbook, which hold for independent answers: one month's answers hang together with the next month's, and would then be taken for a
    /// trend far too often. samples/Intimacy.ErrorRates finds these; a test holds both equal.
    /// </summary>
    private static ReadOnlySpan<short> CriticalSums =>
    [
        14, 18, 23, 29, 34, 40, 47, 53, 60, 68, 75, 83, 92, 100, 109, 119, 128, 138, 149, 159, 170, 182, 193, 205, 216,
        228, 239, 251, 264, 276, 289, 301, 314, 330, 343, 355, 370, 384, 399, 413, 428, 442, 457, 473, 490, 504, 519, 535, 552, 568,
        585, 601, 618, 634, 651,
    ];

    /// <summary>How many check-ins were compared, from 6 to 60.</summary>
    public int CheckIns { get; }

    /// <summary>Pairs in which the later check-in is higher, less those in which it is lower. Of absence, higher is worse.</summary>
    public int Sum { get; }

    /// <summary>The size from which <see cref="Sum"/> is more than chance, either way.</summary>
    public int CriticalSum { get; }

    /// <summary>The slope: the median over all pairs of the difference over time (Theil and Sen 1968, doi:10.1080/01621459.1968.10480934), in points for 28 days. Of absence, above 0 is worse.</summary>
    public decimal PointsInFourWeeks { get; }

    /// <summary>From which size the sum is more than chance.</summary>
    /// <param name="checkIns">From <see cref="FewestCheckIns"/> to <see cref="MostCheckIns"/>.</param>
    /// <returns>The critical sum, either way.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="checkIns"/> is outside that range.</exception>
    public static int CriticalSumOf(int checkIns)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(checkIns, FewestCheckIns);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(checkIns, MostCheckIns);
        return CriticalSums[checkIns - FewestCheckIns];
    }
}
