using System.Text;

namespace Intimacy.Core.Tests.Samples;

/// <summary>What a run of the program left behind.</summary>
internal sealed record ProgramResult(int ExitCode, byte[] OutputBytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public string[] OutputLines => Output.Split('\n');

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public void ShouldBeFine()
    {
        Error.Should().BeEmpty();
        ExitCode.Should().Be(0);
        OutputBytes.Should().NotBeEmpty();
    }

    /// <summary>Nothing on standard output, no trace of the program's inside on standard error.</summary>
    public void ShouldBeRefused(int exitCode)
    {
        OutputBytes.Should().BeEmpty();
        ExitCode.Should().Be(exitCode);
        Error.Should().EndWith("\n").And.NotContain("   at ").And.NotContain("Exception").And.NotContain("\u001b");
    }
}
