using System.Globalization;
using Intimacy.Core.Change;
using Intimacy.Core.Tests.Docs;

namespace Intimacy.Core.Tests.Change;

/// <summary>The published tables are those of the library; the full check counts them anew.</summary>
public sealed class ErrorRatesPageTests
{
    private const double Promise = 5.0;

    [Fact]
    public void The_limits_of_the_library_are_those_that_were_found()
    {
        int[] cells = [.. Rows("From which sum").SelectMany(row => row).Select(cell => int.Parse(cell, CultureInfo.InvariantCulture))];

        cells.Chunk(2).Should().HaveCount(TrendTest.MostCheckIns - TrendTest.FewestCheckIns + 1).And.OnlyContain(pair => TrendTest.CriticalSumOf(pair[0]) == pair[1]);
    }

    [Fact]
    public void No_cell_of_the_promise_is_above_five_percent()
    {
        string[][] rows = Rows("False verdicts, %");

        rows.Should().HaveCount(36);
        rows.SelectMany(row => row[2..^1]).Should().OnlyContain(cell => double.Parse(cell, CultureInfo.InvariantCulture) <= Promise);
    }

    [Fact]
    public void A_number_of_check_ins_without_a_limit_is_refused()
    {
        foreach (int checkIns in new[] { TrendTest.FewestCheckIns - 1, TrendTest.MostCheckIns + 1 })
            FluentActions.Invoking(() => TrendTest.CriticalSumOf(checkIns)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string[][] Rows(string heading)
    {
        string section = DocPage.Of("docs/change-error-rates.md").Text.Split("### ").Single(s => s.StartsWith(heading, StringComparison.Ordinal));
        return [.. section.Split('\n').Where(l => l.StartsWith('|')).Skip(2).Select(l => l[1..^1].Split('|').Select(c => c.Trim()).ToArray())];
    }
}
