using System.Globalization;
using System.Text.RegularExpressions;
using Intimacy.Core.CheckIns;

namespace Intimacy.Core.Tests.Samples.Questions;

public sealed partial class AskingTests
{
    [Fact]
    public async Task A_whole_check_in_reads_as_approved_and_keeps_to_60_columns()
    {
        using var folder = new TemporaryFolder();

        ProgramResult result = await CheckInProgram.RunInAsync(folder, Typed.Whole("3", others: [("curiosity", "d"), ("making-time", "oops\n2")]), "me.json");

        result.ShouldBeFine();
        result.OutputLines.Should().OnlyContain(line => line.Length <= 60);
        ApprovedText.ShouldBe("check-in-60.txt", result.Output);
    }

    [Fact]
    public async Task Every_answer_and_every_choice_ends_up_in_the_file()
    {
        using var folder = new TemporaryFolder();
        string path = SavedFile.In(folder);
        string typed = Typed.Start + Typed.Answers("3", ("loneliness", "s"), ("lack-of-trust", "d"), ("frequent-conflict", "N"), ("making-time", "5"))
            + Typed.Choices(history: "2", solo: "1", sharing: "3") + Typed.NoReport;

        (await CheckInProgram.RunAsync(typed, path, "--partner", "Robin")).ShouldBeFine();

        CheckIn saved = SavedFile.Read(path);
        (saved.Partner, saved.Date, saved.Checklist.Id).Should().Be(("Robin", new DateOnly(2026, 11, 1), "core"));
        (saved.Sharing, saved.SoloOnly, saved.Origin?.Id).Should().Be((SharingLevel.Scores, false, "lost-over-time"));
        (saved["curiosity"].Code, saved["making-time"].Code).Should().Be((2, 4));
        saved["loneliness"].State.Should().Be(AnswerState.Skipped);
        saved["lack-of-trust"].State.Should().Be(AnswerState.Declined);
        saved["frequent-conflict"].State.Should().Be(AnswerState.NotApplicable);
        saved["afraid-of-partner"].State.Should().Be(AnswerState.NotAsked);
    }

    [Fact]
    public async Task Enter_alone_shares_nothing_even_where_something_was_shared_before()
    {
        using var folder = new TemporaryFolder();
        string path = SavedFile.In(folder);

        await CheckInProgram.RunAsync(Typed.Whole(sharing: "4"), path);
        SavedFile.Read(path).Sharing.Should().Be(SharingLevel.Answers);
        ProgramResult again = await CheckInProgram.RunAsync("\n1\n1\n3\n\n1\n\n2\n", path);

        SavedFile.Read(path).Sharing.Should().Be(SharingLevel.Nothing);
        again.Output.Should().Contain("> 1  Nothing.").And.Contain("Done, and saved");
    }

    [Fact]
    public async Task Going_back_shows_the_answer_so_far_and_a_new_one_takes_its_place()
    {
        using var folder = new TemporaryFolder();
        string path = SavedFile.In(folder);

        ProgramResult result = await CheckInProgram.RunAsync("\n3\n4\nb\nb\n5\n", path);

        result.Output.Should().Contain("> 4  often").And.Contain("Your answer so far: sometimes. Enter keeps it.");
        CheckIn saved = SavedFile.Read(path);
        saved["curiosity"].Code.Should().Be(4);
        saved["talking-over-the-day"].Code.Should().Be(3);
        saved.Answered().Should().Be(2);
    }

    [Fact]
    public async Task Enter_alone_decides_nothing_where_nothing_was_answered()
    {
        using var folder = new TemporaryFolder();

        await CheckInProgram.RunAsync("\n\n\n0\n6\n-1\nz\nb\nq\n", SavedFile.In(folder));

        Directory.GetFileSystemEntries(folder.Path).Should().BeEmpty();
    }

