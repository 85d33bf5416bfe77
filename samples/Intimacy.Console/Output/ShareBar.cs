using Intimacy.Core.Model;
using Spectre.Console;

namespace Intimacy.Console.Output;

/// <summary>How much of a whole one part is.</summary>
internal static class ShareBar
{
    public const int Width = 12;

    /// <summary>At least one cell, since a share of nothing is not shown at all.</summary>
    public static Text Of(Points part, Points whole) =>
        new(new string('█', Math.Clamp((part.Hundredths * Width + whole.Hundredths / 2) / whole.Hundredths, 1, Width)), Look.Certain);
}
