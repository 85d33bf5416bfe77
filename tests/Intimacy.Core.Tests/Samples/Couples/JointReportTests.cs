using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Intimacy.Core.Tests.Samples.Html;

namespace Intimacy.Core.Tests.Samples.Couples;

public sealed class JointReportTests
{
    public static TheoryData<string> Levels => new(CoupleFiles.Levels);

    [Theory]
    [MemberData(nameof(Levels))]
    public async Task The_page_of_both_reads_as_approved_after_an_own_report_that_is_unchanged(string level)
    {
        using var couple = new CoupleFiles();
        string alex = couple.At(level, CoupleFiles.Alex);
        string shared = await couple.ShareAsync(couple.At(level, CoupleFiles.Billie));
        ProgramResult own = await IntimacyProgram.RunAtAsync(80, "report", alex);

        ProgramResult both = await IntimacyProgram.RunAtAsync(80, "report", alex, "--partner", shared);

        both.ShouldBeFine();
        both.OutputLines.Should().OnlyContain(line => line.Length <= 80);

        // The way to the long report stands at the very end of either.
        string ownPart = own.Output[..own.Output.LastIndexOf("This is the short form", StringComparison.Ordinal)];
        both.Output.Should().StartWith(ownPart);
        ApprovedText.ShouldBe($"couple-{level}-80.txt", both.Output[ownPart.Length..].TrimStart('\n'));
        (await IntimacyProgram.RunAtAsync(60, "report", alex, "--partner", shared, "--numbers")).OutputLines.Should().OnlyContain(line => line.Length <= 60);
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public async Task A_page_for_two_opens_with_one_title_and_says_nothing_twice(string level)
    {
        using var couple = new CoupleFiles();
        string shared = await couple.ShareAsync(couple.At(level, CoupleFiles.Billie));

        ProgramResult page = await IntimacyProgram.RunAtAsync(200, "report", couple.At(level, CoupleFiles.Alex), "--partner", shared, "--together", "--full");

        page.ShouldBeFine();
        string[] lines = [.. page.OutputLines.Where(l => l.Length > 0)];
        lines[0].Should().StartWith("── ");
        lines[1].Should().NotStartWith("── ");
        lines.Where(l => l.Length > 60 && !l.StartsWith('─') && !l.Contains("Why: ", StringComparison.Ordinal)).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public async Task JSON_has_the_same_own_part_and_at_each_level_no_more_than_was_shared(string level)
    {
        using var couple = new CoupleFiles();
        string alex = couple.At("answers", CoupleFiles.Alex);
        JsonNode own = JsonNode.Parse(await couple.ReportAsync("json", alex))!["own"]!;

        JsonNode both = JsonNode.Parse(await couple.ReportAsync("json", alex, "--partner", await couple.ShareAsync(CoupleFiles.Billie, "--level", level)))!;

        JsonNode.DeepEquals(both["own"], own).Should().BeTrue();
        JsonNode joint = both["joint"]!;
        joint["status"]!.GetValue<string>().Should().Be(level == "nothing" ? "unavailable" : "available");
        if (level == "nothing")
            return;
        joint["level"]!.GetValue<string>().Should().Be(level);
        joint["partners"]!.AsArray().Select(p => p!.GetValue<string>()).Should().Equal("Alex", "Billie");
        joint["signs"]!.AsArray().Count.Should().BeGreaterThanOrEqualTo(level == "answers" ? 20 : 0).And.BeLessThan(level == "answers" ? 33 : 1);
        joint["areas"]!.AsArray().Any(a => a!["first"]!["estimate"] is not null || a["gap"] is not null).Should().Be(level != "bands");
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public async Task The_page_for_a_browser_says_what_the_text_says_and_its_own_part_is_unchanged(string level)
    {
        using var couple = new CoupleFiles();
        string[] arguments = [couple.At("answers", CoupleFiles.Alex), "--partner", await couple.ShareAsync(CoupleFiles.Billie, "--level", level)];
        string own = Encoding.UTF8.GetString(await couple.ReportAsync("html", arguments[0]));
        string text = HtmlPage.Plain((await IntimacyProgram.RunAtAsync(200, ["report", "--full", .. arguments])).Output);

        HtmlPage page = await HtmlPage.WriteAsync(couple.Folder, arguments);

        int end = own.IndexOf("</main>", StringComparison.Ordinal);
        page.Source.Should().StartWith(own[..end].TrimEnd()).And.EndWith(own[end..]);
        IReadOnlyList<string> headings = [.. page.All("h2", "h3", "h4").Select(h => h.Value)];
        headings.Should().Contain("The two of you").And.OnlyContain(heading => text.Contains(heading));
        int[] levels = [.. page.All("h1", "h2", "h3", "h4", "h5", "h6").Select(h => h.Name.LocalName[1] - '0')];
        levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1);
        foreach (string said in page.All("section").Single(s => (string?)s.Attribute("class") == "part").Descendants("p").Where(p => !p.Elements().Any()).Select(p => p.Value))
            text.Replace(" ", "").Should().Contain(HtmlPage.Plain(said).Replace(" ", ""));
    }

    [Fact]
    public async Task Numbers_are_shown_where_they_were_shared_and_asked_for()
    {
        using var couple = new CoupleFiles();
        string alex = couple.At("answers", CoupleFiles.Alex);
        string bands = await couple.ShareAsync(CoupleFiles.Billie, "--level", "bands");
        string scores = await couple.ShareAsync(CoupleFiles.Billie, "--level", "scores");

        Assert.DoesNotMatch(@"\d\.\d\d|about \d", await PartAsync(couple, alex, "--partner", bands, "--numbers"));
        Assert.DoesNotMatch(@"\d\.\d\d|about \d", await PartAsync(couple, alex, "--partner", scores));
        Assert.Matches(@"Billie [a-z ]+ \(about \d+\)", await PartAsync(couple, alex, "--partner", scores, "--numbers"));
    }

    [Fact]
    public async Task The_two_partners_read_the_same_page_mirrored()
    {
        using var couple = new CoupleFiles();
        string alex = await PartAsync(couple, CoupleFiles.Alex, "--partner", await couple.ShareAsync(CoupleFiles.Billie));
        string billie = await PartAsync(couple, CoupleFiles.Billie, "--partner", await couple.ShareAsync(CoupleFiles.Alex));

        HtmlPage.Plain(billie).Should().Be(HtmlPage.Plain(string.Join('\n', alex.Split('\n').Select(Mirror)).Replace("Alex and Billie", "Billie and Alex", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task That_both_are_concerned_is_never_called_agreement()
    {
        using var couple = new CoupleFiles();

        string part = await PartAsync(couple, CoupleFiles.Alex, "--partner", await couple.ShareAsync(CoupleFiles.Billie));

        part.Should().Contain("Room for more care").And.NotContain("agree");
    }

    [Fact]
    public async Task With_solo_nothing_on_the_page_of_both_takes_two()
    {
        using var couple = new CoupleFiles();
        string shared = await couple.ShareAsync(CoupleFiles.Billie);

        (await PartAsync(couple, CoupleFiles.Alex, "--partner", shared)).Should().MatchRegex(@",\s+together[.,]");
        (await PartAsync(couple, CoupleFiles.Alex, "--partner", shared, "--solo")).Should().NotMatchRegex(@",\s+together[.,]").And.Contain("on your own");
    }

    [Fact]
    public async Task Where_everything_is_skipped_the_page_says_that_too_little_is_known()
    {
        using var couple = new CoupleFiles();
        string empty = couple.Changed("empty.json", CoupleFiles.Billie, json => json["answers"] = new JsonObject());

        string part = await PartAsync(couple, CoupleFiles.Alex, "--partner", await couple.ShareAsync(empty));

        part.Should().Contain("Too little was shared to say.").And.NotContain("In 0 of");
    }

    private static async Task<string> PartAsync(CoupleFiles couple, params string[] arguments)
    {
        string text = Encoding.UTF8.GetString(await couple.ReportAsync("text", arguments));
        return text[text.IndexOf("── The two of you", StringComparison.Ordinal)..];
    }

    /// <summary>A row of the table has a name and two views with at least two spaces between them; an index names the partners.</summary>
    private static string Mirror(string line)
    {
        if (Regex.Match(line, "^(.*: )Alex (.+), Billie (.+)\\.$") is { Success: true } index)
            return $"{index.Groups[1].Value}Billie {index.Groups[3].Value}, Alex {index.Groups[2].Value}.";
        return Regex.Match(line, "^  (.*?)  +(\\S.*?)  +(\\S.*)$") is { Success: true } row ? $"{row.Groups[1].Value} {row.Groups[3].Value} {row.Groups[2].Value}" : line;
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public async Task Nothing_is_said_twice_on_a_page_for_two(string level)
    {
        using var couple = new CoupleFiles();
        string alex = couple.At("answers", CoupleFiles.Alex);

        ProgramResult page = await IntimacyProgram.RunAtAsync(100, "report", alex, "--partner", await couple.ShareAsync(CoupleFiles.Billie, "--level", level), "--together", "--full");

        // Two ideas may have one reason, and evidence says the grade of each group.
        string[] sentences = [.. Regex.Split(HtmlPage.Plain(page.Output), @"(?<=[.!?])\s").Where(s => s.Split(' ').Length > 5 && !s.Contains("Why:", StringComparison.Ordinal))];
        sentences.GroupBy(s => s).Where(g => g.Count() > 1).Select(g => g.Key).Should().BeEmpty();
    }

    [Fact]
    public async Task Both_dates_stand_on_the_page_for_two()
    {
        using var couple = new CoupleFiles();
        string later = couple.Changed("later.json", CoupleFiles.Billie, json => json["date"] = "2026-11-09");

        string part = await PartAsync(couple, CoupleFiles.Alex, "--partner", await couple.ShareAsync(later));

        part.Should().Contain("Alex answered on 1 November 2026, Billie on 9 November 2026.");
    }
}
