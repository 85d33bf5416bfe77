using System.Text.RegularExpressions;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Practices;
using Intimacy.Core.Reports;

namespace Intimacy.Core.Tests.Samples.Html;

public sealed partial class ParityTests
{
    private const string Glyphs = "█▒·┃─•";

    public static TheoryData<string> Pages => StructureTests.Pages;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_page_says_every_word_that_the_text_says(string name)
    {
        using var folder = new TemporaryFolder();
        ProgramResult text = await IntimacyProgram.RunAtAsync(100, ["report", "--full", .. SamplePages.Arguments(name, folder)]);
        HtmlPage page = await HtmlPage.OfAsync(name);

        Dictionary<string, int> onPage = Counted(page.Text);
        Counted(ForTerminal().Replace(HtmlPage.Plain(text.Output), " ")).Where(word => onPage.GetValueOrDefault(word.Key) < word.Value).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_page_has_the_headings_of_the_text_in_their_order(string name)
    {
        using var folder = new TemporaryFolder();
        ProgramResult text = await IntimacyProgram.RunAtAsync(100, ["report", "--full", .. SamplePages.Arguments(name, folder)]);
        HtmlPage page = await HtmlPage.OfAsync(name);

        // In the text, what is not indented is a heading, or one of two sentences that end in a full stop.
        IEnumerable<string> ofText = text.OutputLines.Where(l => l.Length > 0 && l[0] != ' ').Select(l => l.Trim('─', ' ')).Where(l => !l.EndsWith('.'));
        page.All("h2", "h3").Select(h => h.Value).Should().Equal(ofText.Skip(1).Where(l => !l.StartsWith('“')));
    }

    [Fact]
    public async Task Titles_first_steps_reasons_and_notices_are_in_both()
    {
        ProgramResult text = await IntimacyProgram.RunAtAsync(100, "report", SampleFiles.Example, "--full");
        HtmlPage page = await HtmlPage.OfAsync("example");
        using FileStream file = File.OpenRead(SampleFiles.Example);
        CheckIn checkIn = IntimacyAdvisor.Default.ReadCheckIn(file);
        OwnReport report = IntimacyAdvisor.Default.Report(checkIn);

        foreach (string said in report.Recommendations.Take(3).SelectMany(Said).Concat(report.Notices).Concat(report.Cautions.Select(c => c.Text)))
        {
            page.Text.Should().Contain(said);
            HtmlPage.Plain(text.Output).Should().ContainAll(said.Split(' '));
        }

        report.Recommendations.Select(r => r.Title).Should().OnlyContain(title => page.Text.Contains(title) && HtmlPage.Plain(text.Output).Contains(title));
    }

    [Fact]
    public async Task Cautions_of_an_empty_check_in_are_on_the_page()
    {
        HtmlPage page = await HtmlPage.OfAsync("empty");
        using var json = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(CheckInText.With("")));
        OwnReport report = IntimacyAdvisor.Default.Report(IntimacyAdvisor.Default.ReadCheckIn(json));

        report.Cautions.Should().NotBeEmpty();
        page.Text.Should().ContainAll(report.Cautions.Select(c => c.Text)).And.ContainAll(report.Notices);
    }

    private static IEnumerable<string> Said(Recommendation recommendation)
    {
        PracticeSuggestion first = recommendation.Practices.First(p => p.Practice.IsFirstStep);
        return [recommendation.Title, recommendation.Strategy.About, first.Practice.Title, first.Practice.FirstTime, recommendation.MainReasons[0].Text, recommendation.MainReasons[0].Rationale];
    }

    private static Dictionary<string, int> Counted(string text) =>
        text.Split([' ', '\n', '·'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !word.All(Glyphs.Contains))
            .Select(word => word.TrimEnd(':'))
            .GroupBy(word => word)
            .ToDictionary(group => group.Key, group => group.Count());

    /// <summary>What there is to type, and the key to the characters of a bar: a page has neither.</summary>
    [GeneratedRegex("Is one of these so for the two of you\\? Add it with --context, and the ideas change: [a-z, -]+\\.|Support for one person alone, open to everybody: intimacy guidance"
        + "|To read more on any idea here: intimacy catalog show \"TITLE\"|For ideas for the two of you as well, add --for-two to the command\\.|To answer more: intimacy check-in NEWFILE --checklist core"
        + "|█ from your answers (▒ with what is still open )?┃ as it stands")]
    private static partial Regex ForTerminal();
}
