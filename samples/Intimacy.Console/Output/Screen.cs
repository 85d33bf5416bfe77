using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Intimacy.Console.Output;

/// <summary>Where the output goes: how wide it is, whether it has colours, and how bytes get there.</summary>
internal static class Screen
{
    private const int UsualWidth = 80;
    private const int Narrowest = 40;

    /// <summary>Lines longer than this are hard to follow.</summary>
    private const int Widest = 100;

    /// <summary>The width of the terminal, or what COLUMNS asks for where the output goes elsewhere.</summary>
    public static int Columns => Math.Clamp(IsTerminal ? OfTerminal : Asked, Narrowest, Widest);

    public static bool IsTerminal => !System.Console.IsOutputRedirected;

    private static int Asked =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns) && columns > 0 ? columns : UsualWidth;

    /// <summary>A terminal may not know its own width, and says 0.</summary>
    private static int OfTerminal => System.Console.WindowWidth is > 0 and var columns ? columns : Asked;

    /// <summary>Bytes as they are: the console's own writer would recode them to the locale of the machine.</summary>
    public static void Write(ReadOnlySpan<byte> bytes)
    {
        using Stream output = System.Console.OpenStandardOutput();
        output.Write(bytes);
        output.Flush();
    }

    /// <summary>Draws into a text, as the terminal would have it.</summary>
    public static IAnsiConsole Drawing(TextWriter writer)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),

            // On a build server these would turn escape codes on again.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Columns;
        console.Profile.Capabilities.Unicode = true;
        if (IsTerminal)
            Adopt(console.Profile.Capabilities);
        return console;
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
}
