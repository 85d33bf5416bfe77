using System.Globalization;
using System.Text;
using CliWrap;

namespace Intimacy.Core.Tests.Samples;

/// <summary>Runs the built sample as a user does, with its output going into a pipe.</summary>
internal static class IntimacyProgram
{
    private static readonly Dictionary<string, string?> Nothing = [];

    public static string Path { get; } = BuiltSample.PathOf("Intimacy.Console", "intimacy.dll");

    public static Task<ProgramResult> RunAsync(params string[] arguments) => RunAsync(Nothing, arguments);

    public static Task<ProgramResult> RunAtAsync(int columns, params string[] arguments) =>
        RunAsync(new Dictionary<string, string?> { ["COLUMNS"] = columns.ToString(CultureInfo.InvariantCulture) }, arguments);

    public static Task<ProgramResult> RunAsync(IReadOnlyDictionary<string, string?> environment, params string[] arguments) =>
        RunAsync(new ProgramCall(arguments) { Environment = environment });

    public static Task<ProgramResult> RunWithInputAsync(string input, params string[] arguments) => RunAsync(new ProgramCall(arguments) { Input = input });

    /// <summary>In a process that ran it before where that makes no difference, else in one of its own.</summary>
    public static Task<ProgramResult> RunAsync(ProgramCall call) => WarmProgram.CanRun(call) ? WarmProgram.RunAsync(call) : RunInOwnProcessAsync(call);

    /// <summary>In a process of its own.</summary>
    public static async Task<ProgramResult> RunInOwnProcessAsync(ProgramCall call)
    {
        using var output = new MemoryStream();
        var error = new StringBuilder();
        CommandResult result = await Cli.Wrap("dotnet")
            .WithArguments([Path, .. call.Arguments])
            .WithWorkingDirectory(call.Folder)
            .WithEnvironmentVariables(call.AllVariables)
            .WithStandardInputPipe(PipeSource.FromString(call.Input, new UTF8Encoding(false)))
            .WithValidation(CommandResultValidation.None)
            .WithStandardOutputPipe(PipeTarget.ToStream(output))
            .WithStandardErrorPipe(PipeTarget.ToStringBuilder(error, Encoding.UTF8))
            .ExecuteAsync();
        return new ProgramResult(result.ExitCode, output.ToArray(), error.ToString());
    }
}
