using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Intimacy.Core.Tests.Samples;

/// <summary>
/// The sample in processes that have run it before. A run in a process of its own compiles some 2,800 methods, which takes half a second; tests
/// make hundreds of them. INTIMACY_PROCESSES=1 gives each run a process of its own again, as .ci/run does once, with the native program.
/// </summary>
internal sealed class WarmProgram
{
    /// <summary>The program reads these whenever it runs; any other may be read by the runtime when it starts.</summary>
    private static readonly string[] ReadByEachRun = ["COLUMNS", "NO_COLOR", "TERM", "FORCE_COLOR", "GITHUB_ACTIONS"];

    /// <summary>A help text names the process that shows it.</summary>
    private static readonly string[] Help = ["--help", "-h", "-?"];

    private static readonly bool IsWanted = !OperatingSystem.IsWindows() && Environment.GetEnvironmentVariable("INTIMACY_PROCESSES") != "1";

    private static readonly ConcurrentBag<WarmProgram> Idle = [];

    private readonly Process _runner;

    private WarmProgram() => _runner = Process.Start(
        new ProcessStartInfo("dotnet", [BuiltSample.PathOf("Intimacy.Console.Runner", "Intimacy.Console.Runner.dll", "tests"), IntimacyProgram.Path])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
        })!;

    public static bool CanRun(ProgramCall call) =>
        IsWanted && call.Environment.Keys.All(name => ReadByEachRun.Contains(name)) && !call.Arguments.Intersect(Help).Any();

    public static async Task<ProgramResult> RunAsync(ProgramCall call)
    {
        using var folder = new TemporaryFolder();
        string input = folder.Write("input", call.Input);
        string output = folder.Write("output", "");
        string error = folder.Write("error", "");
        var run = new { call.Arguments, Environment = call.AllVariables, call.Folder, Input = input, Output = output, Error = error };
        WarmProgram program = Idle.TryTake(out WarmProgram? idle) ? idle : new WarmProgram();
        await program._runner.StandardInput.WriteLineAsync(JsonSerializer.Serialize(run));
        await program._runner.StandardInput.FlushAsync();
        string exitCode = await program._runner.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The runner ended.");
        Idle.Add(program);
        return new ProgramResult(int.Parse(exitCode, CultureInfo.InvariantCulture), await File.ReadAllBytesAsync(output), await File.ReadAllTextAsync(error));
    }
}
