using System.Text;

namespace Intimacy.Core.Tests.Samples.Couples;

public sealed class NobodyIsGivenAwayTests
{
    public static TheoryData<string> Forms => new() { "text", "json", "html" };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task To_the_other_afraid_sharing_nothing_and_absent_are_the_same_bytes(string form)
    {
        using var couple = new CoupleFiles();
        string billie = couple.At("answers", CoupleFiles.Billie);
        string absent = couple.Folder.Write("absent.json", """{ "format": "intimacy-shared/1", "level": "nothing" }""");
        byte[] expected = await couple.ReportAsync(form, billie, "--partner", absent);

        foreach (string path in new[] { couple.Afraid(CoupleFiles.Alex), couple.At("nothing", CoupleFiles.Alex) })
            (await couple.ReportAsync(form, billie, "--partner", await couple.ShareAsync(path))).Should().Equal(expected);
        Encoding.UTF8.GetString(expected).Should().Contain("No shared view at the moment").And.NotContain("Alex");
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task To_oneself_afraid_looks_like_solo_and_sharing_nothing(string form)
    {
        using var couple = new CoupleFiles();
        string nothing = couple.At("nothing", CoupleFiles.Alex);
        string afraid = couple.Afraid(CoupleFiles.Alex);
        string partner = await couple.ShareAsync(couple.At("answers", CoupleFiles.Billie));

        (await couple.ReportAsync(form, afraid)).Should().Equal(await couple.ReportAsync(form, nothing, "--solo"));
        (await couple.ReportAsync(form, afraid, "--partner", partner)).Should().Equal(await couple.ReportAsync(form, nothing, "--solo", "--partner", partner));
    }

    [Fact]
    public async Task The_page_of_support_reads_the_same_whatever_was_answered()
    {
        using var couple = new CoupleFiles();
        ProgramResult calm = await IntimacyProgram.RunAtAsync(80, "guidance", CoupleFiles.Alex);

        calm.ShouldBeFine();
        calm.OutputLines[0].Should().StartWith("Is somebody looking at your screen?");
        calm.OutputLines.Should().OnlyContain(line => line.Length <= 80);
        ApprovedText.ShouldBe("guidance-80.txt", calm.Output);
        foreach (string path in new[] { couple.Afraid(CoupleFiles.Alex), couple.Afraid(CoupleFiles.Billie, "bands", "declined"), couple.Folder.Write("empty.json", CheckInText.With("")) })
            (await IntimacyProgram.RunAtAsync(80, "guidance", path)).OutputBytes.Should().Equal(calm.OutputBytes);
    }

    [Fact]
    public async Task The_page_of_support_needs_no_check_in_and_every_report_says_so()
    {
        using var couple = new CoupleFiles();
        ProgramResult page = await IntimacyProgram.RunAtAsync(80, "guidance");

        page.OutputBytes.Should().Equal((await IntimacyProgram.RunAtAsync(80, "guidance", CoupleFiles.Alex)).OutputBytes);
        foreach (string path in new[] { CoupleFiles.Alex, CoupleFiles.Billie, couple.Afraid(CoupleFiles.Alex) })
            (await IntimacyProgram.RunAtAsync(80, "report", path)).Output.Should().Contain("open to everybody: intimacy guidance\n");
    }

    [Fact]
    public async Task The_page_of_support_is_for_people_alone()
    {
        (await IntimacyProgram.RunAsync("guidance", CoupleFiles.Alex, "--format", "json")).ShouldBeRefused(2);
        (await IntimacyProgram.RunAsync("guidance", CoupleFiles.Alex, "--out", "a.html")).ShouldBeRefused(2);
        (await IntimacyProgram.RunAsync("guidance", "missing.json")).ShouldBeRefused(3);
    }
}
