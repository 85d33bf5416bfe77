namespace Intimacy.Core.Model;

/// <summary>How often a practice is done: once or twice a week, say. Immutable.</summary>
public sealed class Cadence
{
    internal Cadence(CadencePeriod period, int times, int upTo)
    {
        Period = period;
        Times = times;
        UpTo = upTo;
    }

    /// <summary>The period.</summary>
    public CadencePeriod Period { get; }

    /// <summary>How many times in the period, at least 1.</summary>
    public int Times { get; }

    /// <summary>How many times at the most; the same as <see cref="Times"/> where there is no choice.</summary>
    public int UpTo { get; }
}
