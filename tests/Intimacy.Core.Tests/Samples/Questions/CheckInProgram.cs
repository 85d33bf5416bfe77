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

    private static Task<ProgramResult> RunAsync(IReadOnlyDictionary<string, string?> environment, string folder, string input, string[] arguments)
    {
        string[] date = arguments.Contains("--date") ? [] : ["--date", "2026-11-01"];
        return IntimacyProgram.RunAsync(new ProgramCall(["check-in", .. date, .. arguments]) { Environment = environment, Folder = folder, Input = input });
    }
}
