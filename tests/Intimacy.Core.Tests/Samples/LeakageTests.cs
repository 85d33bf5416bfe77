using System.Globalization;
using System.Text;
using CliWrap;
using CliWrap.Buffered;
using Intimacy.Core.Tests.Docs;

namespace Intimacy.Core.Tests.Samples;

/// <summary>What sharing costs, counted out in bits and in single answers: the page says what the program prints, and the numbers can be true.</summary>
public sealed class LeakageTests
{
    private const int Nothing = 0;
    private const int Afraid = 4;

    private const int Certain = 1;
    private const int NearlyCertain = 2;
    private const int CertainConcern = 4;
    private static readonly Index Guessed = ^2;
    private static readonly Index FunList = ^1;

    private static readonly Lazy<Task<string>> Printed = new(RunAsync);

    [LongRunFact]
    public async Task The_page_shows_the_table_that_the_program_prints()
    {
        DocPage.Of("docs/what-sharing-costs.md").Text.Should().Contain("\n\n" + (await TablesAsync())[0] + "\n");
    }

    [LongRunFact]
    public async Task Sharing_nothing_and_being_afraid_cost_nothing()
    {
        foreach ((string part, decimal[] bits) in await PartsAsync())
            (bits[Nothing], bits[Afraid]).Should().Be((0m, 0m), part);
    }

    [LongRunFact]
    public async Task No_part_tells_more_than_the_file_that_was_handed_over()
    {
        (string Part, decimal[] Bits)[] rows = await PartsAsync();
        decimal[] file = rows[0].Bits;

        rows.Should().HaveCountGreaterThan(8);
        foreach ((string part, decimal[] bits) in rows)
            bits.Zip(file).Should().OnlyContain(b => b.First <= b.Second, part);
    }

    [LongRunFact]
    public async Task A_higher_level_hands_over_no_less_and_bands_hand_over_less_than_everything()
    {
        decimal[] file = (await PartsAsync())[0].Bits[..Afraid];
        decimal all = Numbers((await TablesAsync())[0].Split('\n')[^1])[0];

        file.Should().BeInAscendingOrder().And.OnlyContain(bits => bits <= all);
        file[1].Should().BeLessThan(all).And.BePositive();
    }

    [LongRunFact]
    public async Task A_coarse_release_gives_next_to_no_answer_away()
    {
        string[] tables = await TablesAsync();

        foreach (string release in (string[])["bands", "scores in five classes, from 5 signs"])
        {
            foreach (int table in (int[])[Certain, NearlyCertain, CertainConcern])
                RowOf(tables[table], release).Should().OnlyContain(percent => percent < 1, "{0}, {1}", release, tables[table].Split('|')[1]);
        }
    }

    [LongRunFact]
    public async Task Exact_scores_give_answers_away_and_every_release_helps_to_guess()
    {
        string[] tables = await TablesAsync();
        decimal[] nothing = RowOf(tables[Guessed], "nothing");

        RowOf(tables[Certain], "scores to the hundredth, no cap").Should().OnlyContain(percent => percent > 5);
        foreach (string row in tables[Guessed].Split('\n')[2..])
            Numbers(row).Zip(nothing).Should().OnlyContain(g => g.First >= g.Second, row);
    }

    [LongRunFact]
    public async Task A_pick_of_the_fun_list_tells_little_of_what_did_not_come_up()
    {
        string table = (await TablesAsync())[FunList];
        decimal[][] weeks = [.. table.Split('\n')[^4..].Select(Numbers)];

        DocPage.Of("docs/fun-list.md").Text.Should().Contain("\n\n" + table + "\n");
        weeks.Select(w => w[0]).Should().BeInAscendingOrder().And.OnlyContain(bits => bits < 2, "a list of all that both want tells 3");
        weeks.Should().OnlyContain(w => w[1] <= 4.1m && w[2] <= 1.1m, "four, and one, but for what chance does in 200,000 months");
    }

    private static decimal[] RowOf(string table, string release) =>
        Numbers(table.Split('\n').Single(row => row.StartsWith($"| {release} |", StringComparison.Ordinal)));

    private static async Task<string[]> TablesAsync() => (await Printed.Value).Split("\n\n");

    private static async Task<(string Part, decimal[] Bits)[]> PartsAsync() =>
        [.. (await TablesAsync())[0].Split('\n')[2..^1].Select(row => (row, Numbers(row)))];

    private static decimal[] Numbers(string row) =>
        [.. row.Trim('|').Split('|')[1..].Select(cell => decimal.Parse(cell.Trim(), CultureInfo.InvariantCulture))];

    private static async Task<string> RunAsync()
    {
        BufferedCommandResult result = await Cli.Wrap("dotnet")
            .WithArguments([BuiltSample.PathOf("Intimacy.Leakage", "Intimacy.Leakage.dll")])
            .ExecuteBufferedAsync(Encoding.UTF8);
        return result.StandardOutput.TrimEnd('\n');
    }
}
