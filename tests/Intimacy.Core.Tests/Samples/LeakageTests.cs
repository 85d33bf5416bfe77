using System.Globalization;
using System.Text;
using CliWrap;
using CliWrap.Buffered;
using Intimacy.Core.Tests.Docs;

namespace Intimacy.Core.Tests.Samples;

/// <summary>What sharing costs in bits, counted out: the page says what the program prints, and the numbers can be true.</summary>
public sealed class LeakageTests
{
    private const int Nothing = 0;
    private const int Afraid = 4;

    private static readonly Lazy<Task<string>> Printed = new(RunAsync);

    [Fact]
    public async Task The_page_shows_the_table_that_the_program_prints()
    {
        DocPage.Of("docs/what-sharing-costs.md").Text.Should().Contain("\n\n" + await Printed.Value + "\n");
    }

    [Fact]
    public async Task Sharing_nothing_and_being_afraid_cost_nothing()
    {
        foreach ((string part, decimal[] bits) in await PartsAsync())
            (bits[Nothing], bits[Afraid]).Should().Be((0m, 0m), part);
    }

    [Fact]
    public async Task No_part_tells_more_than_the_file_that_was_handed_over()
    {
        (string Part, decimal[] Bits)[] rows = await PartsAsync();
        decimal[] file = rows[0].Bits;

        rows.Should().HaveCountGreaterThan(8);
        foreach ((string part, decimal[] bits) in rows)
            bits.Zip(file).Should().OnlyContain(b => b.First <= b.Second, part);
    }

    [Fact]
    public async Task A_higher_level_hands_over_no_less_and_bands_hand_over_less_than_everything()
    {
        decimal[] file = (await PartsAsync())[0].Bits[..Afraid];
        decimal all = Numbers((await Printed.Value).Split('\n')[^1])[0];

        file.Should().BeInAscendingOrder().And.OnlyContain(bits => bits <= all);
        file[1].Should().BeLessThan(all).And.BePositive();
    }

    private static async Task<(string Part, decimal[] Bits)[]> PartsAsync() =>
        [.. (await Printed.Value).Split('\n')[2..^1].Select(row => (row, Numbers(row)))];

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
