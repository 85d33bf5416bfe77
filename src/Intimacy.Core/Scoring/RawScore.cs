using Intimacy.Core.Model;

namespace Intimacy.Core.Scoring;

/// <summary>
/// The sums behind a score. Sum and weights are in units of the least common multiple of the scales' ranges, so they are whole
/// numbers; every reading below is their one division, rounded down, which keeps order.
/// </summary>
internal readonly record struct RawScore(long Sum, long AnsweredWeight, long ScopeWeight, int Answered, int InScope)
{
    private const int Hundredths = 10_000;

    public Points? Estimate => AnsweredWeight == 0 ? null : Ratio(Sum, AnsweredWeight);

    public Fraction? ExactEstimate => AnsweredWeight == 0 ? null : Fraction.Of(Sum, AnsweredWeight);

    public Points Low => ScopeWeight == 0 ? default : Ratio(Sum, ScopeWeight);

    public Points High => ScopeWeight == 0 ? new Points(Hundredths) : Ratio(Sum + ScopeWeight - AnsweredWeight, ScopeWeight);

    public Points Coverage => ScopeWeight == 0 ? default : Ratio(AnsweredWeight, ScopeWeight);

    /// <summary>The score as a signal where the score itself is a concern.</summary>
    public SignalReading AsConcern => ScopeWeight == 0
        ? SignalReading.OutOfScope
        : new SignalReading(
            AnsweredWeight == 0 ? Level.None : Level.Of(Sum, AnsweredWeight),
            Level.Of(Sum, ScopeWeight),
            Level.Of(Sum + ScopeWeight - AnsweredWeight, ScopeWeight));

    /// <summary>The same for a score of which more is better: its distance from the top.</summary>
    public SignalReading AsReversedConcern =>
        (this with { Sum = AnsweredWeight - Sum }).AsConcern;

    private static Points Ratio(long part, long whole) => new((int)(part * Hundredths / whole));

    /// <summary>A record prints its values; these come from answers.</summary>
    public override string ToString() => nameof(RawScore);
}
