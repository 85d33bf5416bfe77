using Intimacy.Core.CheckIns;

namespace Intimacy.Core.Tests.Samples.Questions;

public sealed class ResumingTests
{
    [Theory]
    [InlineData("q\n")]
    [InlineData("")]
    public async Task A_check_in_goes_on_where_it_stopped_with_its_label_and_date(string end)
    {
        using var folder = new TemporaryFolder();
        string path = SavedFile.In(folder);
        ProgramResult stopped = await CheckInProgram.RunAsync("\n2\ns\nd\nn\n4\n" + end, path, "--partner", "Robin");
        stopped.ShouldBeFine();
        stopped.Output.ReplaceLineEndings(" ").Should().MatchRegex("To go on: +intimacy check-in");

        ProgramResult again = await CheckInProgram.RunAsync("\nb\n\nq\n", "--out", path, "--date", "2026-12-24");

        again.ShouldBeFine();
        again.Output.ReplaceLineEndings(" ").Should().Contain("You began on 1 November 2026. Answered so far: 5 of 29 questions.");
        again.Output.Should().Contain("Question 6 of 29").And.Contain("Question 5 of 29").And.NotContain("Question 4 of 29").And.NotContain("Question 7 of 29");
        CheckIn saved = SavedFile.Read(path);
        (saved.Partner, saved.Date, saved.Answered()).Should().Be(("Robin", new DateOnly(2026, 11, 1), 5));
    }

    [Fact]
    public async Task What_was_left_open_is_asked_once_more_when_all_else_is_done()
    {
        using var folder = new TemporaryFolder();
        string path = SavedFile.In(folder);
        await CheckInProgram.RunAsync(Typed.Whole("3", others: [("loneliness", "s"), ("distancing", "d")]), path);

        ProgramResult again = await CheckInProgram.RunAsync("\n5\n1\n1\n3\n\n1\n\n2\n", path);

        again.Output.Should().Contain("Question 20 of 29").And.NotContain("Question 19 of 29").And.Contain("Done, and saved");
        SavedFile.Read(path)["loneliness"].Code.Should().Be(4);
        SavedFile.Read(path)["distancing"].State.Should().Be(AnswerState.Declined);
    }

    [Fact]
    public async Task All_questions_can_be_gone_through_again_with_the_answers_so_far()
    {
        using var folder = new TemporaryFolder();
        string path = SavedFile.In(folder);
        await CheckInProgram.RunAsync(Typed.Whole("3", others: [("talking-over-the-day", "s"), ("meaningful-conversations", "d")]), path);

        ProgramResult again = await CheckInProgram.RunAsync("2\n5\n\n\nq\n", path);

        again.Output.Should().Contain("Go through all questions again").And.Contain("Question 1 of 29").And.Contain("You left this open. Enter keeps it so.").And.Contain("Question 4 of 29");
        SavedFile.Read(path)["curiosity"].Code.Should().Be(4);
        SavedFile.Read(path)["talking-over-the-day"].State.Should().Be(AnswerState.Skipped);
        SavedFile.Read(path)["meaningful-conversations"].State.Should().Be(AnswerState.Declined);
    }

    [Theory]
    [InlineData("2026-11-28", false)]
    [InlineData("2026-11-29", true)]
    public async Task A_check_in_of_four_weeks_ago_is_called_one_and_another_file_is_named(string today, bool said)
    {
        using var folder = new TemporaryFolder();
        string path = SavedFile.In(folder);
        await CheckInProgram.RunAsync("\n3\nq\n", path);

        ProgramResult again = await CheckInProgram.RunAsync("q\n", path, "--date", today);

        again.Output.Contains("That is some time ago. To look anew, begin another file", StringComparison.Ordinal).Should().Be(said);
    }

    [Theory]
    [InlineData("--checklist", "full")]
    public async Task A_file_does_not_change_its_list(string option, string value)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("me.json", CheckInText.With("\"curiosity\": 3"));

        ProgramResult result = await CheckInProgram.RunAsync("\n3\n", path, option, value);

        result.ShouldBeRefused(2);
        File.ReadAllText(path).Should().Be(CheckInText.With("\"curiosity\": 3"));
    }

    [Fact]
    public async Task A_file_from_older_words_is_gone_on_with_and_says_so()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("me.json", CheckInText.With("\"curiosity\": 3", more: "\"catalogVersion\": \"0.9\", \"wording\": \"abc\","));

        ProgramResult result = await CheckInProgram.RunAsync("\n3\nq\n", path);

        result.Output.Should().Contain("Some words have changed");
        (SavedFile.Read(path).CatalogVersion, SavedFile.Read(path).Wording).Should().Be(("0.9", "abc"));
    }
}
