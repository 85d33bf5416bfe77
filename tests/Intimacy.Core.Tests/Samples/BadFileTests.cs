using System.Runtime.InteropServices;

namespace Intimacy.Core.Tests.Samples;

public sealed class BadFileTests
{
    [Theory]
    [InlineData("large", "at most ")]
    [InlineData("directory", "a file; found a directory")]
    [InlineData("missing", "a file; found no such file")]
    [InlineData("missing/folder", "a file; found no such file")]
    [InlineData("empty", "a JSON object; found nothing")]
    [InlineData("blank", "a JSON object; found nothing")]
    [InlineData("invalid", "UTF-8 text; found bytes that are not valid UTF-8")]
    [InlineData("unreadable", "a file; found one that cannot be read")]
    [InlineData("broken-device", "a file; found one that cannot be read")]
    public async Task A_file_that_cannot_be_used_is_bad_input_for_check_ins_and_catalogs_alike(string what, string expected)
    {
        using var folder = new TemporaryFolder();
        if (Make(what, folder) is not { } path)
            return;

        foreach (string[] arguments in new string[][] { ["report", path], ["catalog", "lint", "--content", path] })
        {
            ProgramResult result = await IntimacyProgram.RunAsync(arguments);
            result.ShouldBeRefused(3);
            result.ErrorLines.Should().ContainSingle().Which.Should().StartWith($"{path}: $: expected {expected}");
        }
    }

    [Fact]
    public async Task A_file_name_with_control_codes_is_printed_escaped()
    {
        ProgramResult result = await IntimacyProgram.RunAsync("report", "no\u001b[31mred\u202e\n.json");

        result.ShouldBeRefused(3);
        result.ErrorLines.Should().Equal("no\\u001b[31mred\\u202e\\u000a.json: $: expected a file; found no such file");
    }

    [Fact]
    public async Task An_empty_file_name_is_no_file()
    {
        ProgramResult result = await IntimacyProgram.RunAsync("report", "");

        result.ShouldBeRefused(3);
        result.ErrorLines.Should().Equal(": $: expected a file; found no such file");
    }

    /// <summary>Null where the system cannot make such a file: nothing is unreadable to root.</summary>
    private static string? Make(string what, TemporaryFolder folder)
    {
        switch (what)
        {
            case "large":
                return folder.WriteLarge("me.json", megabytes: 50);
            case "directory":
                return folder.Path;
            case "empty":
                return folder.Write("me.json", "");
            case "blank":
                return folder.Write("me.json", " \n\t ");
            case "invalid":
                return folder.Write("me.json", [(byte)'{', 0xC3, 0x28, (byte)'}']);
            case "broken-device":
                return RuntimeInformation.IsOSPlatform(OSPlatform.Linux) ? "/proc/self/mem" : null;
            case "unreadable" when OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess:
                return null;
            case "unreadable":
                string path = folder.Write("me.json", "{}");
                if (!OperatingSystem.IsWindows())
                    File.SetUnixFileMode(path, UnixFileMode.None);
                return path;
            default:
                return Path.Combine(folder.Path, what);
        }
    }
}
