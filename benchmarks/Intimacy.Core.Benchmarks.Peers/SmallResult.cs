namespace Intimacy.Core.Benchmarks.Peers;

/// <summary>What every peer must come to: three scores in hundredths, and the three best strategies with their priorities; -1 for none.</summary>
internal readonly record struct SmallResult(int Presence, int Absence, int All, (int Strategy, int Priority) First, (int Strategy, int Priority) Second, (int Strategy, int Priority) Third)
{
    public static (int, int) None => (-1, -1);

    /// <summary>The best three of priorities by strategy; of two alike the earlier one.</summary>
    public static SmallResult Of(int presence, int absence, int all, ReadOnlySpan<int> priorities)
    {
        (int Strategy, int Priority) first = None, second = None, third = None;
        for (int s = 0; s < priorities.Length; s++)
        {
            if (priorities[s] <= Math.Max(0, third.Priority))
                continue;
            third = (s, priorities[s]);
            if (third.Priority > second.Priority)
                (second, third) = (third, second);
            if (second.Priority > first.Priority)
                (first, second) = (second, first);
        }

        return new SmallResult(presence, absence, all, first, second, third);
    }
}
