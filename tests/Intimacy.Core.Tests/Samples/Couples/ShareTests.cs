using System.Text.Json.Nodes;

namespace Intimacy.Core.Tests.Samples.Couples;

public sealed class ShareTests
{
    private const string Nothing = "{\n  \"format\": \"intimacy-shared/1\",\n  \"level\": \"nothing\"\n}\n";

    [Theory]
    [InlineData("bands")]
    [InlineData("scores")]
    [InlineData("answers")]
    public async Task Afraid_declining_and_nothing_hand_over_the_same_file(string level)
    {
        using var couple = new CoupleFiles();

        foreach (string path in new[] { couple.At("nothing", CoupleFiles.Alex), couple.Afraid(CoupleFiles.Alex, level), couple.Afraid(CoupleFiles.Billie, level, "declined") })
            File.ReadAllText(await couple.ShareAsync(path)).Should().Be(Nothing);
        File.ReadAllText(await couple.ShareAsync(couple.Afraid(CoupleFiles.Alex), "--level", level)).Should().Be(Nothing);
        File.ReadAllText(await couple.ShareAsync(CoupleFiles.Alex, "--level", "nothing")).Should().Be(Nothing);
    }

    [Fact]
    public async Task The_level_is_that_of_the_check_in_unless_another_is_asked_for()
    {
        using var couple = new CoupleFiles();

        (await LevelAsync(couple)).Should().Be("bands");
        foreach (string level in CoupleFiles.Levels)
            (await LevelAsync(couple, "--level", level)).Should().Be(level);
    }

    [Fact]
    public async Task Below_answers_no_answer_is_in_the_file_and_a_confidential_one_never_is()
    {
        using var couple = new CoupleFiles();

        foreach (string level in new[] { "bands", "scores" })
            File.ReadAllText(await couple.ShareAsync(CoupleFiles.Alex, "--level", level)).Should().NotContain("making-time").And.NotContain("\"answers\"");
        string answers = File.ReadAllText(await couple.ShareAsync(CoupleFiles.Alex, "--level", "answers"));
        answers.Should().Contain("making-time").And.NotContain("afraid").And.NotContain("controlled").And.NotContain("hidden-emotions");
    }

    [Fact]
    public async Task A_hyphen_stands_for_standard_output()
    {
        using var couple = new CoupleFiles();
        string file = await couple.ShareAsync(CoupleFiles.Alex);

        ProgramResult result = await IntimacyProgram.RunAsync("share", CoupleFiles.Alex, "--out", "-");

        result.ShouldBeFine();
        result.OutputBytes.Should().Equal(File.ReadAllBytes(file));
    }

    [Fact]
    public async Task The_file_is_for_its_owner_alone_and_takes_the_place_of_an_older_one()
    {
        using var couple = new CoupleFiles();
        string path = couple.Folder.Write("a.shared.json", new string('x', 100_000));

        ProgramResult result = await IntimacyProgram.RunAsync("share", CoupleFiles.Alex, "--out", path);

        result.ExitCode.Should().Be(0);
        JsonNode.Parse(File.ReadAllText(path)).Should().NotBeNull();
        Directory.EnumerateFileSystemEntries(couple.Folder.Path).Should().Equal(path);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(path).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task Without_a_place_or_with_an_unknown_level_nothing_is_shown_and_nothing_written()
    {
        using var couple = new CoupleFiles();
        string path = Path.Combine(couple.Folder.Path, "a.shared.json");

        foreach (string[] more in new string[][] { [], ["--out", ""], ["--out"], ["--out", path, "--level", "all"], ["--out", path, "--level", "1"], ["--out", CoupleFiles.Alex], ["--out", path, "--format", "json"] })
            (await IntimacyProgram.RunAsync(["share", CoupleFiles.Alex, .. more])).ShouldBeRefused(2);

        Directory.EnumerateFileSystemEntries(couple.Folder.Path).Should().BeEmpty();
    }

    [Fact]
    public async Task A_check_in_that_cannot_be_used_is_bad_input_and_what_stood_there_stays()
    {
        using var couple = new CoupleFiles();
        string bad = couple.Changed("a.json", CoupleFiles.Alex, json => json["answers"]!["making-time"] = 98765);
        string path = couple.Folder.Write("a.shared.json", "before");

        ProgramResult result = await IntimacyProgram.RunAsync("share", bad, "--out", path);

        result.ShouldBeRefused(3);
        result.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"{bad}: $.answers.making-time: expected ").And.NotContain("98765");
        File.ReadAllText(path).Should().Be("before");
        (await IntimacyProgram.RunAsync("share", CoupleFiles.Alex, "--out", Path.Combine(couple.Folder.Path, "missing", "a.json"))).ShouldBeRefused(1);
    }

    private static async Task<string> LevelAsync(CoupleFiles couple, params string[] more) =>
        JsonNode.Parse(File.ReadAllText(await couple.ShareAsync(CoupleFiles.Billie, more)))!["level"]!.GetValue<string>();
}
