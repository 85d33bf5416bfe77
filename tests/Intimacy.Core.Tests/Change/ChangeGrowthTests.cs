using Intimacy.Core.Change;
using Intimacy.Core.CheckIns;

namespace Intimacy.Core.Tests.Change;

/// <summary>The longest history: one a day for 27 years. Bytes are counted, not seconds.</summary>
public sealed class ChangeGrowthTests
{
    private static readonly CheckInHistory Long = Days(CheckInHistory.MaxCheckIns);

    [Fact]
    public void Ten_times_the_check_ins_take_ten_times_the_memory()
    {
        CheckInHistory shorter = CheckInHistory.Of(Long.CheckIns.Skip(9_000));
        Months.Advisor.Compare(shorter);

        double ratio = Bytes(() => Months.Advisor.Compare(Long)) / (double)Bytes(() => Months.Advisor.Compare(shorter));

        ratio.Should().BeInRange(5, 12);
    }

    [Fact]
    public void Of_the_longest_history_the_latest_five_years_of_months_are_compared_and_all_of_it_is_shown()
    {
        AreaChange presence = Months.Advisor.Compare(Long).PresenceOfIntimacy;

        presence.Points.Should().HaveCount(CheckInHistory.MaxCheckIns);
        presence.Points.Count(p => p.IsCompared).Should().Be(TrendTest.MostCheckIns);
        presence.Points[^1].IsCompared.Should().BeTrue();
        presence.TrendTest!.CheckIns.Should().Be(TrendTest.MostCheckIns);
    }

    [Fact]
    public void The_longest_history_survives_json()
    {
        byte[] bytes = CheckInHistoryJson.Write(Long);

        CheckInHistoryJson.Write(Months.Advisor.ReadHistory(new MemoryStream(bytes))).AsSpan().SequenceEqual(bytes).Should().BeTrue();
    }

    private static CheckInHistory Days(int count)
    {
        CheckIn one = Months.CheckIn(0, 4).Build();
        return CheckInHistory.Of(Enumerable.Range(0, count).Select(day => one.ToBuilder(date: new DateOnly(1995, 1, 1).AddDays(day)).Build()));
    }

    private static long Bytes(Action act)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
