using Intimacy.Core.Change;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Change;

/// <summary>
/// Honest about change: people who answer the built-in questions and never change are told of a change in at most 5 of 100 verdicts, through the very call that
/// hosts make. The textbook's critical values, planted, are caught. The whole table, cell by cell, is in docs/change-error-rates.md.
/// </summary>
public sealed class HonestAboutChangeTests
{
    private const int People = 1_000;
    private const double Promise = 0.05;

    /// <summary>Of a thousand people who are each wrong with a probability of 5 %, hardly ever more are than 5 % and three standard errors.</summary>
    private const double Margin = 0.0207;

    /// <summary>Two-sided at 5 % for independent answers (Kendall 1938): of 21 and of 66 pairs.</summary>
    private static readonly Dictionary<int, int> Textbook = new() { [7] = 15, [12] = 30 };

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(12)]
    [InlineData(24)]
    public void Who_does_not_change_is_seldom_told_of_a_change(int checkIns)
    {
        AreaChange[] presence = [.. All(checkIns).Select(c => c.PresenceOfIntimacy)];

        (presence.Count(a => a.Verdict is ChangeVerdict.Improved or ChangeVerdict.Declined) / (double)People).Should().BeLessThan(Promise + Margin);
        presence.Should().OnlyContain(a => a.TrendTest != null);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(12)]
    public void The_critical_values_of_the_textbook_cry_wolf(int checkIns)
    {
        double wrong = All(checkIns).Count(c => Math.Abs(c.PresenceOfIntimacy.TrendTest!.Sum) >= Textbook[checkIns]) / (double)People;

        wrong.Should().BeGreaterThan(Promise + Margin);
    }

    private static IEnumerable<ChangeOverTime> All(int checkIns)
    {
        var random = new Random(20261130);
        for (int person = 0; person < People; person++)
            yield return Months.Advisor.Compare(Steady(random, checkIns));
    }

    /// <summary>Closeness that goes up and down around one level, .6 of each month left in the next, and every answer beside it by chance.</summary>
    private static CheckInHistory Steady(Random random, int checkIns)
    {
        const double Kept = 0.6;
        double closeness = Normal(random);
        var months = new CheckIn[checkIns];
        for (int month = 0; month < checkIns; month++)
        {
            CheckInBuilder builder = Months.Advisor.StartCheckIn("A", Months.First.AddDays(month * 30));
            foreach (Sign sign in Months.Presence)
                builder.Answer(sign.Id, Math.Clamp((int)Math.Floor((0.8 * closeness) + (0.6 * Normal(random)) + 2.5), 0, 4));
            months[month] = builder.Build();
            closeness = (Kept * closeness) + (Math.Sqrt(1 - (Kept * Kept)) * Normal(random));
        }

        return CheckInHistory.Of(months);
    }

    private static double Normal(Random random)
    {
        double sum = -6;
        for (int i = 0; i < 12; i++)
            sum += random.NextDouble();
        return sum;
    }
}
