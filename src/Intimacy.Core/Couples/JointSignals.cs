using Intimacy.Core.Scoring;

namespace Intimacy.Core.Couples;

/// <summary>
/// Joint signals: the worse of the two, never the mean. A mean hides the worse case, and it discloses: who knows the own a and the
/// mean knows the other's b = 2 mean - a.
/// </summary>
internal static class JointSignals
{
    public static SignalReading[] Signs(CompiledScoring plan, SharedView first, SharedView second)
    {
        var signs = new SignalReading[plan.Checklist.Signs.Length];
        for (int i = 0; i < signs.Length; i++)
        {
            signs[i] = first.Slots is null || second.Slots is null
                ? SignalReading.Unknown
                : Worse(plan.Concern(i, first.Slots[i]), plan.Concern(i, second.Slots[i]));
        }

        return signs;
    }

    public static SignalReading[] Groups(CompiledScoring plan, SharedView first, SharedView second)
    {
        var groups = new SignalReading[plan.GroupCount];
        for (int g = 0; g < groups.Length; g++)
            groups[g] = Worse(Read(g, first.Groups[g]), Read(g, second.Groups[g]));
        return groups;
    }

    private static SignalReading Read(int group, SharedScore score)
    {
        if (score.Estimate is { } estimate)
            return SignalReading.Exactly((100_00 - WeighingAnswers.WellnessOf(group, estimate).Hundredths) * (SignalReading.Million / 100_00));
        return score.Band switch
        {
            Band.Well => SignalReading.Exactly(0),
            Band.Middle => SignalReading.Exactly(SignalReading.Million / 2),
            Band.Concern => SignalReading.Exactly(SignalReading.Million),
            _ => SignalReading.Unknown,
        };
    }

    /// <summary>No point is below every point and out of scope below every interval, so one maximum serves all cases.</summary>
    private static SignalReading Worse(SignalReading a, SignalReading b) =>
        new(Math.Max(a.Point, b.Point), Math.Max(a.Low, b.Low), Math.Max(a.High, b.High));
}
