namespace Intimacy.ErrorRates;

/// <summary>Kendall's S for every length of a series at once: a longer one adds its last check-in.</summary>
internal static class Ranks
{
    /// <param name="scores">Scores by time.</param>
    /// <param name="sums">Where S goes; at each place that of the series up to there.</param>
    public static void Sum(ReadOnlySpan<int> scores, Span<int> sums)
    {
        int sum = 0;
        for (int later = 0; later < scores.Length; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
                sum += Math.Sign(scores[later].CompareTo(scores[earlier]));
            sums[later] = sum;
        }
    }
}
