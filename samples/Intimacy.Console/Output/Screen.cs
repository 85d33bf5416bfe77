using System.Text;
using Spectre.Console;

namespace Intimacy.Console.Output;

/// <summary>Lays a page out and writes it: in colour on a terminal that has it, plain text everywhere else.</summary>
internal static class Screen
{
    public static void Print(Page page) => StandardOutput.Write(Encoding.UTF8.GetBytes(Render(page)));

    /// <summary>The page as text, with the colours of the terminal if it goes to one.</summary>
    public static string Render(Page page)
    {
        using var writer = new StringWriter();
        bool terminal = !System.Console.IsOutputRedirected;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),

            // On a build server these would turn escape codes on again.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = ScreenWidth.Columns;
        console.Profile.Capabilities.Unicode = true;
        if (terminal)
            Adopt(console.Profile.Capabilities);
        page.WriteTo(console);
        return terminal ? writer.ToString() : Tidy(writer.ToString());
    }

    private static void Adopt(Capabilities ours)
    {
        Capabilities real = AnsiConsole.Profile.Capabilities;
        bool styled = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        ours.Ansi = real.Ansi && styled;
        ours.ColorSystem = styled ? real.ColorSystem : ColorSystem.NoColors;
        if (OperatingSystem.IsWindows())
            System.Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    }

    /// <summary>Cells are padded to their width with spaces, and lines end as the system likes.</summary>
    private static string Tidy(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
}
