using System.Text;
using CliWrap;

namespace Intimacy.Core.Tests.Samples.Questions;

/// <summary>Runs "intimacy check-in" with a person, or a script, at the other end of a pipe.</summary>
internal static class CheckInProgram
{
    private static readonly Dictionary<string, string?> Plain = new() { ["COLUMNS"] = "60", ["NO_COLOR"] = null, ["TERM"] = "xterm-256color" };

    public static Task<ProgramResult> RunAsync(string input, params string[] arguments) => RunAsync(Plain, Environment.CurrentDirectory, input, arguments);

    /// <summary>Inside a folder, so that its random name appears nowhere.</summary>
    public static Task<ProgramResult> RunInAsync(TemporaryFolder folder, string input, params string[] arguments) => RunAsync(Plain, folder.Path, input, arguments);

    public static Task<ProgramResult> RunAsync(IReadOnlyDictionary<string, string?> environment, string input, params string[] arguments) =>
        RunAsync(environment, Environment.CurrentDirectory, input, arguments);

    private static async Task<ProgramResult> RunAsync(IReadOnlyDictionary<string, string?> environment, string folder, string input, string[] arguments)
    {
        string[] date = arguments.Contains("--date") ? [] : ["--date", "2026-11-01"];
        using var output = new MemoryStream();
        var error = new StringBuilder();
        CommandResult result = await Cli.Wrap("dotnet")
            .WithArguments([IntimacyProgram.Path, "check-in", .. date, .. arguments])
            .WithWorkingDirectory(folder)
            .WithEnvironmentVariables(environment)
            .WithStandardInputPipe(PipeSource.FromString(input, new UTF8Encoding(false)))
            .WithValidation(CommandResultValidation.None)
            .WithStandardOutputPipe(PipeTarget.ToStream(output))
            .WithStandardErrorPipe(PipeTarget.ToStringBuilder(error, Encoding.UTF8))
            .ExecuteAsync();
        return new ProgramResult(result.ExitCode, output.ToArray(), error.ToString());
    }
}
