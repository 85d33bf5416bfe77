namespace Intimacy.Core.Tests.Samples;

public sealed class PrivacyTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task A_concern_looks_like_the_wish_for_solo_practices_whatever_was_answered(string format)
    {
        using var folder = new TemporaryFolder();
        string wish = folder.Write("a.json", CheckInText.ExampleAnswering(("afraid-of-partner", 0), ("controlled-by-partner", 0)));
        ProgramResult expected = await IntimacyProgram.RunAsync("report", wish, "--solo", "--format", format);
        expected.ShouldBeFine();

        foreach ((string sign, string answer) in new[] { ("afraid-of-partner", "4"), ("controlled-by-partner", "1"), ("afraid-of-partner", "\"declined\"") })
        {
            string concern = folder.Write("b.json", CheckInText.ExampleAnswering((sign, System.Text.Json.Nodes.JsonNode.Parse(answer))));
            ProgramResult result = await IntimacyProgram.RunAsync("report", concern, "--format", format);
            result.OutputBytes.Should().Equal(expected.OutputBytes);
        }
    }

    [Fact]
    public async Task Answering_the_confidential_questions_alone_looks_like_answering_nothing_and_wanting_solo_ideas()
    {
        using var folder = new TemporaryFolder();
        ProgramResult nothing = await IntimacyProgram.RunAsync("report", folder.Write("a.json", CheckInText.With("")), "--solo");
        ProgramResult confidential = await IntimacyProgram.RunAsync("report", folder.Write("b.json", CheckInText.With("\"afraid-of-partner\": 3, \"controlled-by-partner\": \"declined\"")));

        nothing.ShouldBeFine();
        confidential.OutputBytes.Should().Equal(nothing.OutputBytes);
    }

    [Fact]
    public async Task With_solo_nothing_takes_two()
    {
        ProgramResult usual = await IntimacyProgram.RunAsync("report", SampleFiles.Example, "--full");
        ProgramResult solo = await IntimacyProgram.RunAsync("report", SampleFiles.Example, "--solo", "--full");

        usual.Output.Should().MatchRegex(@",\s+together[.,]");
        solo.ShouldBeFine();
        solo.Output.Should().NotMatchRegex(@",\s+together[.,]").And.Contain("on your own");
    }

    [Fact]
    public async Task No_option_of_a_scale_is_printed_with_the_statement_that_it_answers()
    {
        ProgramResult result = await IntimacyProgram.RunAsync("report", SampleFiles.Example, "--numbers");

        foreach (Model.Sign sign in Core.Catalog.IntimacyCatalog.Default.Signs)
            result.Output.ReplaceLineEndings(" ").Should().NotContain(sign.Statement);
    }
}
