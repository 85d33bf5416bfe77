namespace Intimacy.Core.Tests.Samples;

public sealed class BadContentTests
{
    public static TheoryData<string, string, string, string> Problems => new()
    {
        { "an unknown sign in a checklist", "\"plan\", \"review\", \"praise\", \"rush\"", "\"plan\", \"zebra\", \"praise\", \"rush\"", "$.checklists[0].signs[1]" },
        { "an unknown scale", "\"scale\": \"ten\", \"index\": \"presence\"", "\"scale\": \"zebra\", \"index\": \"presence\"", "$.signs[1].scale" },
        { "a wrong type", "{ \"code\": 1 }", "{ \"code\": true }", "$.scales[0].options[0].code" },
        { "null", "[{ \"id\": \"flow\" }]", "null", "$.dimensions" },
        { "a duplicate id", "{ \"id\": \"review\", \"polarity\"", "{ \"id\": \"plan\", \"polarity\"", "$.signs[1].id" },
        { "a duplicate property", "\"version\": \"2.0\"", "\"version\": \"2.0\", \"version\": \"2.1\"", "$.version" },
        { "an unknown format", "intimacy-catalog/1", "intimacy-catalog/98765", "$.format" },
        { "no format", "\"format\": \"intimacy-catalog/1\",", "", "$.format" },
        { "an unknown property", "\"version\": \"2.0\"", "\"version\": \"2.0\", \"zebra\": 1", "$.zebra" },
        { "an unknown checklist", "\"defaultChecklist\": \"all\"", "\"defaultChecklist\": \"zebra\"", "$.defaultChecklist" },
        { "a weight outside its range", "\"weight\": 3", "\"weight\": 0", "$.rules[0].weight" },
        { "a signal of nothing", "\"sign:blame\"", "\"sign:zebra\"", "$.rules[0].worstOf[1]" },
        { "a cut", "\"patterns\": {", "", "$" },
        { "depth 5,000", "[{ \"id\": \"flow\" }]", new string('[', 5_000) + new string(']', 5_000), "$.dimensions[0]" },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public async Task A_catalog_that_cannot_be_used_is_refused_with_file_and_place(string what, string old, string changed, string path)
    {
        using var folder = new TemporaryFolder();
        string catalog = File.ReadAllText(SampleFiles.HostCatalog);
        catalog.Should().Contain(old);
        string file = folder.Write("mine.json", catalog.Replace(old, changed, StringComparison.Ordinal));

        ProgramResult result = await IntimacyProgram.RunAsync("report", SampleFiles.HostCheckIn, "--content", file, SampleFiles.HostTexts);

        result.ShouldBeRefused(3);
        result.ErrorLines.Should().Contain(line => line.StartsWith($"{file}: {path}", StringComparison.Ordinal), what);
        result.ErrorLines.Should().OnlyContain(line => line.Contains(": $") && line.Contains(": expected ") && line.Contains("; found "));
    }

    [Fact]
    public async Task What_no_file_holds_is_missing_in_all_of_them()
    {
        ProgramResult result = await IntimacyProgram.RunAsync("catalog", "lint", "--content", SampleFiles.HostCatalog);

        result.ShouldBeRefused(3);
        result.ErrorLines.Should().Contain(line => line.StartsWith($"{SampleFiles.HostCatalog}: $.texts.en", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_file_that_cannot_be_opened_is_named()
    {
        ProgramResult result = await IntimacyProgram.RunAsync("catalog", "lint", "--content", "one.json", "two.json");

        result.ShouldBeRefused(3);
        result.ErrorLines.Should().Equal("one.json: $: expected a file; found no such file", "two.json: $: expected a file; found no such file");
    }
}
