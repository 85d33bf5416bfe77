using System.Text;
using CliWrap;

namespace Intimacy.Core.Tests.Samples;

/// <summary>Runs the built sample as a user does, with its output going into a pipe.</summary>
internal static class IntimacyProgram
{
    public static string Path { get; } = BuiltSample.PathOf("Intimacy.Console", "intimacy.dll");

    public static Task<ProgramResult> RunAsync(params string[] arguments) => RunAsync(new Dictionary<string, string?>(), arguments);

    public static Task<ProgramResult> RunAtAsync(int columns, params string[] arguments) =>
        RunAsync(new Dictionary<string, string?> { ["COLUMNS"] = columns.ToString(System.Globalization.CultureInfo.InvariantCulture) }, arguments);

    public static Task<ProgramResult> RunAsync(IReadOnlyDictionary<string, string?> environment, params string[] arguments) => RunAsync(PipeSource.Null, environment, arguments);

    public static Task<ProgramResult> RunWithInputAsync(string input, params string[] arguments) =>
        RunAsync(PipeSource.FromString(input, new UTF8Encoding(false)), new Dictionary<string, string?>(), arguments);

    private static async Task<ProgramResult> RunAsync(PipeSource input, IReadOnlyDictionary<string, string?> environment, string[] arguments)
    {
        using var output = new MemoryStream();
        var error = new StringBuilder();
        var all = new Dictionary<string, string?> { ["COLUMNS"] = null, ["NO_COLOR"] = null };
        foreach ((string name, string? value) in environment)
            all[name] = value;
        CommandResult result = await Cli.Wrap("dotnet")
            .WithArguments([Path, .. arguments])
            .WithEnvironmentVariables(all)
            .WithStandardInputPipe(input)
            .WithValidation(CommandResultValidation.None)
            .WithStandardOutputPipe(PipeTarget.ToStream(output))
            .WithStandardErrorPipe(PipeTarget.ToStringBuilder(error, Encoding.UTF8))
            .ExecuteAsync();
        return new ProgramResult(result.ExitCode, output.ToArray(), error.ToString());
    }
}
