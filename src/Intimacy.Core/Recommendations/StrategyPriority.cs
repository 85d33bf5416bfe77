using Intimacy.Core.Model;
using Intimacy.Core.Scoring;

namespace Intimacy.Core.Recommendations;

/// <summary>The priority of one strategy in hundredths of a point, with its interval.</summary>
internal readonly record struct StrategyPriority(bool IsAssessed, int Point, int Low, int High)
{
    /// <summary>Millionths of severity to hundredths of a point.</summary>
    private const long Divisor = SignalReading.Million / 10_000;

    public bool HasPoint => IsAssessed && Point >= 0;

    /// <summary>Nothing raises it to that priority any more, or it is not in question at all.</summary>
    public bool IsExcludedFrom(int priority) => !IsAssessed || High < priority;

    public static StrategyPriority Of(ReadOnlySpan<CompiledRule> rules, ReadOnlySpan<RuleReading> readings)
    {
        long pointSum = 0;
        long pointWeight = 0;
        long low = 0;
        long high = 0;
        long weight = 0;
        bool assessed = false;
        bool answered = false;
        for (int i = 0; i < rules.Length; i++)
        {
            if (!readings[i].IsInScope)
                continue;
            long w = rules[i].Weight;
            assessed |= rules[i].RestsOnAnswers;
            weight += w;
            low += w * readings[i].Severity.Low;
            high += w * readings[i].Severity.High;
            if (!readings[i].HasPoint)
                continue;
            answered |= rules[i].RestsOnAnswers;
            pointWeight += w;
            pointSum += w * readings[i].Severity.Point;
        }

        // A situation alone, without a single answer, is no reason to advise anything.
        return assessed
            ? new StrategyPriority(true, answered ? Hundredths(pointSum, pointWeight) : SignalReading.NoPoint, Hundredths(low, weight), Hundredths(high, weight))
            : default;
    }

    /// <summary>
    /// What each rule adds: the differences of the running totals, each rounded down, so that they add up to the priority exactly.
    /// </summary>
    public static int[] Contributions(ReadOnlySpan<CompiledRule> rules, ReadOnlySpan<RuleReading> readings)
    {
        long pointWeight = 0;
        for (int i = 0; i < rules.Length; i++)
            pointWeight += readings[i].HasPoint ? rules[i].Weight : 0;
        int[] contributions = new int[rules.Length];
        long sum = 0;
        int total = 0;
        for (int i = 0; i < rules.Length; i++)
        {
            if (!readings[i].HasPoint)
                continue;
            sum += (long)rules[i].Weight * readings[i].Severity.Point;
            int next = Hundredths(sum, pointWeight);
            contributions[i] = next - total;
            total = next;
        }

        return contributions;
    }

    public static int Tier(Strategy strategy, int priority) =>
        strategy.Precedence is { } precedence && priority >= precedence.From.Hundredths ? precedence.Tier : int.MaxValue;

    private static int Hundredths(long sum, long weight) => (int)(sum / (Divisor * weight));

    /// <summary>A record prints its values; these come from answers.</summary>
    public override string ToString() => nameof(StrategyPriority);
}
