namespace Intimacy.Core.Tests.Samples;

/// <summary>Most tests run the program in a process that ran it before. What it says there is what it says in a process of its own.</summary>
public sealed class WarmProgramTests
{
    private static ProgramCall[] Calls =>
    [
        new([]) { Environment = new Dictionary<string, string?> { ["COLUMNS"] = "60" } },
        new(["report", SampleFiles.Example, "--format", "json"]),
        new(["report", SampleFiles.Example, "--full"]) { Environment = new Dictionary<string, string?> { ["COLUMNS"] = "100" } },
        new(["catalog", "list", "signs"]),
        new(["report", "no-such-file.json"]),
        new(["no-such-command"]),
        new(["check-in", "--date", "2026-11-01", "me.json"]) { Input = "\n3\n2\nq\n" },
    ];

    [Fact]
    public async Task A_run_says_the_same_in_a_process_of_its_own_and_in_one_that_ran_before()
    {
        if (OperatingSystem.IsWindows())
            return;
        foreach (ProgramCall call in Calls.Concat(Calls.Reverse()))
        {
            using var own = new TemporaryFolder();
            using var shared = new TemporaryFolder();
            ProgramResult expected = await IntimacyProgram.RunInOwnProcessAsync(call with { Folder = own.Path });
            ProgramResult result = await WarmProgram.RunAsync(call with { Folder = shared.Path });

            string name = string.Join(' ', call.Arguments);
            (result.ExitCode, result.Error).Should().Be((expected.ExitCode, expected.Error), name);
            result.OutputBytes.Should().Equal(expected.OutputBytes, name);
            Files(shared).Should().Equal(Files(own), name);
        }

        static IEnumerable<string> Files(TemporaryFolder folder) =>
            Directory.GetFiles(folder.Path).Order(StringComparer.Ordinal).Select(path => $"{Path.GetFileName(path)}: {File.ReadAllText(path)}");
    }
}
