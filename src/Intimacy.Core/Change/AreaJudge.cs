using Intimacy.Core.Catalog.Texts;
using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Change;

/// <summary>Comes to a verdict on one index or dimension.</summary>
/// <param name="subject">The index or dimension.</param>
/// <param name="name">Its name.</param>
/// <param name="points">Every check-in of the history.</param>
/// <param name="texts">The words.</param>
internal sealed class AreaJudge(SignalId subject, string name, ReadOnlyMemory<ChangePoint> points, ChangeTexts texts)
{
    private const int HundredthsPerPoint = 100;
    private const int MicroPointsPerHundredth = 10_000;
    private const decimal MicroPointsPerPoint = 1_000_000;
    private const int WholeScale = 100_00;
    private const int FourWeeks = 28;

    /// <summary>Nothing was compared.</summary>
    public AreaChange Unknown(VerdictReason reason, string text) => Change(ChangeVerdict.CannotTell, reason, text);

    /// <summary>By the figures of a host: the latest check-in beside the first.</summary>
    public AreaChange ByFigures(AreaSeries series, ReliabilityFigures figures)
    {
        if (CommonAnswers.Of(series.Group, series.First!.Slots, series[series.Count - 1].Slots) is not { } common)
            return Unknown(VerdictReason.LowCoverage, texts.LowCoverage);
        decimal difference = common.InMillionths / MicroPointsPerPoint;
        var change = new ReliableChange(ReliableChangeIndex.Of(difference, figures), ReliableChangeIndex.SmallestReliable(figures), figures);
        bool isReliable = ReliableChangeIndex.IsReliable(difference, figures);
        return Change(
            isReliable ? Towards(common.InMillionths) : ChangeVerdict.NoDetectableChange,
            isReliable ? VerdictReason.ReliableChange : VerdictReason.WithinError,
            (isReliable ? texts.Reliable : texts.WithinError).With("population", figures.Population, "source", figures.Source),
            Hundredths(common.InMillionths / MicroPointsPerHundredth),
            reliableChange: change);
    }

    /// <summary>By the rank test.</summary>
    public AreaChange ByTrend(AreaSeries series)
    {
        RankTrend trend = RankTrend.Of(series);
        int critical = TrendTest.CriticalSumOf(series.Count);

        // The median of steep slopes over a long time could lead off the scale.
        long moved = Math.Clamp(trend.MicroPointsInFourWeeks * series.Days / FourWeeks / MicroPointsPerHundredth, -WholeScale, WholeScale);
        var test = new TrendTest(series.Count, trend.Sum, critical, Hundredths(trend.MicroPointsInFourWeeks / MicroPointsPerHundredth));
        bool isTrend = Math.Abs(trend.Sum) >= critical;
        bool isLarge = Math.Abs(moved) >= AreaChange.SmallestMove * HundredthsPerPoint && Math.Sign(moved) == Math.Sign(trend.Sum);
        (ChangeVerdict verdict, VerdictReason reason, CountedText text) = (isTrend, isLarge) switch
        {
            (true, true) => (Towards(moved), VerdictReason.Trend, texts.Trend),
            (true, false) => (ChangeVerdict.NoDetectableChange, VerdictReason.TooSmall, texts.TooSmall),
            _ => (ChangeVerdict.NoDetectableChange, VerdictReason.NoTrend, texts.NoTrend),
        };
        return Change(verdict, reason, text.With("n", series.Count), Hundredths(moved), test);
    }

    private ChangeVerdict Towards(long moved)
    {
        bool isWorse = GroupIndex.Of(subject).IsAbsence ? moved > 0 : moved < 0;
        return isWorse ? ChangeVerdict.Declined : ChangeVerdict.Improved;
    }

    /// <summary>An index counts moments, and those are more or fewer.</summary>
    private string WordsOf(ChangeVerdict verdict) => (verdict, IsIndex: !GroupIndex.Of(subject).IsDimension) switch
    {
        (ChangeVerdict.CannotTell, _) => texts.CannotTell,
        (ChangeVerdict.NoDetectableChange, _) => texts.NoDetectableChange,
        (_, true) => verdict == ChangeVerdict.Improved != GroupIndex.Of(subject).IsAbsence ? texts.More : texts.Fewer,
        (ChangeVerdict.Improved, _) => texts.Improved,
        _ => texts.Declined,
    };

    private static decimal Hundredths(long hundredths) => hundredths / (decimal)HundredthsPerPoint;

    private AreaChange Change(ChangeVerdict verdict, VerdictReason reason, string text, decimal? moved = null, TrendTest? test = null, ReliableChange? reliableChange = null) => new()
    {
        Subject = subject,
        Name = name,
        Verdict = verdict,
        Words = WordsOf(verdict),
        Reason = reason,
        ReasonText = text,
        Moved = moved,
        TrendTest = test,
        ReliableChange = reliableChange,
        Points = [.. points.Span],
    };
}
