namespace Intimacy.Core.Tests.Samples;

public sealed class ReportTextTests
{
    public static TheoryData<string, int> Pages => new()
    {
        { "example", 60 }, { "example", 80 }, { "example", 120 }, { "numbers", 60 }, { "well", 80 }, { "grave", 80 },
        { "empty", 80 }, { "article", 80 }, { "host", 60 }, { "host", 80 }, { "decline", 80 }, { "early", 60 }, { "full", 60 }, { "full", 80 },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_report_reads_as_approved_and_keeps_to_the_width(string page, int columns)
    {
        using var folder = new TemporaryFolder();
        ProgramResult result = await IntimacyProgram.RunAtAsync(columns, page == "example" ? [] : ["report", .. SamplePages.Arguments(page, folder)]);

        result.ShouldBeFine();
        result.OutputLines.Should().OnlyContain(line => line.Length <= columns);
        ApprovedText.ShouldBe($"{page}-{columns}.txt", result.Output);
    }

    /// <summary>Three screens of a small terminal: whoever runs it must not have to scroll for the first idea.</summary>
    [Fact]
    public async Task The_short_report_of_the_example_has_at_most_70_lines_of_80_columns_and_the_long_one_says_all_of_it_and_more()
    {
        ProgramResult brief = await IntimacyProgram.RunAtAsync(80);
        ProgramResult full = await IntimacyProgram.RunAtAsync(80, "--full");

        brief.OutputLines.Should().HaveCountLessThanOrEqualTo(70);
        full.OutputLines.Should().HaveCountGreaterThan(120);
        brief.OutputLines.Except(full.OutputLines).Should().ContainSingle().Which.Should().Contain("--full", "the way to the long one is all that it does without");
    }

    [Theory]
    [InlineData("example")]
    [InlineData("grave")]
    [InlineData("well")]
    [InlineData("empty")]
    public async Task Every_report_says_that_it_is_no_test_where_support_is_and_when_to_look_again(string page)
    {
        using var folder = new TemporaryFolder();
        ProgramResult result = await IntimacyProgram.RunAsync(["report", .. SamplePages.Arguments(page, folder)]);

        result.Output.Should().Contain("not a medical or psychological test").And.Contain("intimacy guidance").And.Contain("A good time to look again: ");
    }

    [Fact]
    public async Task No_word_is_broken_at_60_columns()
    {
        ProgramResult narrow = await IntimacyProgram.RunAtAsync(60);
        ProgramResult wide = await IntimacyProgram.RunAtAsync(100);

        Words(narrow).Should().BeSubsetOf(Words(wide));
    }

    [Fact]
    public async Task A_width_that_is_none_falls_back_to_80_columns()
    {
        ProgramResult usual = await IntimacyProgram.RunAsync();
        ProgramResult odd = await IntimacyProgram.RunAsync(new Dictionary<string, string?> { ["COLUMNS"] = "-5" });

        odd.OutputBytes.Should().Equal(usual.OutputBytes);
        usual.OutputLines.Max(line => line.Length).Should().Be(80);
    }

    [Fact]
    public async Task Nobody_is_told_of_firm_ground_where_there_is_none()
    {
        using var folder = new TemporaryFolder();
        ProgramResult result = await IntimacyProgram.RunAsync("report", folder.Write("a.json", SamplePages.All(positive: 0, warning: 4)));

        result.Output.Should().NotContain("firmest ground").And.NotContain("To keep what is good");
    }

    private static IEnumerable<string> Words(ProgramResult result) =>
        result.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.All(c => char.IsLetterOrDigit(c) || c is '-' or '.' or ','));
}
