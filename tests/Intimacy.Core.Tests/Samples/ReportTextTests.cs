namespace Intimacy.Core.Tests.Samples;

public sealed class ReportTextTests
{
    public static TheoryData<string, int> Pages => new()
    {
        { "example", 60 }, { "example", 80 }, { "example", 120 }, { "numbers", 60 }, { "well", 80 }, { "grave", 80 },
        { "empty", 80 }, { "article", 80 }, { "host", 60 }, { "host", 80 },
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
