namespace Intimacy.Core.Planning;

/// <summary>The ways to choose so many days of a week, those first in which the days are furthest from each other.</summary>
internal static class DayChoices
{
    private const int DaysInAWeek = 7;

    private static readonly int[][][] ByNumber = [.. Enumerable.Range(0, DaysInAWeek + 1).Select(Ordered)];

    public static IReadOnlyList<int[]> Of(int number) => ByNumber[number];

    private static int[][] Ordered(int number) =>
    [
        .. Enumerable.Range(0, 1 << DaysInAWeek)
            .Select(set => Enumerable.Range(0, DaysInAWeek).Where(day => (set & (1 << day)) != 0).ToArray())
            .Where(days => days.Length == number)
            .OrderByDescending(SmallestGap)
            .ThenBy(days => string.Concat(days), StringComparer.Ordinal),
    ];

    private static int SmallestGap(int[] days) =>
        days.Length < 2 ? DaysInAWeek : days.Select((day, i) => i + 1 < days.Length ? days[i + 1] - day : days[0] + DaysInAWeek - day).Min();
}
