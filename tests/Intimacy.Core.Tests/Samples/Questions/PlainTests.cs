namespace Intimacy.Core.Tests.Samples.Questions;

public sealed class PlainTests
{
    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    [InlineData("COLUMNS", "40")]
    [InlineData("COLUMNS", "100")]
    public async Task Nothing_but_words_goes_into_a_pipe_at_any_width(string name, string value)
    {
        using var folder = new TemporaryFolder();
        var environment = new Dictionary<string, string?> { ["COLUMNS"] = "60", ["NO_COLOR"] = null, ["TERM"] = "xterm-256color", [name] = value };
        int columns = int.Parse(environment["COLUMNS"]!, System.Globalization.CultureInfo.InvariantCulture);

        ProgramResult result = await CheckInProgram.RunAsync(environment, Typed.Whole(others: [("curiosity", "\ns")]), SavedFile.In(folder));

        result.ShouldBeFine();
        result.Output.Should().NotContain("\u001b").And.NotContain("\r").And.NotContain("──");
        result.OutputLines.Where(line => !line.StartsWith("Your answer", StringComparison.Ordinal) && !line.StartsWith("  intimacy ", StringComparison.Ordinal)).Should().OnlyContain(line => line.Length <= columns);
        foreach (Model.Sign sign in Typed.Core.Signs)
            result.Output.ReplaceLineEndings(" ").Should().Contain(sign.Statement.Split(' ')[0]);
    }

    [Fact]
    public async Task Help_explains_the_lines_of_a_script()
    {
        ProgramResult result = await IntimacyProgram.RunAtAsync(60, "check-in", "--help");

        result.ShouldBeFine();
        result.Output.Should().Contain("not-applicable").And.NotContain("--date");
    }
}
