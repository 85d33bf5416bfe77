namespace Intimacy.Core.Tests.Samples;

public sealed class UsageTests
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("report")]
    [InlineData("report a.json b.json")]
    [InlineData("report a.json --nonsense")]
    [InlineData("report a.json --format xml")]
    [InlineData("report a.json --format")]
    [InlineData("report a.json --format json text")]
    [InlineData("report a.json --context")]
    [InlineData("report a.json --content")]
    [InlineData("catalog")]
    [InlineData("catalog nonsense")]
    [InlineData("catalog list nonsense")]
    [InlineData("catalog show")]
    [InlineData("catalog show nonsense")]
    [InlineData("catalog show sign:get-help")]
    [InlineData("@a.json")]
    [InlineData("[suggest]")]
    public async Task A_command_line_that_makes_no_sense_is_refused_as_bad_usage(string commandLine)
    {
        ProgramResult result = await IntimacyProgram.RunAsync(commandLine.Split(' '));

        result.ShouldBeRefused(2);
        result.ErrorLines.Should().OnlyContain(line => line.StartsWith("intimacy: "));
    }

    [Theory]
    [InlineData("new-babby", "is not a context of this catalog")]
    [InlineData("lost-over-time", "is one partner's own view")]
    [InlineData("never-developed", "is one partner's own view")]
    public async Task A_context_that_cannot_be_supplied_is_bad_usage_and_those_that_can_are_named(string context, string complaint)
    {
        ProgramResult result = await IntimacyProgram.RunAsync("report", SampleFiles.Example, "--context", "illness", context);

        result.ShouldBeRefused(2);
        result.ErrorLines.Should().HaveCount(2);
        result.ErrorLines[0].Should().StartWith($"intimacy: --context '{context}' {complaint}");
        result.ErrorLines[1].Should().Contain("children-at-home").And.NotContain("lost-over-time");
    }

    [Fact]
    public async Task Control_codes_on_the_command_line_come_back_escaped()
    {
        ProgramResult result = await IntimacyProgram.RunAsync("report", SampleFiles.Example, "--context", "a\u001b[31m\nb");

        result.ShouldBeRefused(2);
        result.Error.Should().Contain("\\u001b[31m");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("report --help")]
    [InlineData("catalog show --help")]
    public async Task Help_goes_to_standard_output_and_keeps_to_the_width(string commandLine)
    {
        ProgramResult result = await IntimacyProgram.RunAtAsync(60, commandLine.Split(' '));

        result.ShouldBeFine();
        result.OutputLines.Should().OnlyContain(line => line.TrimEnd().Length <= 60);
    }
}
