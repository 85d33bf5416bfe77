using System.Text.RegularExpressions;
using CliWrap;
using Intimacy.Core.Tests.Samples.Questions;

namespace Intimacy.Core.Tests.Samples;

/// <summary>Standard input and output by their many names, a second person in one folder, files handed over the wrong way.</summary>
public sealed partial class OddPathsTests
{
    private static readonly string CheckIn = """{ "format": "intimacy-check-in/1", "partner": "Ana", "date": "2026-11-01", "checklist": "core", "answers": { "loneliness": 4, "curiosity": 1 } }""";

    [Fact]
    public async Task A_report_can_be_read_from_standard_input()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("ana.json", CheckIn);

        ProgramResult piped = await IntimacyProgram.RunWithInputAsync(CheckIn, "report", "-");

        piped.ExitCode.Should().Be(0);
        piped.Output.Should().Be((await IntimacyProgram.RunAsync("report", file)).Output);
    }

    /// <summary>The shell opens the file for the program, which must add to it or refuse, and never put another file in its place.</summary>
    [Theory]
    [InlineData("/dev/stdout")]
    [InlineData("/dev/fd/1")]
    [InlineData("/proc/self/fd/1")]
    public async Task The_file_behind_a_redirection_is_not_replaced(string place)
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var folder = new TemporaryFolder();
        string file = folder.Write("ana.json", CheckIn);
        string target = folder.Write("kept.txt", "kept\n");

        CommandResult result = await Cli.Wrap("sh").WithValidation(CommandResultValidation.None)
            .WithArguments(["-c", "dotnet \"$1\" share \"$2\" --level bands --out \"$3\" >> \"$4\"", "sh", IntimacyProgram.Path, file, place, target])
            .ExecuteAsync();

        result.ExitCode.Should().Be(1);
        File.ReadAllText(target).Should().Be("kept\n");
        Directory.EnumerateFileSystemEntries(folder.Path).Should().HaveCount(2);
    }

    /// <summary>Of labels that a file system would take for one, or not take at all, each has a file of its own with a plain name.</summary>
    [Fact]
    public async Task A_label_of_any_kind_makes_a_plain_file_name_of_its_own()
    {
        string[] labels = ["Ana", "Ana B", "Ana-B", "ana_b", "Zoe", "Zoë", "\u05d3\u05e0\u05d4", "\u05e9\u05e8\u05d4", "🙂", "🙃", "..", "../up", "C:\\a", "CON", "a*?<>|", new string('x', 64), new string('x', 63) + "y"];
        using var folder = new TemporaryFolder();

        ProgramResult[] results = await Task.WhenAll(labels.Select(label => CheckInProgram.RunInAsync(folder, "loneliness 1", "--answers", "-", "--partner", label, "--date", "2026-11-01")));

        results.Should().OnlyContain(r => r.ExitCode == 0);
        string[] names = [.. Directory.EnumerateFileSystemEntries(folder.Path).Select(f => Path.GetFileName(f)!)];
        names.Should().HaveCount(labels.Length).And.OnlyContain(name => PlainName().IsMatch(name));
    }

    [Fact]
    public async Task A_label_that_differs_in_capitals_alone_is_asked_for_a_file_of_its_own()
    {
        using var folder = new TemporaryFolder();
        (await CheckInProgram.RunInAsync(folder, "loneliness 1", "--answers", "-", "--partner", "Ana", "--date", "2026-11-01")).ExitCode.Should().Be(0);

        ProgramResult second = await CheckInProgram.RunInAsync(folder, "loneliness 4", "--answers", "-", "--partner", "ANA", "--date", "2026-11-01");

        second.ExitCode.Should().Be(2);
        second.Error.Should().Contain("this file holds the answers of Ana");
    }

    [Fact]
    public async Task Each_of_two_people_in_one_folder_has_a_file_of_his_or_her_own()
    {
        using var folder = new TemporaryFolder();

        (await CheckInProgram.RunInAsync(folder, "loneliness 4\nsharing=answers", "--answers", "-", "--partner", "Alex", "--date", "2026-11-01")).ExitCode.Should().Be(0);
        (await CheckInProgram.RunInAsync(folder, "loneliness 0", "--answers", "-", "--partner", "Billie", "--date", "2026-11-01")).ExitCode.Should().Be(0);

        Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName).Should().BeEquivalentTo("check-in-alex-2026-11-01.json", "check-in-billie-2026-11-01.json");
    }

    [Fact]
    public async Task A_file_of_another_label_is_refused_and_left_as_it_is()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("alex.json", CheckIn);

        ProgramResult result = await CheckInProgram.RunAsync("sharing=answers", file, "--answers", "-", "--partner", "Billie");

        result.ExitCode.Should().Be(2);
        result.Error.Should().Contain("this file holds the answers of Ana").And.Contain("NEWFILE");
        File.ReadAllText(file).Should().Be(CheckIn);
    }

    [Theory]
    [InlineData("loneliness=3", "an id and an answer with a space between them")]
    [InlineData("", "expected answers, one a line; found nothing")]
    [InlineData("# only a remark", "expected answers, one a line; found nothing")]
    public async Task A_script_that_says_nothing_or_says_it_otherwise_is_told_how(string lines, string told)
    {
        using var folder = new TemporaryFolder();

        ProgramResult result = await CheckInProgram.RunAsync(lines, Path.Combine(folder.Path, "new.json"), "--answers", "-");

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain(told);
        Directory.EnumerateFiles(folder.Path).Should().BeEmpty();
    }

    [Fact]
    public async Task Files_handed_over_the_wrong_way_round_are_told_in_one_line_with_the_right_command()
    {
        using var folder = new TemporaryFolder();
        string mine = folder.Write("ana.json", CheckIn);
        string shared = Path.Combine(folder.Path, "ana.shared.json");
        (await IntimacyProgram.RunAsync("share", mine, "--level", "bands", "--out", shared)).ExitCode.Should().Be(0);

        (await IntimacyProgram.RunAsync("report", shared)).ErrorLines.Should().ContainSingle().Which.Should().EndWith("It goes beside your own check-in: intimacy report CHECK-IN --partner SHARED");
        (await IntimacyProgram.RunAsync("report", mine, "--partner", mine)).ErrorLines.Should().ContainSingle().Which.Should().EndWith("intimacy share CHECK-IN --out SHARED");
    }

    [Fact]
    public async Task A_date_that_is_still_to_come_is_noted_and_no_problem()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("later.json", CheckIn.Replace("2026-11-01", "9000-01-01", StringComparison.Ordinal));

        ProgramResult result = await IntimacyProgram.RunAsync("report", file);

        result.ExitCode.Should().Be(0);
        result.Error.Should().Contain("1 January 9000, which is still to come");
    }

    [Theory]
    [InlineData("می‌خواهم", 80)]
    [InlineData("ශ්‍රී", 80)]
    public async Task Joiners_of_ordinary_writing_stay_in_a_name(string label, int columns)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.json", CheckIn.Replace("Ana", label, StringComparison.Ordinal));
        string page = Path.Combine(folder.Path, "a.html");

        (await IntimacyProgram.RunAtAsync(columns, "report", file)).Output.Should().Contain(label);
        (await IntimacyProgram.RunAsync("report", file, "--out", page)).ExitCode.Should().Be(0);
        File.ReadAllText(page).Should().Contain($"<bdi>{label}</bdi>");
    }

    [Fact]
    public async Task A_name_that_runs_from_right_to_left_is_set_apart_and_any_other_is_not()
    {
        using var folder = new TemporaryFolder();
        string hebrew = folder.Write("h.json", CheckIn.Replace("Ana", "\u05d3\u05e0\u05d4", StringComparison.Ordinal));

        (await IntimacyProgram.RunAsync("report", hebrew)).Output.Should().Contain("\u2068\u05d3\u05e0\u05d4\u2069, 1 November 2026");
        (await IntimacyProgram.RunAsync("report", folder.Write("a.json", CheckIn))).Output.Should().NotContain("\u2068");
    }

    [Fact]
    public async Task A_long_name_is_wrapped_and_date_and_checklist_stay()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("long.json", CheckIn.Replace("Ana", string.Join(' ', Enumerable.Repeat("Maximiliane", 5)), StringComparison.Ordinal));

        string output = (await IntimacyProgram.RunAtAsync(40, "report", file)).Output;

        string head = string.Join(' ', output.Split('\n').Take(5)).Replace("  ", " ", StringComparison.Ordinal);
        head.Should().Contain("1 November").And.Contain("2026").And.NotContain("…");
        head.Split("Maximiliane").Should().HaveCount(6);
    }

    [GeneratedRegex(@"^check-in-[a-z0-9]+(-[a-z0-9]+)*-2026-11-01\.json$")]
    private static partial Regex PlainName();
}
