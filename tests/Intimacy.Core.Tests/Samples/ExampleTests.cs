using System.Text;

namespace Intimacy.Core.Tests.Samples;

public sealed class ExampleTests
{
    [Fact]
    public async Task Without_arguments_the_program_reports_an_example_and_says_how_to_report_ones_own()
    {
        ProgramResult result = await IntimacyProgram.RunAsync();

        result.ShouldBeFine();
        result.OutputLines[0].Should().StartWith("An example: A is made up.");
        result.Output.ReplaceLineEndings(" ").Should().Contain("begin with: intimacy check-in").And.Contain("intimacy --full").And.Contain("A good place to start").And.Contain("A small first step");
    }

    [Fact]
    public async Task The_report_of_the_example_file_is_the_example_without_its_introduction()
    {
        ProgramResult example = await IntimacyProgram.RunAsync();
        ProgramResult report = await IntimacyProgram.RunAsync("report", SampleFiles.Example);

        report.ShouldBeFine();
        string[] said = [.. report.OutputLines.Where(line => !line.Contains("--full", StringComparison.Ordinal))];
        example.OutputLines.Skip(example.OutputLines.Length - report.OutputLines.Length).Where(line => !line.Contains("--full", StringComparison.Ordinal)).Should().Equal(said);
    }

    [Fact]
    public async Task Piped_text_is_plain_UTF8_without_mark_escape_codes_or_trailing_blanks()
    {
        ProgramResult result = await IntimacyProgram.RunAsync(new Dictionary<string, string?> { ["GITHUB_ACTIONS"] = "true", ["FORCE_COLOR"] = "1", ["TERM"] = "xterm-256color" });

        result.OutputBytes.Take(3).Should().NotEqual(Encoding.UTF8.Preamble.ToArray());
        result.Output.Should().NotContain("\u001b").And.NotContain("\r").And.EndWith("\n");
        result.OutputLines.Should().OnlyContain(line => line.Length == line.TrimEnd().Length);
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(result.OutputBytes).Should().Be(result.Output);
    }

    [Fact]
    public async Task The_text_shows_no_number_between_0_and_100_unless_asked()
    {
        ProgramResult words = await IntimacyProgram.RunAsync("report", SampleFiles.Example);
        ProgramResult numbers = await IntimacyProgram.RunAsync("report", SampleFiles.Example, "--numbers");

        words.Output.Should().NotMatchRegex(@"\d\.\d\d");
        numbers.Output.Should().MatchRegex(@"\d\.\d\d \(\d+\.\d\d to \d+\.\d\d\)");
    }
}
