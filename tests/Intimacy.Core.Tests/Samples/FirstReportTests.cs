using System.Globalization;
using CliWrap;
using CliWrap.Buffered;

namespace Intimacy.Core.Tests.Samples;

/// <summary>
/// What the first report of a process takes, in methods compiled and bytes allocated: both are the same on every machine, and compiling is where the time
/// goes (docs/performance.md). Measured 311 and 500 methods, 0.6 MB.
/// </summary>
public class FirstReportTests
{
    private const int MostMethods = 950;
    private const int MostBytes = 1_500_000;

    [Fact]
    public async Task It_compiles_few_methods_and_allocates_little()
    {
        string program = BuiltSample.PathOf("Intimacy.Core.Probe", "Intimacy.Core.Probe.dll", "tests");
        BufferedCommandResult result = await Cli.Wrap("dotnet").WithArguments([program, "first-report"]).ExecuteBufferedAsync();

        string[][] lines = [.. result.StandardOutput.Trim().Split('\n').Select(line => line.Split(' '))];
        lines.Select(words => words[0]).Should().Equal("catalog", "report");
        lines.Sum(words => Number(words[2])).Should().BeInRange(100, MostMethods);
        lines.Sum(words => Number(words[6])).Should().BeInRange(10_000, MostBytes);
    }

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}
