using System.Globalization;
using System.Text.RegularExpressions;
using Intimacy.Core.Catalog;
using Intimacy.Core.Model;
using Intimacy.Core.Tests.Approved;
using Intimacy.Core.Tests.Docs;

namespace Intimacy.Core.Tests.Samples.Questions;

/// <summary>How much a person has to read in a check-in, counted in what the program really prints.</summary>
public sealed partial class CheckInLengthTests
{
    private const string Page = "docs/check-in-dialogue.md";
    private const string Head = "| list | questions | words on a question page (median) | on all question pages | from the first to the last screen | minutes, estimated |\n|---|---|---|---|---|---|";

    [Fact]
    public async Task The_table_of_the_page_is_what_the_program_prints()
    {
        var rows = new List<string> { Head };
        foreach (string list in new[] { "article", "core", "full" })
            rows.Add(await MeasureAsync(list));
        string table = string.Join('\n', rows);

        string section = DocPage.Of(Page).Section("How long it is");
        ApprovedFile.AcceptIn(Page, string.Join('\n', section.Split('\n').SkipWhile(l => !Head.StartsWith(l + '\n', StringComparison.Ordinal)).TakeWhile(l => l.StartsWith('|'))), table);
        section.Contains(table, StringComparison.Ordinal)
            .Should().BeTrue("the table below \"How long it is\" in {0} is:\n\n{1}\n", Page, table);
    }

    private static async Task<string> MeasureAsync(string list)
    {
        Checklist checklist = IntimacyCatalog.Default.FindChecklist(list)!;
        using var folder = new TemporaryFolder();
        string closing = checklist.ScoresOnly ? "3\n\n" : "3\n\n1\n\n";
        string typed = "\n" + string.Concat(checklist.Signs.Select(_ => "3\n")) + closing + "2\n";

        ProgramResult result = await CheckInProgram.RunInAsync(folder, typed, "me.json", "--checklist", list);

        result.ShouldBeFine();
        result.Output.Should().Contain("Done, and saved");
        string[] screens = QuestionTitle().Split(result.Output);
        string rest = screens[^1];
        int end = rest.IndexOf("Almost done", StringComparison.Ordinal);
        int[] pages = [.. screens[1..^1].Append(rest[..end]).Select(Words).Order()];
        pages.Should().HaveCount(checklist.Signs.Length);
        int whole = Words(result.Output[..result.Output.IndexOf("Your check-in is saved", StringComparison.Ordinal)]);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {list} | {pages.Length} | {pages[pages.Length / 2]} | {pages.Sum()} | {whole} | {Minutes().Match(result.Output).Groups[1].Value} |");
    }

    /// <summary>Words with a letter in them. The line that waits for the answer, which a terminal with keys does not show, is left out.</summary>
    private static int Words(string screen) => screen.Split('\n')
        .Where(line => !line.StartsWith("Your answer, ", StringComparison.Ordinal))
        .Sum(line => line.Split(' ').Count(word => word.Any(char.IsLetter)));

    [GeneratedRegex(@"(?m)^(?=Question \d+ of \d+)")]
    private static partial Regex QuestionTitle();

    [GeneratedRegex(@"about (\d+) minutes?")]
    private static partial Regex Minutes();
}
