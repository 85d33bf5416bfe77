using System.Globalization;
using System.Text;
using CliWrap;

namespace Intimacy.Core.Tests.Samples;

/// <summary>Runs the built sample as a user does, with its output going into a pipe.</summary>
internal static class IntimacyProgram
{
    private static readonly Dictionary<string, string?> Nothing = [];

    /// <summary>A native program of the same sources, which starts at once: INTIMACY_NATIVE is its path. Only a run that says how it is to be compiled is not given to it.</summary>
    private static readonly string? Native = Environment.GetEnvironmentVariable("INTIMACY_NATIVE");

    public static string Path { get; } = BuiltSample.PathOf("Intimacy.Console", "intimacy.dll");

    public static Task<ProgramResult> RunAsync(params string[] arguments) => RunAsync(Nothing, arguments);

    public static Task<ProgramResult> RunAtAsync(int columns, params string[] arguments) =>
        RunAsync(new Dictionary<string, string?> { ["COLUMNS"] = columns.ToString(CultureInfo.InvariantCulture) }, arguments);

    public static Task<ProgramResult> RunAsync(IReadOnlyDictionary<string, string?> environment, params string[] arguments) =>
        RunAsync(new ProgramCall(arguments) { Environment = environment });

    public static Task<ProgramResult> RunWithInputAsync(string input, params string[] arguments) => RunAsync(new ProgramCall(arguments) { Input = input });

    /// <summary>In a process that ran it before where that makes no difference, else in one of its own.</summary>
    public static Task<ProgramResult> RunAsync(ProgramCall call) =>
        WarmProgram.CanRun(call) ? WarmProgram.RunAsync(call)
        : Native is null || call.Environment.Keys.Any(name => name.StartsWith("DOTNET_", StringComparison.Ordinal)) ? RunInOwnProcessAsync(call)
        : RunAsync(Cli.Wrap(Native).WithArguments(call.Arguments), call);

    /// <summary>In a process of its own.</summary>
    public static Task<ProgramResult> RunInOwnProcessAsync(ProgramCall call) => RunAsync(Cli.Wrap("dotnet").WithArguments([Path, .. call.Arguments]), call);

    private static async Task<ProgramResult> RunAsync(Command program, ProgramCall call)
    {
        using var output = new MemoryStream();
        var error = new StringBuilder();
        CommandResult result = await program
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
