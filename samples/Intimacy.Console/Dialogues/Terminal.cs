using Spectre.Console;

namespace Intimacy.Console.Dialogues;

/// <summary>Which way of asking the place where the program runs can bear.</summary>
internal static class Terminal
{
    /// <summary>Below this, a question and its options do not fit on one screen.</summary>
    private const int FewestRows = 20;

    private const int FewestColumns = 40;

    public static Dialogue Start(bool lines) => !lines && CanRedraw() ? new KeyDialogue() : new LineDialogue();

    private static bool CanRedraw() =>
        !System.Console.IsInputRedirected
        && !System.Console.IsOutputRedirected
        && Environment.GetEnvironmentVariable("TERM") is not ("dumb" or "")
        && AnsiConsole.Profile.Capabilities.Ansi
        && System.Console.WindowHeight >= FewestRows
        && System.Console.WindowWidth >= FewestColumns;
}
