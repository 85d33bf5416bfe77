using System.Text.Json.Nodes;

namespace Intimacy.Core.Tests.Samples;

/// <summary>intimacy report FILE --history FILE ...</summary>
public sealed class HistoryCommandTests
{
    private static readonly string Now = SampleFiles.Document("november.json");
    private static readonly string Before = SampleFiles.Document("half-year.json");

    [Fact]
    public async Task A_real_decline_moves_help_to_the_front_and_three_check_ins_cannot_tell()
    {
        JsonNode alone = await OwnAsync(Now);
        JsonNode declined = await OwnAsync(Now, "--history", Before);
        JsonNode early = await OwnAsync(Now, "--history", SampleFiles.Document("summer.json"));

        Strategies(alone).Should().NotContain("get-help");
        Strategies(declined)[0].Should().Be("get-help");
        Strategies(early).Should().Equal(Strategies(alone));
        declined["change"]!["indices"]!["presence"]!["verdict"]!.ToString().Should().Be("declined");
        early["change"]!["indices"]!["presence"]!["verdict"]!.ToString().Should().Be("cannot-tell");
        early["change"]!["indices"]!["presence"]!["reason"]!.ToString().Should().Be("too-few-check-ins");
        alone["change"].Should().BeNull();
    }

    [Fact]
    public async Task Single_check_ins_in_any_order_say_the_same_as_one_history()
    {
        using var folder = new TemporaryFolder();
        string[] single = [.. CheckIns().Select((c, i) => folder.Write($"{i}.json", c.ToJsonString()))];

        ProgramResult whole = await IntimacyProgram.RunAsync("report", Now, "--history", Before, "--format", "json");
        ProgramResult parts = await IntimacyProgram.RunAsync(["report", Now, "--history", .. single.Reverse(), Now, "--format", "json"]);

        parts.ShouldBeFine();
        parts.Output.Should().Be(whole.Output, "the file to report on may be among them");
    }

    [Fact]
    public async Task Every_mistake_in_all_files_is_told_with_its_file()
    {
        using var folder = new TemporaryFolder();
        JsonNode[] given = [.. CheckIns()];
        given[0]["date"] = "0001-01-01";
        given[1]["partner"] = "B";
        string other = folder.Write("other.json", given[1].ToJsonString());
        string unset = folder.Write("unset.json", given[0].ToJsonString());
        string later = folder.Write("later.json", Changed("date", "2026-11-02"));
        string broken = folder.Write("broken.json", "{");

        ProgramResult result = await IntimacyProgram.RunAsync("report", Now, "--history", Before, other, unset);
        result.ShouldBeRefused(3);
        result.Error.Should().Contain("other.json: $.partner: expected the same partner").And.Contain("other.json: $.date: expected a date of its own; found that of").And
            .Contain("unset.json: $.date: expected a date from 1900-01-01 on").And.NotContain("checkIns[7]");

        ProgramResult second = await IntimacyProgram.RunAsync("report", Now, "--history", later, broken, "no-such-file.json");
        second.ShouldBeRefused(3);
        second.Error.Should().Contain("later.json: $.date: expected a date before that of the check-in to report on").And.Contain("broken.json: $").And.Contain("no-such-file.json: $: expected a file");
    }

    [Fact]
    public async Task A_history_in_place_of_a_check_in_is_told_where_it_goes()
    {
        ProgramResult result = await IntimacyProgram.RunAsync("report", Before);

        result.ShouldBeRefused(3);
        result.Error.Should().Contain("found a check-in history (intimacy-history/1). It goes beside your latest check-in: intimacy report CHECK-IN --history HISTORY");
    }

    [Fact]
    public async Task A_day_still_to_come_is_refused()
    {
        using var folder = new TemporaryFolder();

        ProgramResult result = await IntimacyProgram.RunAsync("report", folder.Write("far.json", Changed("date", "9999-12-31")), "--history", Before);

        result.ShouldBeRefused(3);
        result.Error.Should().Contain("expected a date that has come; found one still to come");
    }

    [Fact]
    public async Task What_was_tried_since_the_last_check_in_is_told()
    {
        using var folder = new TemporaryFolder();
        string log = Path.Combine(folder.Path, "log.json");
        foreach ((string practice, string outcome, string date) in new[] { ("mark-a-line", "done", "2026-10-12"), ("date-night", "later", "2026-10-13"), ("own-fun-list", "done", "2026-09-12") })
            await IntimacyProgram.RunAsync("log", log, practice, outcome, "--date", date);

        ProgramResult result = await IntimacyProgram.RunAtAsync(80, "report", Now, "--history", Before, "--log", log);

        result.ShouldBeFine();
        result.Output.Should().Contain("What you have tried\n  • Read a page and mark a line\n\n").And.NotContain("Write down what you enjoy");
    }

    [Fact]
    public async Task A_page_draws_a_line_for_each_index_and_says_what_it_shows()
    {
        using var folder = new TemporaryFolder();
        string page = Path.Combine(folder.Path, "page.html");

        (await IntimacyProgram.RunAsync("report", Now, "--history", Before, "--out", page)).ExitCode.Should().Be(0);

        string html = await File.ReadAllTextAsync(page);
        html.Should().Contain("aria-label=\"Good moments from 2 May 2026 to 1 November 2026, 7 check-ins: fewer than before.\"").And.Contain("class=\"course\"");
    }

    private static IEnumerable<JsonNode> CheckIns() => JsonNode.Parse(File.ReadAllText(Before))!["checkIns"]!.AsArray().Select(c => c!.DeepClone());

    private static string Changed(string property, string value)
    {
        JsonNode checkIn = JsonNode.Parse(File.ReadAllText(Now))!;
        checkIn[property] = value;
        return checkIn.ToJsonString();
    }

    private static async Task<JsonNode> OwnAsync(params string[] arguments)
    {
        ProgramResult result = await IntimacyProgram.RunAsync(["report", .. arguments, "--format", "json"]);
        result.ShouldBeFine();
        return JsonNode.Parse(result.Output)!["own"]!;
    }

    private static string[] Strategies(JsonNode own) => [.. own["recommendations"]!.AsArray().Select(r => r!["strategy"]!.ToString())];
}
