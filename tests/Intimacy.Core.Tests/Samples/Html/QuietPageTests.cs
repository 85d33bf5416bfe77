using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Intimacy.Core.Catalog;

namespace Intimacy.Core.Tests.Samples.Html;

public sealed class QuietPageTests
{
    [Fact]
    public async Task A_concern_looks_like_the_wish_for_solo_practices_whatever_was_answered()
    {
        using var folder = new TemporaryFolder();
        HtmlPage wish = await HtmlPage.WriteAsync(folder, folder.Write("a.json", CheckInText.ExampleAnswering(("afraid-of-partner", 0), ("controlled-by-partner", 0))), "--solo");

        foreach ((string sign, string answer) in new[] { ("afraid-of-partner", "4"), ("controlled-by-partner", "1"), ("afraid-of-partner", "\"declined\"") })
        {
            HtmlPage concern = await HtmlPage.WriteAsync(folder, folder.Write("b.json", CheckInText.ExampleAnswering((sign, JsonNode.Parse(answer)))));
            concern.Bytes.Should().Equal(wish.Bytes);
        }
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes_in_another_place_and_language()
    {
        using var folder = new TemporaryFolder();
        HtmlPage here = await HtmlPage.OfAsync("numbers");
        string there = Path.Combine(folder.Path, "another.HTML");
        var environment = new Dictionary<string, string?> { ["TZ"] = "Pacific/Kiritimati", ["LC_ALL"] = "tr_TR.UTF-8", ["COLUMNS"] = "47" };

        ProgramResult result = await IntimacyProgram.RunAsync(environment, "report", SampleFiles.Example, "--numbers", "--out", there);

        result.ExitCode.Should().Be(0);
        File.ReadAllBytes(there).Should().Equal(here.Bytes);
    }

    [Fact]
    public async Task Figures_are_shown_on_request_alone_and_nothing_is_ranked()
    {
        HtmlPage usual = await HtmlPage.OfAsync("example");
        HtmlPage numbers = await HtmlPage.OfAsync("numbers");

        Figures(usual).Should().BeEmpty();

        // Feeling close: of weights 2 2 2 2 2 1, one 2 is open: (75 x 2 + 50 x 2 + 75 x 2 + 50 x 2 + 75) / 9 = 63.88; low 575 / 11 = 52.27, high 775 / 11 = 70.45.
        Figures(numbers).Should().Contain("63.88").And.Contain("(52.27").And.Contain("70.45)");
        usual.All("ol").Concat(numbers.All("ol")).Should().BeEmpty();
        usual.Text.Should().NotContainAny("#1", "1.", "No. 1", "Rank");
    }

    [Fact]
    public async Task No_statement_that_was_answered_is_on_the_page()
    {
        HtmlPage page = await HtmlPage.OfAsync("numbers");

        page.Text.Should().NotContainAny(IntimacyCatalog.Default.Signs.Select(s => s.Statement));
        page.Source.Should().NotContainAny(IntimacyCatalog.Default.Signs.Select(s => $"sign:{s.Id}"));
    }

    private static IEnumerable<string> Figures(HtmlPage page) =>
        page.Text.Split(' ').Concat(page.All("svg").SelectMany(s => s.Attribute("aria-label")!.Value.Split(' '))).Where(w => Regex.IsMatch(w, @"\d\.\d"));
}
