using System.Text;
using CliWrap;

namespace Intimacy.Core.Tests.Samples;

public sealed class BrokenPipeTests
{
    [Theory]
    [InlineData("true")]
    [InlineData("head -n 1")]
    public async Task A_reader_that_stops_reading_is_no_fault(string reader)
    {
        if (OperatingSystem.IsWindows())
            return;
        var error = new StringBuilder();

        await Cli.Wrap("/bin/sh")
            .WithArguments(["-c", $"dotnet \"$1\" catalog list practices | {reader}", "sh", IntimacyProgram.Path])
            .WithStandardOutputPipe(PipeTarget.ToStringBuilder(new StringBuilder()))
            .WithStandardErrorPipe(PipeTarget.ToStringBuilder(error))
            .ExecuteAsync();

        error.ToString().Should().BeEmpty();
    }
}
