using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Change;

/// <summary>A measured decline as signals that rules read.</summary>
internal static class TrendSignals
{
    private const int HundredthsPerPoint = 100;

    /// <summary>
    /// The level is by how much an index declined, as a part of its whole range; what has not declined, or is not known to, is out of scope, so that it takes
    /// no share of any mean.
    /// </summary>
    /// <param name="change">What a history says.</param>
    /// <param name="trends">Presence, then absence.</param>
    public static void Read(ChangeOverTime change, Span<SignalReading> trends)
    {
        for (int i = 0; i < trends.Length; i++)
        {
            AreaChange area = change.Areas[i];
            trends[i] = area is { Verdict: ChangeVerdict.Declined, Moved: { } moved }
                ? SignalReading.Exactly(Level.Of(new Points((int)(Math.Abs(moved) * HundredthsPerPoint))))
                : SignalReading.OutOfScope;
        }
    }
}