    [Fact]
    public async Task The_report_at_the_end_is_the_one_of_the_report_command()
    {
        using var folder = new TemporaryFolder();
        string path = SavedFile.In(folder);
        string whole = Typed.Start + Typed.Answers("3", ("afraid-of-partner", "4")) + Typed.Choices(situations: "1\n") + Typed.NoReport;

        ProgramResult asked = await CheckInProgram.RunAsync(whole[..^Typed.NoReport.Length] + "1\n", path);
        ProgramResult report = await IntimacyProgram.RunAtAsync(60, "report", path, "--context", "children-at-home");

        report.ShouldBeFine();
        asked.Output.Should().EndWith("\n\n" + report.Output);
    }

    [Fact]
    public async Task Situations_can_be_chosen_and_taken_back_and_shape_the_report_but_are_in_no_file()
    {
        using var folder = new TemporaryFolder();
        string path = SavedFile.In(folder);
        string typed = Typed.Start + Typed.Answers("3") + Typed.Choices(situations: "1\n4\n1\n") + "1\n";

        ProgramResult asked = await CheckInProgram.RunAsync(typed, path);
        ProgramResult report = await IntimacyProgram.RunAtAsync(60, "report", path, "--context", "recent-loss");

        asked.Output.Should().Contain("Children live with us. (chosen)").And.Contain("--context recent-loss").And.EndWith("\n\n" + report.Output);
        File.ReadAllText(path).Should().NotContain("loss");
    }

    [Fact]
    public async Task A_list_that_gives_scores_only_asks_nothing_about_ideas()
    {
        using var folder = new TemporaryFolder();
        string path = SavedFile.In(folder);

        ProgramResult result = await CheckInProgram.RunAsync("\n" + string.Concat(Enumerable.Repeat("2\n", 15)) + "3\n2\n2\n", path, "--checklist", "article");

        result.Output.Should().NotContain("Which ideas").And.Contain("Done, and saved");
        (SavedFile.Read(path).Sharing, SavedFile.Read(path).SoloOnly).Should().Be((SharingLevel.Bands, false));
    }

    [Fact]
    public async Task The_time_left_never_grows_on_the_way_forward_and_counts_a_question_that_is_asked_again()
    {
        using var folder = new TemporaryFolder();
        string path = SavedFile.In(folder);

        ProgramResult forward = await CheckInProgram.RunAsync(Typed.Start + Typed.Answers("3", ("loneliness", "s"), ("lack-of-trust", "d")) + Typed.Choices(situations: "1\n2\n4\n") + Typed.NoReport, path);
        ProgramResult back = await CheckInProgram.RunAsync(Typed.Start + string.Concat(Enumerable.Repeat("b\n", 3)), path);

        int[] left = MinutesLeft(forward);
        left.Should().HaveCountGreaterThan(Typed.Core.Signs.Length).And.BeInDescendingOrder();
        left[^1].Should().Be(1);
        MinutesLeft(back).Should().OnlyContain(minutes => minutes < left[0], "most is answered").And.BeInAscendingOrder("going back adds a question and takes none away");
    }

    [Fact]
    public async Task The_question_of_sharing_says_how_it_is_answered()
    {
        using var folder = new TemporaryFolder();

        ProgramResult result = await CheckInProgram.RunAsync(Typed.Whole(), SavedFile.In(folder));

        result.Output.ReplaceLineEndings(" ").Should().Contain("before you press Enter. Enter alone chooses the marked line (>).");
    }

    [Fact]
    public async Task Another_catalog_is_asked_in_its_own_words()
    {
        using var folder = new TemporaryFolder();

        ProgramResult result = await CheckInProgram.RunAsync("\n1\nq\n", SavedFile.In(folder), "--content", SampleFiles.HostCatalog, SampleFiles.HostTexts);

        result.ShouldBeFine();
        result.Output.Should().Contain("--content").And.NotContain("In the last four weeks");
    }

    private static int[] MinutesLeft(ProgramResult result) =>
        [.. Left().Matches(result.Output).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"about (\d+) minutes? left")]
    private static partial Regex Left();
}
