using CliWrap;

namespace Intimacy.Core.Tests.Samples;

/// <summary>Nobody's check-in is lost to a slip of the hand, and an output that is not there is told in a line.</summary>
public sealed class OutputPlaceTests
{
    [Fact]
    public async Task An_output_that_leads_to_the_input_by_links_is_refused()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        string file = folder.Write("A.json", CheckInText.With("\"curiosity\": 3"));
        string link = Path.Combine(folder.Path, "me.json");
        File.CreateSymbolicLink(link, file);
        string other = Path.Combine(folder.Path, "other");
        Directory.CreateSymbolicLink(other, folder.Path);

        (await IntimacyProgram.RunAsync("share", link, "--out", file)).ShouldBeRefused(2);
        (await IntimacyProgram.RunAsync("share", file, "--out", link)).ShouldBeRefused(2);
        (await IntimacyProgram.RunAsync("share", file, "--out", Path.Combine(other, "A.json"))).ShouldBeRefused(2);
        File.ReadAllText(file).Should().Be(CheckInText.With("\"curiosity\": 3"));
    }

    [Fact]
    public async Task Behind_a_link_it_is_the_file_that_is_written()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        string file = folder.Write("A.json", CheckInText.With("\"curiosity\": 3"));
        string target = folder.Write("old.json", "old");
        string link = Path.Combine(folder.Path, "link.json");
        File.CreateSymbolicLink(link, target);

        (await IntimacyProgram.RunAsync("share", file, "--out", link)).ExitCode.Should().Be(0);

        new FileInfo(link).LinkTarget.Should().Be(target);
        File.ReadAllText(target).Should().Contain("intimacy-shared/1");
    }

    [Fact]
    public async Task Links_in_a_circle_are_a_fault_of_the_input()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        (string one, string other) = (Path.Combine(folder.Path, "one.json"), Path.Combine(folder.Path, "other.json"));
        File.CreateSymbolicLink(one, other);
        File.CreateSymbolicLink(other, one);

        (await IntimacyProgram.RunAsync("report", one, "--out", Path.Combine(folder.Path, "a.html"))).ShouldBeRefused(3);
        (await IntimacyProgram.RunAsync("check-in", one, "--answers", "-")).ShouldBeRefused(3);
    }

    [Fact]
    public async Task Without_a_report_the_page_for_two_is_the_same_for_everybody()
    {
        using var folder = new TemporaryFolder();
        string shared = folder.Write("b.shared.json", "{ \"format\": \"intimacy-shared/1\", \"level\": \"nothing\" }");
        string core = folder.Write("a.json", CheckInText.With("\"curiosity\": 3", more: "\"sharing\": \"bands\","));
        string full = folder.Write("c.json", CheckInText.With("\"afraid-of-partner\": 3", checklist: "full").Replace("2026-11-01", "2026-05-01", StringComparison.Ordinal));

        ProgramResult one = await IntimacyProgram.RunAsync("report", core, "--partner", shared, "--together");
        ProgramResult other = await IntimacyProgram.RunAsync("report", full, "--partner", shared, "--together");

        one.ShouldBeFine();
        one.Output.Should().Contain("No shared view at the moment");
        other.OutputBytes.Should().Equal(one.OutputBytes);
    }

    [Fact]
    public async Task A_high_priority_of_which_nothing_is_certain_is_not_called_uncalled_for()
    {
        using var folder = new TemporaryFolder();
        ProgramResult report = await IntimacyProgram.RunAtAsync(100, "report", folder.Write("a.json", CheckInText.With("\"disconnection\": 4")), "--full");

        report.ShouldBeFine();
        report.Output.Should().MatchRegex("Not known yet: .*Get help from outside").And.NotMatchRegex("Not called for now: .*Get help");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/dev/null")]
    [InlineData("/dev/stdout")]
    public async Task What_is_no_file_is_left_alone(string place)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();

        ProgramResult result = await IntimacyProgram.RunAsync("share", folder.Write("A.json", CheckInText.With("\"curiosity\": 3")), "--out", place);

        result.ExitCode.Should().Be(1);
        result.Error.Should().NotContain("   at ");
        File.GetAttributes("/dev/null").HasFlag(FileAttributes.Directory).Should().BeFalse();
        new FileInfo("/dev/null").Length.Should().Be(0);
    }

    [Theory]
    [InlineData(">&-", 1)]
    [InlineData("2>&-", 0)]
    [InlineData(">/dev/full", 1)]
    public async Task A_closed_or_full_output_is_an_exit_code_and_no_crash(string redirection, int code)
    {
        if (OperatingSystem.IsWindows())
            return;

        CommandResult result = await Cli.Wrap("/bin/sh")
            .WithArguments(["-c", $"dotnet \"$1\" {redirection}", "sh", IntimacyProgram.Path])
            .WithStandardOutputPipe(PipeTarget.Null)
            .WithValidation(CommandResultValidation.None)
            .ExecuteAsync();

        result.ExitCode.Should().Be(code);
    }

    [Fact]
    public async Task Two_people_who_never_chose_a_label_are_told_how_to_get_one_and_then_get_their_page()
    {
        using var folder = new TemporaryFolder();
        string a = folder.Write("a.json", CheckInText.With("\"curiosity\": 3", more: "\"sharing\": \"bands\","));
        string b = folder.Write("b.json", CheckInText.With("\"curiosity\": 1", more: "\"sharing\": \"bands\","));
        string shared = Path.Combine(folder.Path, "b.shared.json");

        await IntimacyProgram.RunAsync("share", b, "--out", shared);
        ProgramResult same = await IntimacyProgram.RunAsync("report", a, "--partner", shared);
        await IntimacyProgram.RunAsync("share", b, "--partner", "Billie", "--out", shared);
        ProgramResult other = await IntimacyProgram.RunAsync("report", a, "--partner", shared, "--together");

        same.ShouldBeRefused(3);
        same.Error.Should().Contain("--partner LABEL");
        other.ShouldBeFine();
        other.Output.Should().Contain("Both answered on 1 November 2026.").And.Contain("Billie").And.NotContain("The two of you").And.NotContain("What is going well");
        (await IntimacyProgram.RunAsync("report", a, "--together")).ShouldBeRefused(2);
    }
}
