using System.Globalization;

namespace Intimacy.Console.Output;

/// <summary>How many columns there are to write on.</summary>
internal static class ScreenWidth
{
    private const int Usual = 80;
    private const int Narrowest = 40;

    /// <summary>Longer lines are hard to follow with the eye.</summary>
    private const int Widest = 100;

    public static int Columns => Math.Clamp(System.Console.IsOutputRedirected ? Asked : Terminal, Narrowest, Widest);

    private static int Asked =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns) && columns > 0 ? columns : Usual;

    /// <summary>A terminal may not know its own width, and says 0.</summary>
    private static int Terminal => System.Console.WindowWidth is > 0 and var columns ? columns : Asked;
}
