using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Couples;

/// <summary>
/// Joint signals: the worse of the two, never the mean. A mean hides the worse case, and it discloses: who knows the own a and the
/// mean knows the other's b = 2 mean - a.
/// </summary>
internal static class JointSignals
{
    public static SignalReading[] Read(CompiledScoring scoring, SharedView first, SharedView second, ReadOnlySpan<SignalReading> contexts)
    {
        var readings = new SignalReading[scoring.Layout.Count];
        Span<SignalReading> signs = readings.AsSpan(scoring.Layout.Signs);
        for (int i = 0; i < signs.Length; i++)
        {
            signs[i] = first.Slots is null || second.Slots is null
                ? SignalReading.Unknown
                : SignalReading.Worse(scoring.Concern(i, first.Slots[i]), scoring.Concern(i, second.Slots[i]));
        }

        Span<SignalReading> groups = readings.AsSpan(scoring.Layout.Groups);
        for (int g = 0; g < groups.Length; g++)
            groups[g] = SignalReading.Worse(Read(new GroupIndex(g), first.Groups[g]), Read(new GroupIndex(g), second.Groups[g]));
        contexts.CopyTo(readings.AsSpan(scoring.Layout.Contexts));
        readings.AsSpan(scoring.Layout.Trends).Fill(SignalReading.OutOfScope);
        return readings;
    }

    private static SignalReading Read(GroupIndex group, SharedScore score)
    {
        if (score.Estimate is { } estimate)
            return SignalReading.Exactly(Level.Of(WeighingAnswers.WellnessOf(group, estimate)).Complement());
        return score.Band switch
        {
            Band.Well => SignalReading.Exactly(Level.Zero),
            Band.Middle => SignalReading.Exactly(Level.Half),
            Band.Concern => SignalReading.Exactly(Level.Full),
            _ => SignalReading.Unknown,
        };
    }
}
