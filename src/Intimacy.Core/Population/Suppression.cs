namespace Intimacy.Core.Population;

/// <summary>
/// Which parts of a whole may be shown: those of enough people, as long as what they leave over is nobody or enough people too. Otherwise who takes the
/// parts from the whole would know the rest (complementary suppression).
/// </summary>
internal static class Suppression
{
    /// <param name="whole">How many people the whole has.</param>
    /// <param name="parts">How many each part has; together at most the whole.</param>
    /// <param name="mayShow">Whether a part may be shown for all else.</param>
    /// <param name="isAlike">Whether all of a part are the same in what is shown: then to know the part is to know each of them.</param>
    /// <param name="minimum">How many are enough.</param>
    public static bool[] Shown(long whole, ReadOnlySpan<long> parts, Func<int, bool> mayShow, Func<int, bool> isAlike, int minimum)
    {
        var shown = new bool[parts.Length];
        if (whole < minimum)
            return shown;
        (long rest, long alike) = (whole, 0);
        for (int i = 0; i < parts.Length; i++)
        {
            bool isLarge = parts[i] >= minimum;
            shown[i] = isLarge && mayShow(i) && !isAlike(i);
            rest -= shown[i] ? parts[i] : 0;
            alike = isLarge && isAlike(i) ? Math.Max(alike, parts[i]) : alike;
        }

        // The smallest that is shown goes next: it costs the least, and with it the rest is enough. Who are all alike need as many others around them.
        while (rest > 0 && rest < alike + minimum && Smallest(parts, shown) is >= 0 and var smallest)
        {
            shown[smallest] = false;
            rest += parts[smallest];
        }

        return shown;
    }

    private static int Smallest(ReadOnlySpan<long> parts, bool[] shown)
    {
        int smallest = -1;
        for (int i = 0; i < parts.Length; i++)
        {
            if (shown[i] && (smallest < 0 || parts[i] < parts[smallest]))
                smallest = i;
        }

        return smallest;
    }
}
