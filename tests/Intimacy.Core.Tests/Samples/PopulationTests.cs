using System.Globalization;
using System.Text;
using CliWrap;
using CliWrap.Buffered;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;
using Intimacy.Core.Tests.Docs;
using Intimacy.Core.Tests.Recommendations;

namespace Intimacy.Core.Tests.Samples;

/// <summary>
/// Who hears what, counted over two invented populations: the page says what the program prints, every strategy is the best start
/// for somebody, none is for nearly everybody, and a couple that is doing all right is not told to do everything.
/// </summary>
public sealed class PopulationTests
{
    private const decimal FirstFloor = 1m;
    private const decimal FirstThreeFloor = 4m;
    private const decimal FirstThreeCeiling = 70m;
    private const decimal CalmCeiling = 3.5m;

    private static readonly Lazy<Task<string>> Printed = new(RunAsync);

    [Fact]
    public async Task The_page_shows_the_tables_that_the_program_prints()
    {
        DocPage.Of("docs/who-hears-what.md").Text.Should().Contain("\n\n" + await Printed.Value + "\n");
    }

    [Fact]
    public async Task The_calm_answer_like_the_calm_baseline_and_hurt_less_often()
    {
        Dictionary<string, string[]> answers = (await TableAsync("The answers")).Rows;
        CheckIn baseline = CalmBaseline.Start().Build();

        foreach (Sign sign in baseline.Checklist.Signs)
        {
            int median = int.Parse(answers[sign.Id][0], CultureInfo.InvariantCulture);
            bool mayBeRarer = sign.Id is SignIds.Secrets or SignIds.ReceivingHurtfulRemarks;
            if (sign.Scale.Id == "change" || sign.Polarity == SignPolarity.Positive || (sign.Index is not null && !mayBeRarer))
                median.Should().Be(baseline[sign.Id].Code, sign.Id);
            else
                median.Should().BeLessThanOrEqualTo(1, sign.Id);
        }
    }

    [Fact]
    public async Task Every_strategy_is_the_best_start_for_somebody()
    {
        (await CellsAsync("Recommended first")).Where(c => c.Number < FirstFloor).Should().BeEmpty();
        (await CellsAsync("Among the first three")).Where(c => c.Number < FirstThreeFloor).Should().BeEmpty();
    }

    [Fact]
    public async Task No_strategy_is_among_the_first_three_for_nearly_everybody()
    {
        (await CellsAsync("Among the first three")).Where(c => c.Number > FirstThreeCeiling).Should().BeEmpty();
    }

    [Fact]
    public async Task The_calm_are_not_told_to_do_everything()
    {
        (await CellsAsync("How many")).Where(c => c.Column.StartsWith("calm", StringComparison.Ordinal))
            .Should().HaveCount(2).And.OnlyContain(c => c.Number <= CalmCeiling);
    }

    [Fact]
    public async Task A_strategy_that_comes_first_is_among_three_and_one_among_three_is_recommended()
    {
        (string Row, string Column, decimal Number)[] first = await CellsAsync("Recommended first");
        (string Row, string Column, decimal Number)[] three = await CellsAsync("Among the first three");
        (string Row, string Column, decimal Number)[] all = await CellsAsync("Recommended at all");

        first.Should().HaveCount(4 * IntimacyAdvisor.Default.Catalog.Strategies.Length);
        first.Zip(three, all).Should().OnlyContain(c => c.First.Number <= c.Second.Number && c.Second.Number <= c.Third.Number);
    }

    [Theory]
    [InlineData("Pattern")]
    [InlineData("Focus")]
    public async Task Each_check_in_is_counted_once(string table)
    {
        foreach (var column in (await CellsAsync(table)).GroupBy(c => c.Column))
            column.Sum(c => c.Number).Should().BeApproximately(100, 0.3m, column.Key);
    }

    private static async Task<(string Row, string Column, decimal Number)[]> CellsAsync(string heading)
    {
        (string[] columns, Dictionary<string, string[]> rows) = await TableAsync(heading);
        return [.. from row in rows from cell in columns.Zip(row.Value) select (row.Key, cell.First, decimal.Parse(cell.Second, CultureInfo.InvariantCulture))];
    }

    private static async Task<(string[] Columns, Dictionary<string, string[]> Rows)> TableAsync(string heading)
    {
        string section = (await Printed.Value).Split("### ").Single(s => s.StartsWith(heading, StringComparison.Ordinal));
        string[][] lines = [.. section.Split('\n').Where(l => l.StartsWith('|')).Select(Cells)];
        return (lines[0][1..], lines[2..].ToDictionary(l => l[0], l => l[1..]));
    }

    private static string[] Cells(string line) => [.. line[1..^1].Split('|').Select(cell => cell.Trim())];

    private static async Task<string> RunAsync()
    {
        BufferedCommandResult result = await Cli.Wrap("dotnet")
            .WithArguments([BuiltSample.PathOf("Intimacy.Population", "Intimacy.Population.dll")])
            .ExecuteBufferedAsync(Encoding.UTF8);
        return result.StandardOutput.TrimEnd('\n');
    }
}
