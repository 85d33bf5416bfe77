using Spectre.Console;

namespace Intimacy.Console.Dialogues;

/// <summary>Chooses the way of asking that fits where the program runs.</summary>
internal static class DialogueStart
{
    /// <summary>Below this, a question and its options do not fit on one screen.</summary>
    private const int FewestRows = 20;

    private const int FewestColumns = 40;

    /// <param name="lines">Whether to ask line by line in a terminal too.</param>
    public static Dialogue Open(bool lines) => !lines && CanRedraw() ? new KeyDialogue() : new LineDialogue();

    /// <summary>Whether the place where the program runs can bear a screen that is drawn anew.</summary>
    private static bool CanRedraw() =>
        !System.Console.IsInputRedirected
        && !System.Console.IsOutputRedirected
        && Environment.GetEnvironmentVariable("TERM") is not ("dumb" or "")
        && AnsiConsole.Profile.Capabilities.Ansi
        && System.Console.WindowHeight >= FewestRows
        && System.Console.WindowWidth >= FewestColumns;
}
