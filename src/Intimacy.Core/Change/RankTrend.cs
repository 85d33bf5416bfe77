namespace Intimacy.Core.Change;

/// <summary>Kendall's S and the Theil-Sen slope of a series, in whole numbers.</summary>
internal readonly record struct RankTrend(int Sum, long MicroPointsInFourWeeks)
{
    private const int FourWeeks = 28;

    public static RankTrend Of(AreaSeries series)
    {
        int sum = 0;
        var slopes = new List<long>();
        for (int later = 1; later < series.Count; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                // A pair that has too little in common speaks for neither direction.
                if (CommonAnswers.Of(series.Group, series[earlier].Slots, series[later].Slots) is not { } common)
                    continue;
                sum += Math.Sign(common.Difference);
                slopes.Add(common.InMillionths * FourWeeks / (series[later].Date.DayNumber - series[earlier].Date.DayNumber));
            }
        }

        return new RankTrend(sum, Median(slopes));
    }

    private static long Median(List<long> values)
    {
        if (values.Count == 0)
            return 0;
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }

    /// <summary>A record prints its values; these come from answers.</summary>
    public override string ToString() => nameof(RankTrend);
}
