namespace Intimacy.Core.Population;

/// <summary>
/// Which parts of a whole may be shown: those of enough people, as long as what they leave over is nobody or enough people too. Otherwise who takes the
/// parts from the whole would know the rest (complementary suppression).
/// </summary>
internal static class Suppression
{
    /// <param name="whole">How many people the whole has.</param>
    /// <param name="parts">How many each part has; together at most the whole.</param>
    /// <param name="isShowable">Whether a part may be shown for all else.</param>
    /// <param name="minimum">How many are enough.</param>
    public static bool[] Shown(long whole, ReadOnlySpan<long> parts, Func<int, bool> isShowable, int minimum)
    {
        var shown = new bool[parts.Length];
        if (whole < minimum)
            return shown;
        long rest = whole;
        for (int i = 0; i < parts.Length; i++)
        {
            shown[i] = parts[i] >= minimum && isShowable(i);
            rest -= shown[i] ? parts[i] : 0;
        }

        // The smallest that is shown goes next: it costs the least, and with it the rest is enough.
        while (rest > 0 && rest < minimum)
        {
            int smallest = Smallest(parts, shown);
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
