using Intimacy.Core.CheckIns;

namespace Intimacy.Core.Tests.Samples.Questions;

public sealed class ScriptTests
{
    private const string Good = """
        # how it went
        curiosity 3
           loneliness   skipped

        lack-of-trust declined
        frequent-conflict not-applicable
        sharing = bands
        origin=lost-over-time
        solo=no
        """;

    [Fact]
    public async Task A_script_answers_in_any_order_and_goes_on_with_the_file_of_another()
    {
        using var folder = new TemporaryFolder();
        string path = SavedFile.In(folder);

        (await CheckInProgram.RunAsync(Good.ReplaceLineEndings("\r\n"), path, "--answers", "-")).ShouldBeFine();
        (await CheckInProgram.RunAsync("making-time 1", "--out", path, "--answers", "-")).ShouldBeFine();

        CheckIn saved = SavedFile.Read(path);
        (saved.Sharing, saved.Origin?.Id, saved.SoloOnly).Should().Be((SharingLevel.Bands, "lost-over-time", false));
        (saved["curiosity"].Code, saved["making-time"].Code).Should().Be((3, 1));
        saved["loneliness"].State.Should().Be(AnswerState.Skipped);
        saved["lack-of-trust"].State.Should().Be(AnswerState.Declined);
        saved["frequent-conflict"].State.Should().Be(AnswerState.NotApplicable);
        saved.Answered().Should().Be(5);
    }

    [Fact]
    public async Task What_was_called_history_is_the_origin_and_said_once()
    {
        using var folder = new TemporaryFolder();
        string path = SavedFile.In(folder);

        (await CheckInProgram.RunAsync("curiosity 3\nhistory=never-developed\norigin=lost-over-time", path, "--answers", "-")).ErrorLines
            .Should().ContainSingle().Which.Should().Be("standard input: line 3: expected something other than line 2, which speaks of the same");
        (await CheckInProgram.RunAsync("curiosity 3\nhistory=lost-over-time", path, "--answers", "-")).ShouldBeFine();

        SavedFile.Read(path).Origin?.Id.Should().Be("lost-over-time");
    }

    [Fact]
    public async Task Of_a_megabyte_of_bad_lines_a_hundred_are_named_and_the_rest_are_counted()
    {
        using var folder = new TemporaryFolder();

        ProgramResult result = await CheckInProgram.RunAsync(string.Join('\n', Enumerable.Repeat("x", 500_000)), SavedFile.In(folder), "--answers", "-");

        result.ErrorLines.Should().HaveCount(101);
        result.ErrorLines[99].Should().StartWith("standard input: line 100: expected the id of a sign");
        result.ErrorLines[100].Should().Be("standard input: expected at most 100 problems; found 499900 more that are not listed");
    }

    [Fact]
    public async Task Every_bad_line_is_named_no_answer_is_repeated_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        string[] lines =
        [
            "curiosity 98765", "loneliness zebra", "zebra 3", "98765", "loneliness", "loneliness 3 98765", "making-time 2", "making-time 3", "feeling-loved 1",
            "sharing=zebra", "history=illness", "solo=98765", "zebra=98765", "afraid-of-partner 98765", "distancing 03", "distancing +3",
        ];

        ProgramResult result = await CheckInProgram.RunAsync(string.Join('\n', lines), SavedFile.In(folder), "--answers", "-");

        result.ShouldBeRefused(3);
        int[] bad = [.. Enumerable.Range(1, lines.Length).Where(n => n != 7)];
        result.ErrorLines.Select(l => string.Join(':', l.Split(':').Take(2))).Should().Equal(bad.Select(n => $"standard input: line {n}"));
        result.ErrorLines.Should().OnlyContain(line => line.Contains(": expected "));
        result.Error.Should().NotContain("98765").And.NotContain("zebra");
        Directory.GetFileSystemEntries(folder.Path).Should().BeEmpty();
    }

    [Fact]
    public async Task Endless_input_is_refused()
    {
        using var folder = new TemporaryFolder();

        ProgramResult result = await CheckInProgram.RunAsync(new string('\n', 1 << 21), SavedFile.In(folder), "--answers", "-");

        result.ExitCode.Should().Be(3);
        Directory.GetFileSystemEntries(folder.Path).Should().BeEmpty();
    }

    [Theory]
    [InlineData("a.json --out b.json")]
    [InlineData("a.json --checklist zebra")]
    [InlineData("a.json --answers answers.txt")]
    [InlineData("a.json --date 2026-02-31")]
    [InlineData("a.json --partner=")]
    public async Task A_command_line_that_makes_no_sense_is_bad_usage(string commandLine)
    {
        using var folder = new TemporaryFolder();

        ProgramResult result = await IntimacyProgram.RunAsync(["check-in", .. commandLine.Replace("a.json", SavedFile.In(folder)).Split(' ')]);

        result.ShouldBeRefused(2);
        Directory.GetFileSystemEntries(folder.Path).Should().BeEmpty();
    }
}
