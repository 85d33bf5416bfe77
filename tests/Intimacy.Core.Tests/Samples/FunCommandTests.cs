using System.Text.Json.Nodes;

namespace Intimacy.Core.Tests.Samples;

/// <summary>intimacy fun rate, next and done.</summary>
public sealed class FunCommandTests
{
    private const string Mine = "bake-bread 3\nold-songs 2\n# a line passed over\n\nown-1 1\n";
    private const string Theirs = "bake-bread 1\nnight-away 3\n";

    [Fact]
    public async Task Two_raters_see_one_idea_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        (string list, string alex, string billie) = await RatedAsync(folder);

        // Chance puts one in four aside, and the salts are random: most couples see the one idea that both want, some see none, nobody sees another.
        ProgramResult next = await IntimacyProgram.RunAsync("fun", "next", list, alex, billie, "--date", "2026-01-01");
        next.ShouldBeFine();
        next.Output.Should().MatchRegex("^(For the two of you: Bake a loaf of bread|No idea this time\\.)");
        next.Output.Should().Contain("The next one can come from 2026-01-08 on.").And.NotContain("night").And.NotContain("songs");
        string kept = await File.ReadAllTextAsync(list);
        kept.Should().NotContain("rating").And.NotContain("salt");

        ProgramResult early = await IntimacyProgram.RunAsync("fun", "next", list, alex, billie, "--date", "2026-01-07");
        early.ShouldBeRefused(3);
        early.Error.Should().Contain("list.json: date: expected 2026-01-08 or later");
        (await File.ReadAllTextAsync(list)).Should().Be(kept);
    }

    [Fact]
    public async Task What_was_done_is_noted()
    {
        using var folder = new TemporaryFolder();
        (string list, string alex, string billie) = await RatedAsync(folder);
        (await IntimacyProgram.RunAsync("fun", "done", list)).ShouldBeRefused(3);

        JsonNode node = JsonNode.Parse(await File.ReadAllTextAsync(list))!;
        node["picks"] = JsonNode.Parse("""[{"date":"2026-01-01","round":1,"idea":"bake-bread"},{"date":"2026-01-08","round":1,"idea":null}]""");
        await File.WriteAllTextAsync(list, node.ToJsonString());
        ProgramResult done = await IntimacyProgram.RunAsync("fun", "done", list);

        done.Output.Should().StartWith("Noted: Bake a loaf of bread");
        JsonNode.Parse(await File.ReadAllTextAsync(list))!["picks"]![0]!["done"]!.GetValue<bool>().Should().BeTrue();
        (await IntimacyProgram.RunAsync("fun", "next", list, alex, billie, "--date", "2026-01-15")).ShouldBeFine();
    }

    [Fact]
    public async Task Nobody_rates_again_in_a_round_and_the_seal_stands()
    {
        using var folder = new TemporaryFolder();
        (string list, string alex, string billie) = await RatedAsync(folder);
        string before = await File.ReadAllTextAsync(alex);

        ProgramResult again = await IntimacyProgram.RunWithInputAsync("bake-bread 0\n", "fun", "rate", list, "--partner", "Alex", "--out", alex, "--answers", "-", "--date", "2026-01-20");
        again.ShouldBeRefused(3);
        again.Error.Should().Contain("expected 2026-01-29 or later");
        (await File.ReadAllTextAsync(alex)).Should().Be(before);

        await File.WriteAllTextAsync(alex, before.Replace("\"bake-bread\": 3", "\"bake-bread\": 2", StringComparison.Ordinal));
        ProgramResult changed = await IntimacyProgram.RunAsync("fun", "next", list, alex, billie, "--date", "2026-01-20");
        changed.ShouldBeRefused(3);
        changed.Error.Should().Contain("expected the ratings that this partner sealed in this round");
    }

    [Fact]
    public async Task One_is_asked_idea_by_idea_and_nothing_is_written_before_the_last()
    {
        using var folder = new TemporaryFolder();
        string list = Path.Combine(folder.Path, "list.json");
        string own = Path.Combine(folder.Path, "own.json");
        string[] command = ["fun", "rate", list, "--partner", "A", "--out", own, "--date", "2026-01-01"];

        ProgramResult stopped = await IntimacyProgram.RunWithInputAsync("4\n3\nq\n", command);
        stopped.ShouldBeFine();
        stopped.Output.Should().Contain("Stopped. Nothing was saved.");
        Directory.GetFiles(folder.Path).Should().BeEmpty();

        int ideas = IntimacyAdvisor.Default.FunIdeasFor().Length;
        ProgramResult whole = await IntimacyProgram.RunWithInputAsync("4\ns\nb\n2\n" + string.Concat(Enumerable.Repeat("1\n", ideas - 2)), command);
        whole.ShouldBeFine();
        whole.Output.Should().Contain($"{ideas} of {ideas}");
        JsonNode ratings = JsonNode.Parse(await File.ReadAllTextAsync(own))!["ratings"]!;
        ratings.AsObject().Should().HaveCount(ideas);
        ratings["first-place"]!.GetValue<int>().Should().Be(3);
        ratings["first-date-again"]!.GetValue<int>().Should().Be(1);
    }

    [Theory]
    [InlineData("bake-bread", "line 1: expected the id of an idea and a rating")]
    [InlineData("bake-bread 8617", "line 1: expected a rating from 0 (no) to 3 (very much)")]
    [InlineData("bake-bread 3\nbake-bread 2", "line 2: expected each idea once")]
    [InlineData("no-such-idea 3\nbake-bread x", "line 2: expected a rating")]
    [InlineData("", "found nothing")]
    public async Task A_script_is_taken_whole_or_not_at_all(string lines, string expected)
    {
        using var folder = new TemporaryFolder();
        string list = Path.Combine(folder.Path, "list.json");

        ProgramResult result = await IntimacyProgram.RunWithInputAsync(lines, "fun", "rate", list, "--partner", "A", "--out", Path.Combine(folder.Path, "own.json"), "--answers", "-");

        result.ShouldBeRefused(3);
        result.Error.Should().Contain(expected).And.NotContain("8617");
        Directory.GetFiles(folder.Path).Should().BeEmpty();
    }

    [Fact]
    public async Task A_damaged_file_is_refused_and_left_as_it_is()
    {
        using var folder = new TemporaryFolder();
        (string list, string alex, string billie) = await RatedAsync(folder);
        string broken = folder.Write("broken.json", "{\"format\":\"intimacy-fun-list/1\"");
        string other = folder.Write("other.json", "{\"format\":\"intimacy-check-in/1\"}");

        ProgramResult next = await IntimacyProgram.RunAsync("fun", "next", broken, other, billie);
        next.ShouldBeRefused(3);
        next.Error.Should().Contain("broken.json: $").And.Contain("other.json: $.format: expected ratings of a fun list (intimacy-fun-ratings/1); found a check-in");
        foreach (string[] rate in (string[][])[[broken, "--out", Path.Combine(folder.Path, "new.json")], [list, "--out", other], [list, "--out", list], [list, "--out", billie], [list, "--out", Path.Combine(folder.Path, "new.json"), "--context", "illness"]])
        {
            ProgramResult result = await IntimacyProgram.RunWithInputAsync(Mine, ["fun", "rate", .. rate, "--partner", "Alex", "--answers", "-", "--date", "2026-02-10"]);
            result.ExitCode.Should().BeOneOf(2, 3);
            result.Output.Should().BeEmpty();
        }

        (await File.ReadAllTextAsync(broken)).Should().Be("{\"format\":\"intimacy-fun-list/1\"");
        (await File.ReadAllTextAsync(other)).Should().Be("{\"format\":\"intimacy-check-in/1\"}");
        (await IntimacyProgram.RunAsync("fun", "next", list, alex, billie, "--date", "2026-02-10")).ShouldBeFine();
    }

    [Theory]
    [InlineData("recent-loss", "The list waits.")]
    [InlineData("illness", "No idea this time.")]
    public async Task A_situation_is_heeded(string context, string expected)
    {
        using var folder = new TemporaryFolder();
        (string list, string alex, string billie) = await RatedAsync(folder);
        string before = await File.ReadAllTextAsync(list);

        ProgramResult next = await IntimacyProgram.RunAsync("fun", "next", list, alex, billie, "--context", context, "--date", "2026-01-01");

        next.ShouldBeFine();
        next.Output.Should().StartWith(expected, "bread is what both want, and baking is too much for somebody who is ill");
        ((await File.ReadAllTextAsync(list)) == before).Should().Be(context != "illness", "nothing was drawn where the list waits");
    }

    [Theory]
    [InlineData("swim\u0007")]
    [InlineData("\u202eswim")]
    [InlineData(" ")]
    public async Task An_idea_that_is_no_line_of_text_is_refused(string idea)
    {
        using var folder = new TemporaryFolder();

        ProgramResult result = await IntimacyProgram.RunWithInputAsync(Mine, "fun", "rate", Path.Combine(folder.Path, "list.json"), "--partner", "A", "--out", Path.Combine(folder.Path, "own.json"), "--add", idea, "--answers", "-");

        result.ShouldBeRefused(3);
        result.Error.Should().Contain("one line of 1 to 200 characters");
        Directory.GetFiles(folder.Path).Should().BeEmpty();
    }

    private static async Task<(string List, string Alex, string Billie)> RatedAsync(TemporaryFolder folder)
    {
        string list = Path.Combine(folder.Path, "list.json");
        string alex = Path.Combine(folder.Path, "alex.json");
        string billie = Path.Combine(folder.Path, "billie.json");
        (await IntimacyProgram.RunWithInputAsync(Mine, "fun", "rate", list, "--partner", "Alex", "--out", alex, "--add", "Ring Bea", "--answers", "-", "--date", "2026-01-01")).ShouldBeFine();
        (await IntimacyProgram.RunWithInputAsync(Theirs, "fun", "rate", list, "--partner", "Billie", "--out", billie, "--answers", "-", "--date", "2026-01-01")).ShouldBeFine();
        return (list, alex, billie);
    }
}
