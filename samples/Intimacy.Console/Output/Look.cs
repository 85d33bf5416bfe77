using Spectre.Console;

namespace Intimacy.Console.Output;

/// <summary>The few styles in use. No red: nothing in a report is a mistake.</summary>
internal static class Look
{
    public static Style Plain { get; } = Style.Plain;

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    /// <summary>Faint rather than grey: in some colour schemes the grey of the palette is the colour of the background.</summary>
    public static Style Quiet { get; } = new(decoration: Decoration.Dim);

    public static Style Heading { get; } = new(Color.Teal, decoration: Decoration.Bold);

    public static Style Certain { get; } = new(Color.Teal);

    public static Style Open { get; } = new(Color.Olive);
}
