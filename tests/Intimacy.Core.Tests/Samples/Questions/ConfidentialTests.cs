using Intimacy.Core.CheckIns;

namespace Intimacy.Core.Tests.Samples.Questions;

/// <summary>Whoever looks at the screen, at the file or over a shoulder learns nothing of a confidential answer.</summary>
public sealed class ConfidentialTests
{
    private static readonly string[][] Concerns = [["5", "1"], ["1", "2"], ["d", "1"], ["s", "s"], ["n", "d"]];

    [Fact]
    public async Task The_file_of_a_concern_is_byte_for_byte_that_of_a_calm_person_who_shares_nothing()
    {
        (byte[] calm, _) = await RunAsync(Typed.Whole(solo: "1", others: Both("1", "1")));

        foreach (string[] concern in Concerns.Where(c => c[0] != "s"))
        {
            (byte[] file, _) = await RunAsync(Typed.Whole(solo: "1", sharing: "4", others: Both(concern[0], concern[1])));
            file.Should().Equal(calm);
        }
    }

    [Fact]
    public async Task The_screen_is_the_same_whatever_is_answered_to_them_and_when_going_back()
    {
        string begin = Typed.Start + string.Concat(Enumerable.Repeat("3\n", 25));
        string end = "3\n3\n" + Typed.Choices(sharing: "2") + Typed.NoReport;
        (_, string calm) = await RunAsync($"{begin}1\n1\nb\nb\n1\n1\n{end}");

        calm.Should().Contain("This answer is for you alone").And.NotContain("You chose not to say").And.Contain("Done, and saved");
        foreach (string[] concern in Concerns)
        {
            (_, string screen) = await RunAsync($"{begin}{concern[0]}\n{concern[1]}\nb\nb\n{concern[1]}\n{concern[0]}\n{end}");
            screen.Should().Be(calm);
        }
    }

    /// <summary>Whatever level is chosen on the screen, the file of a concern shares nothing: a report that went by that would tell.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("4")]
    public async Task The_report_at_the_end_reads_the_same_whatever_was_answered_to_them(string sharing)
    {
        (_, string calm) = await RunAsync(Whole("1", "1"));

        calm.Should().Contain("What is going well");
        foreach (string[] concern in Concerns)
        {
            (_, string screen) = await RunAsync(Whole(concern[0], concern[1]));
            screen.Should().Be(calm);
        }

        string Whole(string afraid, string controlled) => Typed.Start + Typed.Answers("3", Both(afraid, controlled)) + Typed.Choices(sharing: sharing) + Typed.Report;
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(6)]
    public async Task A_file_that_was_left_half_way_is_the_same_for_all_wherever_it_was_left(int after)
    {
        string Lines(string first, string second) => Typed.Start + string.Concat(Enumerable.Repeat("3\n", 25)) + string.Concat(new[] { first, second, "3", "3", "3", "1" }.Take(after).Select(l => l + "\n"));
        (byte[] calm, string calmScreen) = await RunAsync(Lines("1", "1"));
        (byte[] concern, string concernScreen) = await RunAsync(Lines("4", "d"));

        concern.Should().Equal(calm);
        concernScreen.Should().Be(calmScreen);
    }

    [Fact]
    public async Task They_are_asked_anew_when_a_check_in_goes_on()
    {
        using var folder = new TemporaryFolder();
        string path = SavedFile.In(folder);
        await CheckInProgram.RunAsync(Typed.Whole(), path);

        ProgramResult again = await CheckInProgram.RunAsync("\nq\n", path);

        again.Output.ReplaceLineEndings(" ").Should().Contain("2 of the questions are asked every time").And.Contain("Question 26 of 29");
    }

    [Fact]
    public async Task A_script_with_a_concern_leaves_the_file_of_somebody_who_shares_nothing()
    {
        using var folder = new TemporaryFolder();
        await CheckInProgram.RunAsync("curiosity 3\nafraid-of-partner 2\nsharing=answers\nsolo=no\n", SavedFile.In(folder, "a.json"), "--answers", "-");
        await CheckInProgram.RunAsync("curiosity 3\nafraid-of-partner 0\nsolo=no\n", SavedFile.In(folder, "b.json"), "--answers", "-");

        File.ReadAllBytes(SavedFile.In(folder, "a.json")).Should().Equal(File.ReadAllBytes(SavedFile.In(folder, "b.json")));
    }

    [Fact]
    public async Task A_script_raises_what_a_file_shares_only_together_with_answers_to_them()
    {
        using var folder = new TemporaryFolder();
        string path = SavedFile.In(folder);
        await CheckInProgram.RunAsync("curiosity 3\nafraid-of-partner 4\nsharing=bands\n", path, "--answers", "-");
        byte[] first = File.ReadAllBytes(path);

        ProgramResult raised = await CheckInProgram.RunAsync("curiosity 2\nsharing=bands\n", path, "--answers", "-");

        raised.ShouldBeRefused(3);
        raised.ErrorLines.Should().Equal("standard input: line 2: expected no more to be shared than before, or an answer to afraid-of-partner and controlled-by-partner as well, which no file keeps");
        File.ReadAllBytes(path).Should().Equal(first);
        (await CheckInProgram.RunAsync("sharing=nothing\n", path, "--answers", "-")).ShouldBeFine();
        (await CheckInProgram.RunAsync("afraid-of-partner 0\ncontrolled-by-partner 0\nsharing=bands\n", path, "--answers", "-")).ShouldBeFine();
        (await CheckInProgram.RunAsync("curiosity 1\nsharing=bands\n", path, "--answers", "-")).ShouldBeFine();
        SavedFile.Read(path).Sharing.Should().Be(SharingLevel.Bands);
        (await CheckInProgram.RunAsync("sharing=nothing\n", path, "--answers", "-")).ShouldBeFine();
        SavedFile.Read(path).Sharing.Should().Be(SharingLevel.Nothing);
    }

    private static (string, string)[] Both(string afraid, string controlled) => [("afraid-of-partner", afraid), ("controlled-by-partner", controlled)];

    private static async Task<(byte[] File, string Screen)> RunAsync(string typed)
    {
        using var folder = new TemporaryFolder();
        ProgramResult result = await CheckInProgram.RunInAsync(folder, typed, "me.json");
        result.ShouldBeFine();
        return (File.ReadAllBytes(SavedFile.In(folder)), result.Output);
    }
}
