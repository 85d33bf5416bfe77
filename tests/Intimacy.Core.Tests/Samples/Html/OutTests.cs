namespace Intimacy.Core.Tests.Samples.Html;

public sealed class OutTests
{
    [Theory]
    [InlineData("report.txt")]
    [InlineData("report.htm")]
    [InlineData("report")]
    [InlineData("report.html.json")]
    [InlineData("html")]
    [InlineData("")]
    public async Task Another_ending_than_html_is_bad_usage_and_nothing_is_written(string name)
    {
        using var folder = new TemporaryFolder();
        string path = name.Length == 0 ? "" : Path.Combine(folder.Path, name);

        ProgramResult result = await IntimacyProgram.RunAsync("report", SampleFiles.Example, "--out", path);

        result.ShouldBeRefused(2);
        result.ErrorLines.Should().ContainSingle().Which.Should().Be($"intimacy: --out '{path}': expected a file that ends in .html.");
        Directory.EnumerateFileSystemEntries(folder.Path).Should().BeEmpty();
    }

    [Fact]
    public async Task A_page_and_JSON_at_once_or_no_name_at_all_or_two_are_bad_usage()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "a.html");

        foreach (string[] more in new string[][] { ["--out", path, "--format", "json"], ["--out"], ["--out", path, "--out", path] })
            (await IntimacyProgram.RunAsync(["report", SampleFiles.Example, .. more])).ShouldBeRefused(2);

        Directory.EnumerateFileSystemEntries(folder.Path).Should().BeEmpty();
    }

    [Fact]
    public async Task A_check_in_is_never_overwritten_by_its_own_report()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("me.html", File.ReadAllText(SampleFiles.Example));

        ProgramResult result = await IntimacyProgram.RunAsync("report", path, "--out", Path.Combine(folder.Path, ".", "me.html"));

        result.ShouldBeRefused(2);
        File.ReadAllText(path).Should().Be(File.ReadAllText(SampleFiles.Example));
    }

    [Fact]
    public async Task Bad_input_is_refused_as_ever_and_what_stood_there_stays()
    {
        using var folder = new TemporaryFolder();
        string input = folder.Write("me.json", CheckInText.With("\"loneliness\": 98765"));
        string path = folder.Write("report.html", "before");

        ProgramResult result = await IntimacyProgram.RunAsync("report", input, "--out", path);

        result.ShouldBeRefused(3);
        result.Error.Should().NotContain("98765");
        File.ReadAllText(path).Should().Be("before");
        Directory.EnumerateFileSystemEntries(folder.Path).Should().BeEquivalentTo([input, path]);
    }

    [Fact]
    public async Task A_page_takes_the_place_of_an_older_one_and_is_for_its_owner_alone()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("report.html", new string('x', 200_000));

        HtmlPage page = await HtmlPage.WriteAsync(folder, SampleFiles.Example);

        page.Source.Should().StartWith("<!DOCTYPE html>").And.EndWith("</html>\n");
        Directory.EnumerateFileSystemEntries(folder.Path).Should().Equal(path);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(path).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Theory]
    [InlineData("missing/report.html")]
    [InlineData("folder.html")]
    public async Task Where_nothing_can_be_written_the_program_says_so(string name)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "folder.html"));

        ProgramResult result = await IntimacyProgram.RunAsync("report", SampleFiles.Example, "--out", Path.Combine(folder.Path, name));

        result.ShouldBeRefused(1);
        result.ErrorLines.Should().Equal("intimacy: the output could not be written.");
        Directory.EnumerateFileSystemEntries(folder.Path).Should().ContainSingle();
    }
}
