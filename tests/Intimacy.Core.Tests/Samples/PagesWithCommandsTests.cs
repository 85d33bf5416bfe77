using Intimacy.Core.Tests.Approved;
using Intimacy.Core.Tests.Docs;

namespace Intimacy.Core.Tests.Samples;

/// <summary>The commands of two pages, run in a folder with the files that the pages have one save: what is printed or written is what they show.</summary>
public sealed class PagesWithCommandsTests
{
    private const string Program = "dotnet run --project Intimacy.Core/samples/Intimacy.Console -- ";

    [Theory]
    [InlineData("docs/packs.md", null)]
    [InlineData("docs/scored-instruments.md", "scores.csv")]
    public async Task What_a_command_prints_or_writes_is_what_the_page_shows(string page, string? written)
    {
        using var folder = new TemporaryFolder();
        DocPage of = DocPage.Of(page);
        foreach (DocBlock file in of.Blocks.Where(b => b.Name.Contains('.')))
            folder.Write(file.Name, file.Text + "\n");
        DocBlock command = of.Blocks.Single(b => b.Language == "sh");
        DocBlock shown = of.Blocks.SkipWhile(b => b != command).First(b => b.Name == "synopsis");
        command.Text.Should().StartWith(Program);
        string[] words = [.. command.Text[Program.Length..].Split(' ').Select(w => Path.HasExtension(w) ? Path.Combine(folder.Path, w) : w)];

        ProgramResult result = await IntimacyProgram.RunAsync(words);

        result.ExitCode.Should().Be(0, result.Error);
        string output = (written is null ? result.Output : File.ReadAllText(Path.Combine(folder.Path, written))).TrimEnd();
        ApprovedFile.AcceptIn(page, shown.Text, output);
        output.Should().Be(shown.Text);
    }
}
