using Intimacy.Core.Model;

namespace Intimacy.Core.Rules;

/// <summary>
/// The weighted mean of severities, with those rules on a situation or a trend that raise it and without those that would lower it: naming a
/// situation never makes anything less urgent (docs/decisions/a-situation-never-lowers.md).
/// </summary>
internal readonly record struct WeightedMean(long Sum, long Weight)
{
    private const int LevelsPerHundredth = 100;

    /// <summary>In hundredths of a point: millionths a weight and then hundredths of them, each rounded down, which is the same as once.</summary>
    public int Hundredths => Weight == 0 ? 0 : (int)(Sum / (Weight * LevelsPerHundredth));

    /// <summary>
    /// The largest mean over every choice of rules that may only raise it; all others count anyway. The rules to choose are those not below
    /// the mean that they lead to. Starting from none, each round takes those not below the mean so far; the mean rises until no rule
    /// comes or goes, in a few rounds (Dinkelbach's method for a largest ratio).
    /// </summary>
    public static WeightedMean Largest(ReadOnlySpan<CompiledRule> rules, ReadOnlySpan<RuleReading> readings, SeverityEnd end)
    {
        WeightedMean always = default;
        bool canRaise = false;
        for (int i = 0; i < rules.Length; i++)
        {
            canRaise |= rules[i].OnlyRaises;
            if (!rules[i].OnlyRaises && At(readings[i], end) is { IsKnown: true } level)
                always = always.With(rules[i], level);
        }

        if (!canRaise)
            return always;
        WeightedMean mean = always;
        WeightedMean before;
        do
        {
            before = mean;
            mean = always;
            for (int i = 0; i < rules.Length; i++)
            {
                if (rules[i].OnlyRaises && At(readings[i], end) is { IsKnown: true } level && before.Counts(rules[i], level))
                    mean = mean.With(rules[i], level);
            }
        }
        while (mean != before);

        return mean;
    }

    /// <summary>Whether a rule of that severity has a share in this mean.</summary>
    public bool Counts(CompiledRule rule, Level level) => !rule.OnlyRaises || level.Millionths * Weight >= Sum;

    private static Level At(in RuleReading reading, SeverityEnd end) => !reading.IsInScope ? Level.None : end switch
    {
        SeverityEnd.Point => reading.Severity.Point,
        SeverityEnd.Low => reading.Severity.Low,
        _ => reading.Severity.High,
    };

    public WeightedMean With(CompiledRule rule, Level level) => new(Sum + (long)rule.Weight * level.Millionths, Weight + rule.Weight);

    /// <summary>A record prints its values; these come from answers.</summary>
    public override string ToString() => nameof(WeightedMean);
}
