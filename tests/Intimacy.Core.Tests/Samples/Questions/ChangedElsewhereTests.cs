using System.Text;
using CliWrap;

namespace Intimacy.Core.Tests.Samples.Questions;

/// <summary>A check-in that is open in two places loses nothing silently.</summary>
public sealed class ChangedElsewhereTests
{
    [Fact]
    public async Task A_file_that_changed_since_is_not_overwritten()
    {
        using var folder = new TemporaryFolder();
        string path = SavedFile.In(folder);
        string elsewhere = CheckInText.With("\"loneliness\": 4");
        var error = new StringBuilder();

        CommandResult result = await Cli.Wrap("dotnet")
            .WithArguments([IntimacyProgram.Path, "check-in", "--date", "2026-11-01", path])
            .WithStandardInputPipe(PipeSource.Create(async (input, cancellation) =>
            {
                await input.WriteAsync("\n3\n"u8.ToArray(), cancellation);
                await input.FlushAsync(cancellation);
                while (!File.Exists(path))
                    await Task.Delay(20, cancellation);
                await File.WriteAllTextAsync(path, elsewhere, cancellation);
                await input.WriteAsync("4\nq\n"u8.ToArray(), cancellation);
            }))
            .WithValidation(CommandResultValidation.None)
            .WithStandardErrorPipe(PipeTarget.ToStringBuilder(error, Encoding.UTF8))
            .ExecuteAsync();

        result.ExitCode.Should().Be(3);
        error.ToString().Should().StartWith(path).And.Contain("open elsewhere").And.NotContain("   at ");
        File.ReadAllText(path).Should().Be(elsewhere);
        Directory.GetFileSystemEntries(folder.Path).Should().Equal(path);
    }

    [Fact]
    public async Task A_file_that_may_only_be_read_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("me.json", CheckInText.With("\"curiosity\": 3"));
        File.SetAttributes(path, FileAttributes.ReadOnly);

        ProgramResult result = await CheckInProgram.RunAsync("curiosity 4\n", path, "--answers", "-");

        File.SetAttributes(path, FileAttributes.Normal);
        result.ShouldBeRefused(3);
        File.ReadAllText(path).Should().Be(CheckInText.With("\"curiosity\": 3"));
    }

    [Fact]
    public async Task A_line_that_nobody_typed_ends_the_questions()
    {
        using var folder = new TemporaryFolder();

        ProgramResult result = await CheckInProgram.RunAsync("\n" + new string('x', 5_000_000), SavedFile.In(folder));

        result.ShouldBeFine();
        result.Output.Should().Contain("Stopped. Nothing was saved.");
    }
}
