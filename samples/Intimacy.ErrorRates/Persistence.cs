using Intimacy.Population;

namespace Intimacy.ErrorRates;

/// <summary>
/// How much of one month is left in the next: a first-order autoregression of variance 1. Powers are written out, since they may differ in the last
/// digit from one processor to another.
/// </summary>
/// <param name="Name">The correlation of one month with the next.</param>
/// <param name="Month">The same as a number.</param>
/// <param name="ThreeWeeks">The correlation over three weeks: that of a month to the power 3/4.</param>
internal sealed record Persistence(string Name, double Month, double ThreeWeeks)
{
    public static Persistence None { get; } = new("0", 0, 0);

    public static Persistence Some { get; } = new(".3", 0.3, 0.405360);

    public static Persistence Much { get; } = new(".6", 0.6, 0.681732);

    /// <summary>What the promise covers.</summary>
    public static IReadOnlyList<Persistence> Promised { get; } = [None, new(".2", 0.2, 0.299070), new(".4", 0.4, 0.502973), Much];

    /// <summary>What it does not.</summary>
    public static Persistence Beyond { get; } = new(".8", 0.8, 0.845897);

    public double Next(double now, Draws draws, Spacing spacing)
    {
        double kept = spacing == Spacing.Month ? Month : ThreeWeeks;
        return (kept * now) + (Math.Sqrt(1 - (kept * kept)) * draws.Normal());
    }
}
