using Intimacy.Core.CheckIns;
using Intimacy.Core.Model;

namespace Intimacy.Core.Tests.Promises;

/// <summary>
/// Reads signals from answers in another way than the library: every sign on one common denominator, and the open ones once at their
/// best and once at their worst.
/// </summary>
internal sealed class SignalOracle(Situation situation, AnswerSlot[] slots)
{
    /// <summary>Divisible by 1 to 16: no scale of the random catalogs has a wider range.</summary>
    private const long Unit = 720_720;

    private const int Million = 1_000_000;

    /// <summary>Null where it is out of scope; the point is null where nothing was answered.</summary>
    public (int? Point, int Low, int High)? Read(SignalId signal) => signal.Kind switch
    {
        SignalKind.Trend => null, // One check-in has none.
        SignalKind.Context => Exactly(Level(situation.Advisor.Catalog.FindContext(signal.Target)!)),
        SignalKind.Sign => Mean(sign => sign.Id == signal.Target ? 1 : 0),
        SignalKind.Dimension => Mean(sign => sign.Dimensions.Where(d => d.Dimension.Id == signal.Target).Sum(d => d.Dimension.Reported is { Metric: ScoreMetric.Sum or ScoreMetric.Mean } ? d.Weight * sign.Scale.Range : d.Weight)),
        _ => Mean(sign => sign.Index is { } index && (index == IndexKind.Presence) == (signal.Target == "presence") ? sign.IndexWeight : 0),
    };

    public bool Holds(IEnumerable<SignalCondition> conditions) => Any(conditions, reading => reading.Point ?? -1);

    public bool IsCertain(IEnumerable<SignalCondition> conditions) => Any(conditions, reading => reading.Low);

    public bool IsPossible(IEnumerable<SignalCondition> conditions) => Any(conditions, reading => reading.High);

    public bool IsGuardRaised() => Enumerable.Range(0, slots.Length).Any(i =>
        situation.Checklist.Signs[i] is { GuardFrom: { } from } sign && slots[i].IsAnswered && slots[i].In(sign.Scale).Value >= from);

    private bool Any(IEnumerable<SignalCondition> conditions, Func<(int? Point, int Low, int High), int> level) =>
        conditions.Any(condition => condition.AllOf.All(t => Read(t.Signal) is { } reading && level(reading) >= t.ExactFrom.Millionths));

    private int Level(Context context) =>
        situation.Options.Contexts.TryGetValue(context.Id, out decimal level) ? (int)(level * Million) : context.ExactDefault.Millionths;

    private static (int? Point, int Low, int High) Exactly(int level) => (level, level, level);

    private (int? Point, int Low, int High)? Mean(Func<Sign, int> weightOf)
    {
        (long concern, long answered, long scope) = (0, 0, 0);
        for (int i = 0; i < slots.Length; i++)
        {
            Sign sign = situation.Checklist.Signs[i];
            int weight = weightOf(sign);
            if (weight == 0 || slots[i] == AnswerSlot.NotApplicable)
                continue;
            scope += weight * Unit;
            if (!slots[i].IsAnswered)
                continue;
            answered += weight * Unit;
            ScaleOption option = slots[i].In(sign.Scale);
            int distance = sign.Polarity == SignPolarity.Warning ? option.Value - sign.Scale.Minimum : sign.Scale.Maximum - option.Value;
            concern += weight * distance * (Unit / sign.Scale.Range);
        }

        return scope == 0 ? null : (answered == 0 ? null : Down(concern, answered), Down(concern, scope), Down(concern + scope - answered, scope));
    }

    private static int Down(long part, long whole) => (int)(part * Million / whole);
}
