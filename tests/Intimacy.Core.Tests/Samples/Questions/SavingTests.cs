using System.Diagnostics;

namespace Intimacy.Core.Tests.Samples.Questions;

public sealed class SavingTests
{
    [Theory]
    [InlineData(4)]
    [InlineData(13)]
    [InlineData(29)]
    public async Task However_often_it_is_killed_the_file_always_loads_and_nothing_is_lost(int step)
    {
        using var folder = new TemporaryFolder();
        string path = SavedFile.In(folder);
        int before = 0;
        for (int delay = 0; delay < 4 * step; delay += step)
        {
            await KillWhileAnsweringAsync(path, TimeSpan.FromMilliseconds(delay));
            int answered = File.Exists(path) ? SavedFile.Read(path).Answered() : 0;
            answered.Should().BeGreaterThanOrEqualTo(before);
            before = answered;
        }

        (await CheckInProgram.RunAsync(Typed.Whole(), path)).ShouldBeFine();
        SavedFile.Read(path).Answered().Should().BeGreaterThanOrEqualTo(before);
        Directory.GetFileSystemEntries(folder.Path).Should().Equal(path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ \"my\": \"letters\" }")]
    [InlineData("Dear diary")]
    public async Task A_file_that_is_no_check_in_is_left_alone(string text)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("me.json", text);

        foreach (string[] way in new[] { Array.Empty<string>(), ["--answers", "-"] })
        {
            ProgramResult result = await CheckInProgram.RunAsync("\ncuriosity 3\n", [path, .. way]);
            result.ShouldBeRefused(3);
            result.ErrorLines.Should().OnlyContain(line => line.StartsWith($"{path}: $"));
        }

        File.ReadAllText(path).Should().Be(text);
        Directory.GetFileSystemEntries(folder.Path).Should().Equal(path);
    }

    [Fact]
    public async Task A_place_where_nothing_can_be_saved_is_refused_before_the_first_question()
    {
        using var folder = new TemporaryFolder();

        (await CheckInProgram.RunAsync("\n3\n", folder.Path)).ShouldBeRefused(3);
        (await CheckInProgram.RunAsync("\n3\n", System.IO.Path.Combine(folder.Path, "no", "such", "me.json"))).ShouldBeRefused(3);
    }

    [Fact]
    public async Task What_an_earlier_run_left_behind_is_cleared_away()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".me.json.saving", "{ \"form");

        await CheckInProgram.RunAsync("\n3\nq\n", SavedFile.In(folder));

        Directory.GetFileSystemEntries(folder.Path).Should().Equal(SavedFile.In(folder));
    }

    [Fact]
    public async Task Only_its_owner_may_read_the_file_and_a_link_stays_a_link()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        string link = System.IO.Path.Combine(folder.Path, "link.json");
        await CheckInProgram.RunAsync("\n3\nq\n", SavedFile.In(folder));
        File.CreateSymbolicLink(link, SavedFile.In(folder));

        await CheckInProgram.RunAsync("\n3\nq\n", link);

        File.GetUnixFileMode(SavedFile.In(folder)).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        new FileInfo(link).LinkTarget.Should().NotBeNull();
        SavedFile.Read(link).Answered().Should().Be(2);
    }

    [Fact]
    public async Task A_name_of_its_own_comes_from_the_date()
    {
        using var folder = new TemporaryFolder();
        using Process program = Start(folder.Path, []);
        await program.StandardInput.WriteAsync("\n3\nq\n");
        program.StandardInput.Close();
        await program.WaitForExitAsync();

        Directory.GetFiles(folder.Path).Select(System.IO.Path.GetFileName).Should().Equal("check-in-2026-11-01.json");
    }

    /// <summary>Answers as fast as the pipe takes it, so that the end comes somewhere in the middle of saving.</summary>
    private static async Task KillWhileAnsweringAsync(string path, TimeSpan delay)
    {
        using Process program = Start(System.IO.Path.GetTempPath(), [path]);
        await program.StandardInput.WriteAsync("\n");
        await program.StandardInput.FlushAsync();
        await program.StandardOutput.ReadLineAsync();
        await program.StandardInput.WriteAsync(string.Concat(Enumerable.Repeat("3\nb\n3\n", 200)));
        await program.StandardInput.FlushAsync();
        await Task.Delay(delay);
        program.Kill();
        await program.WaitForExitAsync();
    }

    private static Process Start(string folder, string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [IntimacyProgram.Path, "check-in", "--date", "2026-11-01", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
}
